package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveExport;
import vn.dondoc.directive.DirectiveFigures;
import vn.dondoc.directive.DirectiveQueries;
import vn.dondoc.directive.DirectiveViews;
import vn.dondoc.directive.Duplicate;
import vn.dondoc.directive.Entered;
import vn.dondoc.directive.Issuer;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.task.ExportFormat;

/** Work that the People's Committee or the leadership gives outside a plan. */
@RestController
@RequestMapping("/api/v1/directives")
@Tag(name = "Nhiệm vụ được giao", description = "Nhiệm vụ UBND tỉnh, lãnh đạo Sở giao ngoài kế hoạch; số liệu riêng")
class DirectiveController {

    private final DirectiveEntry entry;
    private final DirectiveQueries queries;
    private final DirectiveViews views;
    private final DirectiveFigures figures;
    private final DirectiveExport export;
    private final DirectiveInputs inputs;
    private final QueryWords words;
    private final ReportingWindows windows;
    private final Clock clock;

    DirectiveController(
            DirectiveEntry entry,
            DirectiveQueries queries,
            DirectiveViews views,
            DirectiveFigures figures,
            DirectiveExport export,
            DirectiveInputs inputs,
            QueryWords words,
            ReportingWindows windows,
            Clock clock) {
        this.entry = entry;
        this.queries = queries;
        this.views = views;
        this.figures = figures;
        this.export = export;
        this.inputs = inputs;
        this.words = words;
        this.windows = windows;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Giao việc: một văn bản với các nhiệm vụ, được mở ngay",
            description =
                    "Thời hạn chưa rõ hoặc cần xác nhận bị từ chối (422, field `deadline`), không đoán ngày. Có thể"
                            + " đã nhập rồi thì trả 409 kèm `duplicates`; gửi lại với `seen` = true nếu là nhiệm vụ mới. Văn bản"
                            + " đã có thì nhiệm vụ được thêm vào văn bản đó.")
    ResponseEntity<DirectiveJson> enter(@RequestBody DirectiveRequests.Entry request) {
        Entered entered =
                entry.enter(inputs.head(request.head()), inputs.drafts(request.tasks()), List.of(), request.seen());
        return created(entered);
    }

    @PostMapping("/{id}/tasks")
    @Operation(summary = "Thêm nhiệm vụ của văn bản đã nhập")
    ResponseEntity<DirectiveJson> add(@PathVariable long id, @RequestBody DirectiveRequests.Further request) {
        return created(entry.add(id, inputs.drafts(request.tasks()), request.seen()));
    }

    @PostMapping("/duplicates")
    @Operation(summary = "Tìm những gì có thể đã nhập: cùng số, cùng mã theo dõi, cùng nội dung; không lưu gì")
    List<Duplicate> duplicates(@RequestBody DirectiveRequests.Entry request) {
        return entry.duplicates(inputs.head(request.head()), inputs.drafts(request.tasks()), null);
    }

    @GetMapping
    @Operation(
            summary = "Danh sách nhiệm vụ được giao, đến hết ngày `asOf`",
            description = "Quá hạn trước, rồi theo hạn. Sắp xếp khác: `due`, `number`, `receivedOn`, `content`,"
                    + " `trackingNumber`.")
    PageOf<DirectiveJson.Row> list(DirectiveParameters parameters, PageQuery page) {
        return queries.find(parameters.filter(words, windows, LocalDate.now(clock)), page)
                .map(DirectiveJson.Row::of);
    }

    @GetMapping("/figures")
    @Operation(summary = "Số liệu từng nơi giao, lũy kế đến hết ngày `asOf`; thêm `window` để có số đến hạn trong kỳ")
    List<DirectiveJson.Summary> figures(DirectiveParameters parameters) {
        ReportingWindow window = parameters.window(windows);
        LocalDate asOf = parameters.asOf(windows, LocalDate.now(clock));
        Long unit = words.unit("unit", parameters.unit());
        return Arrays.stream(Issuer.values())
                .filter(issuer -> parameters.issuerWord() == null || parameters.issuerWord() == issuer)
                .map(issuer -> DirectiveJson.Summary.of(figures.of(issuer, asOf, window, unit)))
                .toList();
    }

    @GetMapping("/file")
    @Operation(summary = "Danh sách ra tệp .xlsx hoặc .csv", description = "Đúng những dòng mà bộ lọc cho thấy.")
    ResponseEntity<byte[]> file(@RequestParam ExportFormat format, DirectiveParameters parameters, PageQuery order) {
        var filter = parameters.filter(words, windows, LocalDate.now(clock));
        return Downloads.of(export.file(filter, order, format));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một văn bản giao việc: nhiệm vụ, tệp, diễn biến")
    DirectiveJson directive(@PathVariable long id) {
        return DirectiveJson.of(views.details(id));
    }

    @GetMapping("/{id}/files/{fileId}")
    @Operation(summary = "Tải tệp của văn bản")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long fileId) {
        return Downloads.of(views.file(id, fileId));
    }

    private ResponseEntity<DirectiveJson> created(Entered entered) {
        return ResponseEntity.created(URI.create("/api/v1/directives/" + entered.directiveId()))
                .body(directive(entered.directiveId()));
    }
}
