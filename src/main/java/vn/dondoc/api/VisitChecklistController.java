package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.checklist.AnsweredItem;
import vn.dondoc.inspection.checklist.CheckAnswer;
import vn.dondoc.inspection.checklist.VisitChecklist;
import vn.dondoc.inspection.document.InspectionDocuments;

/** The checklist of a visit, and the visit's office documents. */
@RestController
@RequestMapping("/api/v1/inspections/visits/{visitId}")
@Tag(name = "Kiểm tra tại đơn vị: câu hỏi và văn bản")
class VisitChecklistController {

    private final VisitChecklist checklist;
    private final InspectionDocuments documents;

    VisitChecklistController(VisitChecklist checklist, InspectionDocuments documents) {
        this.checklist = checklist;
        this.documents = documents;
    }

    /** An answer. */
    record Answer(@Nullable CheckAnswer answer, @Nullable String note) {}

    @GetMapping("/checklist")
    @Operation(summary = "Câu hỏi kiểm tra với câu trả lời", description = "Rỗng khi cuộc kiểm tra không dùng mẫu.")
    List<AnsweredItem> checklist(@PathVariable long visitId) {
        return checklist.of(visitId);
    }

    @PutMapping("/checklist/{itemId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Trả lời một câu hỏi", description = "YES, NO hoặc NOT_APPLICABLE; được đến khi gửi biên bản.")
    void answer(@PathVariable long visitId, @PathVariable long itemId, @RequestBody Answer request) {
        checklist.answer(visitId, itemId, request.answer(), request.note());
    }

    @GetMapping("/checklist/{itemId}/finding")
    @Operation(summary = "Phát hiện gợi ý từ một câu hỏi chưa đạt, chưa ghi")
    FindingDraft proposal(@PathVariable long visitId, @PathVariable long itemId) {
        return checklist.proposal(visitId, itemId);
    }

    @GetMapping("/documents/notice")
    @Operation(summary = "Thông báo kiểm tra (.docx)")
    ResponseEntity<byte[]> notice(@PathVariable long visitId) {
        return Downloads.of(documents.notice(visitId));
    }

    @GetMapping("/documents/minutes")
    @Operation(summary = "Biên bản kiểm tra (.docx)", description = "Đơn vị xem được từ khi đoàn gửi biên bản.")
    ResponseEntity<byte[]> minutes(@PathVariable long visitId) {
        return Downloads.of(documents.minutes(visitId));
    }

    @GetMapping("/documents/conclusion")
    @Operation(summary = "Kết luận kiểm tra (.docx)", description = "Đơn vị xem được từ khi ban hành.")
    ResponseEntity<byte[]> conclusion(@PathVariable long visitId) {
        return Downloads.of(documents.conclusion(visitId));
    }
}
