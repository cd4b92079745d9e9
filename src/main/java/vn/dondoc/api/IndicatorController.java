package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.indicator.EntryValue;
import vn.dondoc.indicator.FileReading;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.indicator.IndicatorFiles;
import vn.dondoc.indicator.IndicatorSources;
import vn.dondoc.indicator.OwnValue;
import vn.dondoc.indicator.ValueChange;
import vn.dondoc.indicator.ValueSource;
import vn.dondoc.reporting.ReportingWindow;

/** Values of the statistics appendix. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(
        name = "Số liệu thống kê",
        description = "Số liệu phụ lục thống kê theo kỳ (2024, 2024-Q1); trống là chưa có, không phải 0")
class IndicatorController {

    private final IndicatorEntry entry;
    private final IndicatorSources sources;
    private final IndicatorFiles files;

    IndicatorController(IndicatorEntry entry, IndicatorSources sources, IndicatorFiles files) {
        this.entry = entry;
        this.sources = sources;
        this.files = files;
    }

    @GetMapping("/periods")
    @Operation(summary = "Các kỳ của một năm có dùng biểu mẫu thống kê")
    List<IndicatorJson.Window> periods(@RequestParam int year, @RequestParam(required = false) @Nullable Long unitId) {
        return entry.windows(year, unitId).stream()
                .map(IndicatorJson.Window::of)
                .toList();
    }

    @GetMapping("/{window}")
    @Operation(
            summary = "Số liệu của một kỳ",
            description = "Số ghi và số tính, số kỳ trước, số cùng kỳ năm trước. unitId: chỉ các dòng của một đơn vị.")
    IndicatorJson.Sheet sheet(
            @Parameter(example = "2024") @PathVariable String window,
            @RequestParam(required = false) @Nullable Long unitId) {
        ReportingWindow period = entry.window(window);
        return entry.sheet(period, unitId)
                .map(IndicatorJson.Sheet::of)
                .orElseThrow(() -> new NotFoundException("Biểu mẫu của kỳ " + period.label()));
    }

    @PutMapping("/{window}/values/{code}")
    @Operation(
            summary = "Ghi số liệu một dòng",
            description = "Dòng do công thức tính thì từ chối (409); sai kiểu, quá lớn, quá dài thì 422.")
    OwnValue save(@PathVariable String window, @PathVariable String code, @RequestBody IndicatorJson.Value value) {
        return entry.save(
                entry.window(window),
                code,
                value.unitId(),
                new EntryValue(value.value(), value.note(), value.source(), value.cutOff(), value.clearCutOff()),
                value.version());
    }

    @GetMapping("/{window}/values/{code}/history")
    @Operation(summary = "Lịch sử số liệu một dòng, mới nhất trước")
    List<ValueChange> history(
            @PathVariable String window,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long unitId) {
        return entry.history(entry.window(window), code, unitId);
    }

    @GetMapping("/{window}/values/{code}/sources")
    @Operation(summary = "Nguồn của một dòng tính: dòng khác, mục trong sổ theo dõi, nhiệm vụ")
    List<ValueSource> sources(
            @PathVariable String window,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long unitId) {
        return sources.sources(entry.window(window), code, unitId);
    }

    @GetMapping("/{window}/file")
    @Operation(summary = "Số liệu ra tệp .xlsx; cũng là tệp mẫu để điền")
    ResponseEntity<byte[]> file(@PathVariable String window, @RequestParam(required = false) @Nullable Long unitId) {
        return Downloads.of(files.file(entry.window(window), unitId));
    }

    @PostMapping(path = "/{window}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Đọc tệp .xlsx số liệu",
            description =
                    "Trả về các thay đổi và dòng không nhận được. save=true thì lưu luôn các thay đổi; ô trống trong"
                            + " tệp không xóa gì.")
    FileReading read(
            @PathVariable String window,
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(defaultValue = "false") boolean save,
            @RequestParam("file") MultipartFile file) {
        try {
            ReportingWindow period = entry.window(window);
            FileReading reading = files.read(period, unitId, file.getBytes());
            if (save) {
                files.save(period, unitId, reading.changes());
            }
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
