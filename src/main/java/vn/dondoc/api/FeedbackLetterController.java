package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.feedback.letter.FeedbackLetters;

/** Letters to the people behind feedback, for those who may see them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Thư xin lỗi")
class FeedbackLetterController {

    private final FeedbackLetters letters;

    FeedbackLetterController(FeedbackLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/feedback/{id}/answer/letter")
    @Operation(
            summary = "Thư trả lời người phản ánh (.docx)",
            description = "Chỉ cho ai được xem người phản ánh; mỗi lần in đều được ghi nhật ký.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> answer(@PathVariable long id) {
        return Downloads.of(letters.answer(id));
    }

    @GetMapping("/apologies/{id}/letter")
    @Operation(
            summary = "Thư xin lỗi (.docx), nêu lý do và một ngày hẹn mới",
            description = "Chỉ cho ai được xem người nhận; mỗi lần in đều được ghi nhật ký.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> apology(@PathVariable long id) {
        return Downloads.of(letters.apology(id));
    }
}
