package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.report.RegimeDraft;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportRegime;
import vn.dondoc.report.ReportRegimes;

/** The reporting regime of the agency. */
@RestController
@RequestMapping("/api/v1/report-regimes")
@Tag(name = "Báo cáo")
class ReportRegimeController {

    private final ReportRegimes regimes;

    ReportRegimeController(ReportRegimes regimes) {
        this.regimes = regimes;
    }

    record RegimeRequest(
            boolean active,

            @Schema(description = "Ngày của tháng cuối kỳ; bỏ trống là theo tham số", example = "13") @Nullable
            Integer unitDay,

            @Schema(example = "19") @Nullable Integer departmentDay,

            @Schema(description = "Tự mở trước ngày chốt mấy ngày", example = "10")
            int openBefore,

            @Nullable List<String> recipients,
            @Nullable String outlineCode,
            @Nullable Integer version) {}

    @GetMapping
    @Operation(summary = "Chế độ báo cáo: từng loại, hạn, nơi nhận")
    List<ReportRegime> all() {
        return regimes.all();
    }

    @PutMapping("/{kind}")
    @Operation(summary = "Sửa chế độ của một loại báo cáo", description = "Báo cáo đang mở giữ hạn cũ.")
    ReportRegime change(@PathVariable String kind, @RequestBody RegimeRequest body) {
        ReportKind wanted = QueryWords.word("kind", kind, ReportKind.class);
        return regimes.change(
                wanted,
                body.version(),
                new RegimeDraft(
                        body.active(),
                        body.unitDay(),
                        body.departmentDay(),
                        body.openBefore(),
                        body.recipients() == null ? List.of() : body.recipients(),
                        body.outlineCode() == null ? wanted.name() : body.outlineCode()));
    }
}
