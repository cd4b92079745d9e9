package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.NewFile;
import vn.dondoc.plan.Amendment;
import vn.dondoc.plan.AmendmentDraft;
import vn.dondoc.plan.AmendmentEffect;
import vn.dondoc.plan.PlanAmendments;

/** Amends an issued plan by a document. */
@RestController
@RequestMapping("/api/v1/plans/{id}/amendments")
@Tag(name = "Sửa đổi kế hoạch")
class PlanAmendmentController {

    private final PlanAmendments amendments;
    private final PlanInputs inputs;

    PlanAmendmentController(PlanAmendments amendments, PlanInputs inputs) {
        this.amendments = amendments;
        this.inputs = inputs;
    }

    @GetMapping
    @Operation(summary = "Các văn bản đã sửa đổi kế hoạch, với nội dung trước và sau")
    List<Amendment> list(@PathVariable long id) {
        return amendments.of(id);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sửa đổi kế hoạch đã ban hành theo văn bản; tất cả hoặc không gì cả",
            description = "changes: sửa dòng (content, deliverable, leadUnits, cooperatingUnits, deadline với phrase và"
                    + " confirm, hoặc kind cùng ngày). added: dòng mới. cancelled: dòng dừng (chỉ Giám đốc)."
                    + " Trả lại việc đã làm với từng dòng.")
    List<AmendmentEffect> amend(@PathVariable long id, @RequestBody PlanAmendmentRequests.AmendmentRequest body) {
        return amendments.amend(id, body.version(), draft(body, null));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Sửa đổi kèm tệp văn bản: phần amendment là JSON như trên, phần file là tệp")
    List<AmendmentEffect> amendWithFile(
            @PathVariable long id,
            @RequestPart("amendment") PlanAmendmentRequests.AmendmentRequest body,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return amendments.amend(id, body.version(), draft(body, new NewFile(name, file.getBytes())));
    }

    @PostMapping("/preview")
    @Operation(summary = "Xem trước việc gì xảy ra với từng dòng; không thay đổi gì")
    List<AmendmentEffect> preview(@PathVariable long id, @RequestBody PlanAmendmentRequests.AmendmentRequest body) {
        return amendments.preview(id, draft(body, null));
    }

    @GetMapping("/{amendmentId}/file")
    @Operation(summary = "Tệp văn bản sửa đổi")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long amendmentId) {
        return Downloads.of(amendments.file(id, amendmentId));
    }

    private AmendmentDraft draft(PlanAmendmentRequests.AmendmentRequest body, @Nullable NewFile file) {
        return new AmendmentDraft(
                body.documentNumber() == null ? "" : body.documentNumber(),
                body.documentDate(),
                file,
                body.reason() == null ? "" : body.reason(),
                all(body.changes()).stream().map(this::row).toList(),
                all(body.added()).stream()
                        .map(row -> new AmendmentDraft.Added(row.afterRowId(), inputs.change(row)))
                        .toList(),
                all(body.cancelled()));
    }

    private AmendmentDraft.Row row(PlanAmendmentRequests.RowRequest row) {
        if (row.rowId() == null || row.values() == null) {
            throw new InvalidInputException("changes", "Mỗi mục của changes cần rowId và values.");
        }
        return new AmendmentDraft.Row(row.rowId(), inputs.change(row.values()));
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
