package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;

/** What administrators did. */
@RestController
@RequestMapping("/api/v1/audit-entries")
@Tag(name = "Nhật ký")
class AuditController {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping
    @Operation(summary = "Nhật ký quản trị, mới nhất trước", description = "Không sắp xếp khác được.")
    PageOf<AuditEntry> entries(
            @RequestParam(required = false) @Nullable AuditSubject subject,
            @RequestParam(defaultValue = "") String text,
            PageQuery page) {
        PageParameters.refuseSort(page);
        return trail.entries(subject, text, page);
    }
}
