package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.report.output.ReportDocuments;

/** The files of a report. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
@Tag(name = "Báo cáo")
class ReportDocumentController {

    private final ReportDocuments documents;

    ReportDocumentController(ReportDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/document")
    @Operation(
            summary = "Văn bản báo cáo theo mẫu của cơ quan, hoặc phụ lục số liệu",
            description = "Báo cáo đã phát hành in từ bản đã chốt; chưa phát hành thì in như đang có.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> document(
            @PathVariable long id,
            @Parameter(description = "Bản đã phát hành; bỏ trống là bản hiện có")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @Parameter(description = "docx; pdf khi máy chủ có LibreOffice; xlsx là phụ lục số liệu có công thức")
                    @RequestParam(defaultValue = "docx")
                    String format) {
        return Downloads.of(
                switch (format) {
                    case "docx" -> documents.docx(id, version);
                    case "pdf" -> documents.pdf(id, version);
                    case "xlsx" -> documents.xlsx(id, version);
                    default -> throw new InvalidInputException("format", "“format” là docx, pdf hoặc xlsx.");
                });
    }
}
