package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.api.InspectionRequests.InspectionIssue;
import vn.dondoc.api.InspectionRequests.InspectionReason;
import vn.dondoc.api.InspectionRequests.InspectionUnit;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.MinutesDraft;
import vn.dondoc.inspection.NoticeDraft;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.Visits;

/** One unit of an inspection, and its steps: notice, visit, minutes and the unit's answer, conclusion. */
@RestController
@RequestMapping("/api/v1/inspections/visits/{visitId}")
@Tag(name = "Kiểm tra")
class InspectionVisitController {

    private final Inspections inspections;
    private final InspectionPlanning planning;
    private final Visits visits;
    private final VisitMinutesWork minutes;
    private final VisitConclusions conclusions;

    InspectionVisitController(
            Inspections inspections,
            InspectionPlanning planning,
            Visits visits,
            VisitMinutesWork minutes,
            VisitConclusions conclusions) {
        this.inspections = inspections;
        this.planning = planning;
        this.visits = visits;
        this.minutes = minutes;
        this.conclusions = conclusions;
    }

    record VisitDay(
            @Schema(example = "2024-04-10") @Nullable LocalDate day,
            @Nullable String reason) {}

    record VisitAnswer(
            @Schema(description = "CONFIRMED hoặc OBJECTED") @Nullable
            String answer,

            @Nullable String text) {}

    record VisitObjection(boolean amend, @Nullable String reply) {}

    record VisitText(@Nullable String text) {}

    @GetMapping
    @Operation(
            summary = "Kiểm tra một đơn vị: biên bản, phát hiện, kết luận, việc có thể làm",
            description = "Đơn vị thấy biên bản và phát hiện khi đã gửi, kết luận khi đã ban hành.")
    VisitDetails visit(@PathVariable long visitId) {
        return inspections.visit(visitId);
    }

    @PutMapping
    @Operation(summary = "Sửa một đơn vị của kế hoạch đang soạn")
    VisitDetails editVisit(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionUnit unit) {
        planning.editVisit(visitId, version, unit.draft());
        return inspections.visit(visitId);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ một đơn vị khỏi kế hoạch đang soạn")
    void removeVisit(@PathVariable long visitId) {
        planning.removeVisit(visitId);
    }

    @PostMapping("/notice")
    @Operation(summary = "Thông báo kiểm tra cho đơn vị")
    VisitDetails notice(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody NoticeDraft notice) {
        visits.notify(visitId, version, notice);
        return inspections.visit(visitId);
    }

    @PostMapping("/rescheduling")
    @Operation(summary = "Đổi ngày kiểm tra, kèm lý do")
    VisitDetails reschedule(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitDay request) {
        visits.reschedule(visitId, version, request.day(), request.reason());
        return inspections.visit(visitId);
    }

    @PostMapping("/start")
    @Operation(summary = "Bắt đầu kiểm tra, hoặc tự kiểm tra")
    VisitDetails start(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitDay request) {
        visits.start(visitId, version, request.day());
        return inspections.visit(visitId);
    }

    @PostMapping("/finish")
    @Operation(summary = "Kết thúc kiểm tra tại đơn vị, hoặc gửi kết quả tự kiểm tra")
    VisitDetails finish(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitDay request) {
        visits.finish(visitId, version, request.day());
        return inspections.visit(visitId);
    }

    @PostMapping("/drop")
    @Operation(summary = "Không kiểm tra đơn vị này, kèm lý do và văn bản")
    VisitDetails drop(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionReason request) {
        visits.drop(visitId, version, request.reason(), request.document());
        return inspections.visit(visitId);
    }

    @PutMapping("/minutes")
    @Operation(summary = "Ghi biên bản")
    VisitDetails saveMinutes(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody MinutesDraft draft) {
        minutes.save(visitId, version, draft);
        return inspections.visit(visitId);
    }

    @PostMapping("/minutes/sending")
    @Operation(summary = "Gửi biên bản cho đơn vị có ý kiến")
    VisitDetails sendMinutes(@PathVariable long visitId, @RequestParam(required = false) @Nullable Integer version) {
        minutes.send(visitId, version);
        return inspections.visit(visitId);
    }

    @PostMapping("/answer")
    @Operation(summary = "Đơn vị đồng ý biên bản, hoặc có ý kiến khác bằng văn bản")
    VisitDetails answer(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitAnswer request) {
        minutes.answer(visitId, version, word(request), request.text());
        return inspections.visit(visitId);
    }

    @PostMapping("/recorded-answer")
    @Operation(summary = "Đoàn ghi lại ý kiến của cơ quan ngoài")
    VisitDetails recordAnswer(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitAnswer request) {
        minutes.recordAnswer(visitId, version, word(request), request.text());
        return inspections.visit(visitId);
    }

    @PostMapping("/objection")
    @Operation(summary = "Đoàn xử lý ý kiến khác: sửa biên bản, hoặc giữ nguyên và trả lời")
    VisitDetails consider(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitObjection request) {
        minutes.consider(visitId, version, request.amend(), request.reply());
        return inspections.visit(visitId);
    }

    @PutMapping("/conclusion")
    @Operation(summary = "Ghi dự thảo kết luận")
    VisitDetails saveConclusion(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody VisitText request) {
        conclusions.save(visitId, version, request.text());
        return inspections.visit(visitId);
    }

    @PostMapping("/conclusion/submission")
    @Operation(summary = "Trình kết luận")
    VisitDetails submitConclusion(
            @PathVariable long visitId, @RequestParam(required = false) @Nullable Integer version) {
        conclusions.submit(visitId, version);
        return inspections.visit(visitId);
    }

    @PostMapping("/conclusion/approval")
    @Operation(summary = "Duyệt kết luận")
    VisitDetails approveConclusion(
            @PathVariable long visitId, @RequestParam(required = false) @Nullable Integer version) {
        conclusions.approve(visitId, version);
        return inspections.visit(visitId);
    }

    @PostMapping("/conclusion/return")
    @Operation(summary = "Trả lại kết luận")
    VisitDetails returnConclusion(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionReason request) {
        conclusions.giveBack(visitId, version, request.reason());
        return inspections.visit(visitId);
    }

    @PostMapping("/conclusion/issue")
    @Operation(summary = "Cho số, ngày kết luận; các phát hiện thành việc khắc phục")
    VisitDetails registerConclusion(
            @PathVariable long visitId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody InspectionIssue request) {
        conclusions.register(visitId, version, request.number(), request.issuedOn());
        return inspections.visit(visitId);
    }

    @Nullable
    private static MinutesAnswer word(VisitAnswer request) {
        return QueryWords.word("answer", request.answer(), MinutesAnswer.class);
    }
}
