package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.report.text.FieldValue;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.ReportFindings;
import vn.dondoc.report.text.ReportSection;
import vn.dondoc.report.text.SaveOutcome;
import vn.dondoc.report.text.SourceRow;
import vn.dondoc.report.text.TextFields;

/** Fields of a report with their values and sources, and what the checks find. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
@Tag(name = "Nội dung báo cáo")
class ReportFieldController {

    private final TextFields fields;
    private final ReportFindings findings;

    ReportFieldController(TextFields fields, ReportFindings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    record ReasonRequest(
            @Schema(description = "Vì sao vẫn trình; để trống là bỏ lý do") @Nullable
            String reason) {}

    @GetMapping("/text/fields")
    @Operation(summary = "Mọi trường và giá trị trong báo cáo này")
    List<FieldValue> fields(@PathVariable long id) {
        return fields.values(id);
    }

    @GetMapping("/text/fields/value")
    @Operation(summary = "Giá trị của một trường")
    FieldValue value(
            @PathVariable long id,
            @Parameter(description = "Phần giữa hai dấu ngoặc", example = "KH.HOAN_THANH") @RequestParam String field) {
        return fields.value(id, field);
    }

    @GetMapping("/text/fields/rows")
    @Operation(summary = "Những gì một số được đếm từ đó")
    List<SourceRow> rows(@PathVariable long id, @RequestParam String field) {
        return fields.rows(id, field);
    }

    @GetMapping("/findings")
    @Operation(summary = "Kiểm tra báo cáo", description = "`blocking` mà chưa có `reason` thì chưa trình được.")
    List<ReportFinding> findings(@PathVariable long id) {
        return findings.check(id);
    }

    @PostMapping("/findings/{finding}/mend")
    @Operation(summary = "Sửa theo đề xuất của kiểm tra")
    ReportSection mend(@PathVariable long id, @PathVariable String finding) {
        SaveOutcome outcome = findings.mend(id, finding);
        if (!outcome.saved()) {
            throw StaleDataException.changed("Mục của báo cáo");
        }
        return outcome.section();
    }

    @PutMapping("/findings/{finding}/reason")
    @Operation(summary = "Nêu lý do để vẫn trình")
    List<ReportFinding> reason(@PathVariable long id, @PathVariable String finding, @RequestBody ReasonRequest body) {
        findings.giveReason(id, finding, body.reason() == null ? "" : body.reason());
        return findings.check(id);
    }
}
