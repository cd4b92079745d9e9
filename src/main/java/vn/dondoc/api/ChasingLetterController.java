package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.notification.ChasingLetters;
import vn.dondoc.notification.LetterFile;

/** The Office's letter that chases a unit. */
@RestController
@RequestMapping("/api/v1/units/{id}/chasing-letter")
@Tag(name = "Đôn đốc", description = "Công văn đôn đốc")
class ChasingLetterController {

    private final ChasingLetters letters;

    ChasingLetterController(ChasingLetters letters) {
        this.letters = letters;
    }

    record Sent(
            @Schema(description = "Số, ký hiệu công văn", example = "265/STP-VP") @Nullable
            String number,

            @Schema(description = "Ngày công văn", example = "2024-04-02") @Nullable
            String sentOn,

            @Schema(description = "Gồm cả việc đến hạn trong 7 ngày") @Nullable
            Boolean dueSoon,

            @Schema(description = "Chỉ các phần việc này; bỏ trống nghĩa là mọi việc công văn nêu") @Nullable
            Set<Long> assignments) {}

    /** @param noted in how many histories the letter was noted */
    record Noted(int noted) {}

    @GetMapping
    @Operation(summary = "Công văn đôn đốc (.docx)", description = "Nêu các việc quá hạn của đơn vị tính đến hôm nay.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> letter(
            @PathVariable long id,
            @Parameter(description = "Gồm cả việc đến hạn trong 7 ngày") @RequestParam(defaultValue = "false")
                    boolean dueSoon,
            @Parameter(description = "Chỉ các phần việc này") @RequestParam(required = false) @Nullable
                    Set<Long> assignment) {
        LetterFile file = letters.letter(id, dueSoon, assignment);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content());
    }

    @PostMapping("/dispatch")
    @Operation(
            summary = "Ghi nhận đã gửi công văn",
            description = "Ghi vào lịch sử từng việc công văn nêu, báo trưởng đơn vị và người thực hiện.")
    Noted sent(@PathVariable long id, @RequestBody Sent request) {
        return new Noted(letters.sent(
                id,
                Boolean.TRUE.equals(request.dueSoon()),
                request.assignments(),
                request.number(),
                QueryWords.day("sentOn", request.sentOn())));
    }
}
