package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.target.TargetCount;
import vn.dondoc.target.TargetEvent;
import vn.dondoc.target.TargetExport;
import vn.dondoc.target.TargetFiles;
import vn.dondoc.target.TargetFilter;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetReading;
import vn.dondoc.target.TargetState;
import vn.dondoc.target.TargetValues;
import vn.dondoc.target.Targets;
import vn.dondoc.task.ExportFormat;

/** Targets of plans and their values. */
@RestController
@RequestMapping("/api/v1/targets")
@Tag(name = "Chỉ tiêu", description = "Chỉ tiêu của kế hoạch, kết quả theo kỳ, dự báo; trống là chưa có, không phải 0")
class TargetController {

    private final Targets targets;
    private final TargetValues values;
    private final TargetFiles files;
    private final TargetExport export;
    private final QueryWords words;

    TargetController(Targets targets, TargetValues values, TargetFiles files, TargetExport export, QueryWords words) {
        this.targets = targets;
        this.values = values;
        this.files = files;
        this.export = export;
        this.words = words;
    }

    @GetMapping
    @Operation(
            summary = "Chỉ tiêu của một năm, đỏ trước",
            description = "Chỉ tiêu đã gộp đứng chung một dòng. `state`: NOT_MET, AT_RISK, NO_DATA, MET.")
    List<TargetLine> list(
            @Parameter(example = "2024") @RequestParam int year,
            @Parameter(description = "id, mã hoặc tên đơn vị") @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean toAsk,
            @RequestParam(defaultValue = "") String text) {
        return targets.list(filter(year, unit, state, toAsk, text));
    }

    @GetMapping("/export")
    @Operation(summary = "Danh sách đang lọc ra tệp .xlsx hoặc .csv")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String format,
            @Parameter(example = "2024") @RequestParam int year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean toAsk,
            @RequestParam(defaultValue = "") String text) {
        ExportFormat chosen = QueryWords.word("format", format, ExportFormat.class, ExportFormat.XLSX);
        return Downloads.of(export.file(filter(year, unit, state, toAsk, text), chosen));
    }

    private TargetFilter filter(int year, @Nullable String unit, @Nullable String state, boolean toAsk, String text) {
        TargetState said = QueryWords.word("state", state, TargetState.class);
        Set<TargetState> states = said == null ? EnumSet.noneOf(TargetState.class) : EnumSet.of(said);
        return new TargetFilter(year, words.unit("unit", unit), states, toAsk, text);
    }

    @GetMapping("/count")
    @Operation(summary = "Số chỉ tiêu đạt, chưa đạt, chưa chắc đạt, chưa có số liệu")
    TargetCount count(@Parameter(example = "2024") @RequestParam int year) {
        return targets.count(year);
    }

    @GetMapping("/years")
    @Operation(summary = "Các năm có chỉ tiêu")
    List<Integer> years() {
        return targets.years();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một chỉ tiêu: nguồn gốc, kết quả, dự báo, giải trình, việc làm được")
    TargetJson.Details details(@PathVariable long id) {
        return TargetJson.Details.of(targets.details(id));
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "Lịch sử của một chỉ tiêu, mới nhất trước")
    List<TargetEvent> events(@PathVariable long id) {
        return targets.history(id);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Quyết định đơn vị chủ trì, phối hợp, lĩnh vực, cách tính, kỳ theo dõi")
    TargetJson.Details decide(@PathVariable long id, @RequestBody TargetJson.DecisionRequest request) {
        targets.decide(id, request.decision(), request.version());
        return TargetJson.Details.of(targets.details(id));
    }

    @GetMapping("/{id}/periods")
    @Operation(summary = "Các kỳ đã bắt đầu, nhập được kết quả")
    List<IndicatorJson.Window> periods(@PathVariable long id) {
        return values.periods(id).stream().map(IndicatorJson.Window::of).toList();
    }

    @GetMapping("/{id}/values")
    @Operation(summary = "Mọi phiên bản số liệu của một kỳ, mới nhất trước")
    List<TargetJson.Value> versions(
            @PathVariable long id, @Parameter(example = "2024-Q1") @RequestParam String period) {
        return values.versions(id, period).stream().map(TargetJson.Value::of).toList();
    }

    @PostMapping("/{id}/values")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Nhập, sửa hoặc bỏ số liệu của một kỳ",
            description = "Mỗi lần là một phiên bản mới; sửa thì phải ghi lý do. Có người vừa nhập: 409.")
    TargetJson.Value enter(@PathVariable long id, @RequestBody TargetJson.ValueRequest request) {
        return TargetJson.Value.of(values.enter(id, request.draft()));
    }

    @GetMapping("/file")
    @Operation(summary = "Tệp .xlsx mẫu để điền kết quả của một kỳ, có số đã nhập")
    ResponseEntity<byte[]> file(@Parameter(example = "2024-Q1") @RequestParam String period) {
        return Downloads.of(files.template(period));
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Đọc tệp .xlsx kết quả",
            description = "Trả về các thay đổi và dòng không nhận được; save=true thì lưu luôn. Ô trống không xóa gì.")
    TargetReading read(
            @Parameter(example = "2024-Q1") @RequestParam String period,
            @RequestParam(defaultValue = "false") boolean save,
            @RequestParam("file") MultipartFile file) {
        try {
            TargetReading reading = files.read(period, file.getBytes());
            if (save) {
                files.save(reading.changes());
            }
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
