package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.NewFile;
import vn.dondoc.document.office.LayoutField;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.layout.AgencyLayouts;
import vn.dondoc.layout.LayoutVersion;

/** The layout of the agency's official documents. */
@RestController
@RequestMapping("/api/v1/document-layout")
@Tag(name = "Mẫu văn bản", description = "Mẫu trình bày văn bản của cơ quan")
class DocumentLayoutController {

    private final AgencyLayouts layouts;

    DocumentLayoutController(AgencyLayouts layouts) {
        this.layouts = layouts;
    }

    /** A field as the API names it. */
    record Field(@Schema(example = "{{noi_dung}}") String field, String label, boolean required) {

        static Field of(LayoutField field) {
            return new Field(field.printed(), field.label(), field.required());
        }
    }

    /** What can be chosen and written. */
    record Layouts(List<LayoutVersion> versions, List<Field> fields, boolean pdfAvailable) {}

    record Restore(
            @Schema(description = "Lần đã dùng; 0 là mẫu mặc định", example = "0") @Nullable
            Integer version) {}

    /** The version now in use. */
    record Used(int version) {}

    @GetMapping
    @Operation(summary = "Các mẫu đã dùng, mới nhất trước; các trường dùng được trong mẫu")
    Layouts layouts() {
        return new Layouts(
                layouts.versions(), layouts.fields().stream().map(Field::of).toList(), layouts.pdfAvailable());
    }

    @GetMapping("/file")
    @Operation(summary = "Tệp mẫu (.docx)", description = "Bỏ trống `version` là mẫu đang dùng; 0 là mẫu mặc định.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(@RequestParam(required = false) @Nullable Integer version) {
        return Downloads.of(version == null ? layouts.file() : layouts.file(version));
    }

    @GetMapping("/sample")
    @Operation(summary = "Văn bản xem thử theo mẫu đang dùng")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = OfficeDocument.CONTENT_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> sample(
            @Parameter(description = "Bản PDF, khi máy chủ có LibreOffice") @RequestParam(defaultValue = "false")
                    boolean pdf) {
        return Downloads.of(pdf ? layouts.samplePdf() : layouts.sample());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Thay mẫu",
            description =
                    "Tệp .docx có các trường. Thiếu trường, trường lạ, tệp .doc, có macro hoặc hỏng thì trả 422 và"
                            + " nêu chỗ phải sửa.")
    Used upload(@RequestParam(value = "file", required = false) @Nullable MultipartFile file) {
        List<NewFile> sent = SentFiles.of(file == null ? null : List.of(file), null);
        if (sent.isEmpty()) {
            throw new InvalidInputException("file", "Hãy chọn tệp mẫu .docx.");
        }
        return new Used(layouts.upload(sent.get(0).fileName(), sent.get(0).content()));
    }

    @PostMapping("/restore")
    @Operation(summary = "Dùng lại một mẫu cũ, hoặc mẫu mặc định (version 0)")
    Used restore(@RequestBody Restore request) {
        return new Used(layouts.restore(request.version() == null ? 0 : request.version()));
    }
}
