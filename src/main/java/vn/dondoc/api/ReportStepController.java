package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportComment;
import vn.dondoc.report.Reports;

/** The steps of a report. Each answers with the report afterwards. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
@Tag(name = "Báo cáo")
class ReportStepController {

    private final Reports reports;
    private final ReportCollecting collecting;
    private final ReportApproval approval;

    ReportStepController(Reports reports, ReportCollecting collecting, ReportApproval approval) {
        this.reports = reports;
        this.collecting = collecting;
        this.approval = approval;
    }

    record ChaseRequest(
            @Schema(description = "Mã số các đơn vị; bỏ trống là mọi đơn vị còn nợ") @Nullable
            List<Long> units,

            @Nullable String text) {}

    record ClosingRequest(
            @Schema(description = "true: chốt dù còn thiếu phần", example = "true") @Nullable
            Boolean withMissing,

            @Nullable Integer version) {}

    record PlaceRequest(
            @Schema(description = "Mã mục", example = "II.2") @Nullable
            String section,

            @Schema(description = "Đoạn cần sửa, trích nguyên văn") @Nullable
            String quote,

            @Nullable String text) {}

    record ReturnRequest(
            @Schema(description = "Ý kiến chung") @Nullable String reason,

            @Schema(description = "Ý kiến tại từng chỗ") @Nullable
            List<PlaceRequest> comments,

            @Nullable Integer version) {}

    record RegisterRequest(
            @Schema(example = "123/BC-STP") @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable Integer version) {}

    record ReasonRequest(
            @Schema(description = "Lý do, hoặc nội dung đính chính") @Nullable
            String reason,

            @Nullable Integer version) {}

    record ResolveRequest(@Nullable String answer) {}

    /** How many were reached. */
    record Count(int count) {}

    @PostMapping("/chasing")
    @Operation(summary = "Đôn đốc các đơn vị còn nợ phần báo cáo")
    Count chase(@PathVariable long id, @RequestBody ChaseRequest body) {
        return new Count(collecting.chase(
                id, body.units() == null ? List.of() : body.units(), body.text() == null ? "" : body.text()));
    }

    @PostMapping("/parts/acceptance")
    @Operation(summary = "Nhận mọi phần đã gửi")
    Count acceptAll(@PathVariable long id) {
        return new Count(collecting.acceptAll(id));
    }

    @PostMapping("/closing")
    @Operation(
            summary = "Chốt thu, chuyển tổng hợp",
            description = "Còn thiếu phần mà không nêu `withMissing` thì trả 409.")
    Report close(@PathVariable long id, @RequestBody(required = false) @Nullable ClosingRequest body) {
        collecting.close(
                id, body == null ? null : body.version(), body != null && Boolean.TRUE.equals(body.withMissing()));
        return reports.find(id);
    }

    @GetMapping("/blockers")
    @Operation(summary = "Những điều còn vướng trước khi trình")
    List<String> blockers(@PathVariable long id) {
        return approval.blockers(id);
    }

    @PostMapping("/submission")
    @Operation(summary = "Văn phòng trình lãnh đạo", description = "Còn vướng thì trả 409, `detail` nêu từng điểm.")
    Report submit(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        approval.submit(id, body == null ? null : body.version());
        return reports.find(id);
    }

    @PostMapping("/approval")
    @Operation(summary = "Lãnh đạo duyệt")
    Report approve(@PathVariable long id, @RequestBody(required = false) @Nullable VersionJson body) {
        approval.approve(id, body == null ? null : body.version());
        return reports.find(id);
    }

    @PostMapping("/return")
    @Operation(summary = "Lãnh đạo trả lại với ý kiến tại từng chỗ")
    Report giveBack(@PathVariable long id, @RequestBody ReturnRequest body) {
        List<ReportComment.Draft> places = body.comments() == null
                ? List.of()
                : body.comments().stream()
                        .map(place ->
                                new ReportComment.Draft(text(place.section()), text(place.quote()), text(place.text())))
                        .toList();
        approval.giveBack(id, body.version(), text(body.reason()), places);
        return reports.find(id);
    }

    @PostMapping("/comments/{commentId}/resolution")
    @Operation(summary = "Văn phòng ghi đã xử lý một ý kiến")
    Report resolve(@PathVariable long id, @PathVariable long commentId, @RequestBody ResolveRequest body) {
        approval.resolve(id, commentId, text(body.answer()));
        return reports.find(id);
    }

    @PostMapping("/issue")
    @Operation(summary = "Cho số, ngày; nội dung, số liệu, phụ lục được chốt cùng mã kiểm tra")
    Report register(@PathVariable long id, @RequestBody RegisterRequest body) {
        approval.register(id, body.version(), text(body.number()), body.issuedOn());
        return reports.find(id);
    }

    @PostMapping("/correction")
    @Operation(summary = "Mở đính chính một báo cáo đã phát hành; bản cũ giữ nguyên")
    Report correct(@PathVariable long id, @RequestBody ReasonRequest body) {
        approval.correct(id, body.version(), text(body.reason()));
        return reports.find(id);
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Dừng báo cáo đột xuất, hoặc bỏ một lần đính chính")
    Report cancel(@PathVariable long id, @RequestBody ReasonRequest body) {
        approval.cancel(id, body.version(), text(body.reason()));
        return reports.find(id);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
