package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveLists;
import vn.dondoc.directive.DirectiveReadings;
import vn.dondoc.directive.DirectiveSample;
import vn.dondoc.directive.Issuer;
import vn.dondoc.directive.ListReading;
import vn.dondoc.directive.ListReport;
import vn.dondoc.directive.ListRow;
import vn.dondoc.plan.reading.ProgressListener;

/** Lists of work given outside plans: read, then taken as a whole. */
@RestController
@RequestMapping("/api/v1/directives")
@Tag(name = "Nhiệm vụ được giao")
class DirectiveListController {

    private final DirectiveReadings readings;
    private final DirectiveLists lists;
    private final DirectiveSample sample;
    private final DirectiveInputs inputs;
    private final Clock clock;

    DirectiveListController(
            DirectiveReadings readings,
            DirectiveLists lists,
            DirectiveSample sample,
            DirectiveInputs inputs,
            Clock clock) {
        this.readings = readings;
        this.lists = lists;
        this.sample = sample;
        this.inputs = inputs;
        this.clock = clock;
    }

    @PostMapping(path = "/readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Đọc danh sách nhiệm vụ từ tệp .xlsx, .docx; không lưu gì",
            description = "Cột theo thứ tự nào cũng được; mọi dòng của tệp đều được kể trong `account`. `issuer` và"
                    + " `receivedOn` dùng cho dòng không ghi.")
    DirectiveListJson read(
            @RequestParam("file") MultipartFile file,
            @RequestParam(required = false) @Nullable Issuer issuer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate receivedOn) {
        try {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return json(readings.read(name, file.getBytes(), usual(issuer, receivedOn), ProgressListener.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/readings/pasted")
    @Operation(summary = "Đọc danh sách nhiệm vụ từ bảng dán vào; không lưu gì")
    DirectiveListJson readPasted(@RequestBody DirectiveListJson.Pasted request) {
        if (request.table() == null) {
            throw new InvalidInputException("table", "Thiếu bảng (table).");
        }
        return json(readings.readPasted(request.table(), usual(request.issuer(), request.receivedOn())));
    }

    @PostMapping("/lists")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Nhận cả danh sách: giao tất cả hoặc không giao gì",
            description = "Còn dòng chưa rõ (đơn vị, thời hạn, có thể trùng) thì trả 422 với số dòng. Dòng không nhận"
                    + " phải ghi lý do trong `leftOut`.")
    ListReport take(@RequestBody DirectiveListJson.Taking request) {
        List<ListRow> rows = new ArrayList<>();
        for (DirectiveListJson.Taken row :
                request.rows() == null ? List.<DirectiveListJson.Taken>of() : request.rows()) {
            if (row.document() == null) {
                throw new InvalidInputException("rows", "Dòng %d thiếu văn bản (document).".formatted(rows.size() + 1));
            }
            rows.add(new ListRow(
                    rows.size() + 1,
                    row.place() == null ? "" : row.place(),
                    null,
                    inputs.head(row.document()),
                    inputs.draft(row.task()),
                    "",
                    List.of(),
                    row.seen(),
                    row.leftOut()));
        }
        return lists.create(rows, List.of());
    }

    @GetMapping("/sample")
    @Operation(summary = "Tệp .xlsx mẫu để nhập danh sách")
    ResponseEntity<byte[]> sample() {
        return Downloads.of(sample.file());
    }

    private DirectiveListJson json(ListReading reading) {
        return DirectiveListJson.of(reading, lists.doubts(reading.rows()));
    }

    private DirectiveHead usual(@Nullable Issuer issuer, @Nullable LocalDate receivedOn) {
        return new DirectiveHead(
                issuer == null ? Issuer.PEOPLES_COMMITTEE : issuer,
                "",
                "",
                null,
                "",
                receivedOn == null ? LocalDate.now(clock) : receivedOn);
    }
}
