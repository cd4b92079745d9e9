package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.plan.PlanDocuments;

/** The plan's own document. */
@RestController
@RequestMapping("/api/v1/plans/{id}/document")
@Tag(name = "Kế hoạch", description = "Đọc văn bản kế hoạch, soát dự thảo, ban hành")
class PlanDocumentController {

    private final PlanDocuments documents;

    PlanDocumentController(PlanDocuments documents) {
        this.documents = documents;
    }

    @GetMapping
    @Operation(
            summary = "Văn bản kế hoạch (.docx) theo mẫu của cơ quan",
            description = "Gồm các phụ lục nhiệm vụ, chỉ tiêu. Dòng đã loại thì không in.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> document(
            @PathVariable long id,
            @Parameter(description = "Bản PDF, khi máy chủ có LibreOffice") @RequestParam(defaultValue = "false")
                    boolean pdf) {
        return Downloads.of(pdf ? documents.pdf(id) : documents.docx(id));
    }
}
