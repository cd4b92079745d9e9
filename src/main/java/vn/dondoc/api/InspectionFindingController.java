package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import vn.dondoc.inspection.EarlierFinding;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.Remedies;
import vn.dondoc.inspection.RemedyDraft;

/** What an inspection found, whether it came back, and how a body outside has remedied it. */
@RestController
@RequestMapping("/api/v1/inspections")
@Tag(name = "Kiểm tra")
class InspectionFindingController {

    private final Findings findings;
    private final Remedies remedies;

    InspectionFindingController(Findings findings, Remedies remedies) {
        this.findings = findings;
        this.remedies = remedies;
    }

    record FindingId(long id) {}

    record FindingLink(@Nullable Long previousId) {}

    @PostMapping("/visits/{visitId}/findings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ghi một phát hiện", description = "`severity`: MINOR, MODERATE, SERIOUS.")
    FindingId add(@PathVariable long visitId, @RequestBody FindingDraft draft) {
        return new FindingId(findings.add(visitId, draft));
    }

    @GetMapping("/visits/{visitId}/earlier-findings")
    @Operation(summary = "Phát hiện tương tự của đơn vị này ở những lần kiểm tra trước")
    List<EarlierFinding> similar(@PathVariable long visitId, @RequestParam String text) {
        return findings.similar(visitId, text);
    }

    @PutMapping("/findings/{findingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sửa một phát hiện")
    void change(
            @PathVariable long findingId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody FindingDraft draft) {
        findings.change(findingId, version, draft);
    }

    @DeleteMapping("/findings/{findingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bỏ một phát hiện trước khi gửi biên bản")
    void remove(@PathVariable long findingId, @RequestParam(required = false) @Nullable Integer version) {
        findings.remove(findingId, version);
    }

    @PutMapping("/findings/{findingId}/previous")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Nối với phát hiện lần trước bị lặp lại", description = "Bỏ trống `previousId` là bỏ nối.")
    void link(
            @PathVariable long findingId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody FindingLink request) {
        findings.link(findingId, version, request.previousId());
    }

    @PostMapping("/findings/{findingId}/remedy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ghi nhận cơ quan ngoài đã khắc phục",
            description = "Đơn vị của cơ quan khắc phục qua hộp việc.")
    void remedy(
            @PathVariable long findingId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestBody RemedyDraft draft) {
        remedies.record(findingId, version, draft);
    }
}
