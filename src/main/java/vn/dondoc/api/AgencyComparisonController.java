package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.dashboard.comparison.AgencyStanding;
import vn.dondoc.dashboard.comparison.Comparison;
import vn.dondoc.dashboard.comparison.ComparisonExport;
import vn.dondoc.dashboard.comparison.StandingLevel;
import vn.dondoc.directive.GivenTask;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.inspection.InspectionCount;
import vn.dondoc.report.ReportCount;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.target.TargetCount;

/** The agencies below the own one, side by side, for the superior agency. */
@RestController
@RequestMapping("/api/v1/dashboard/agencies")
@Tag(
        name = "So sánh cơ quan",
        description = "Cơ quan cấp trên xem số đếm của từng cơ quan trực thuộc và các nhiệm vụ do chính mình giao")
class AgencyComparisonController {

    private static final String WINDOW = "Kỳ: 2024-Q1, 2024-M03, 2024-H1, 2024-9M, 2024; không ghi thì quý hiện tại";

    private final AgencyComparison comparison;
    private final ComparisonExport export;
    private final ReportingWindows windows;

    AgencyComparisonController(AgencyComparison comparison, ComparisonExport export, ReportingWindows windows) {
        this.comparison = comparison;
        this.export = export;
        this.windows = windows;
    }

    /** One agency; {@code rank} 1 is the one that needs a look first. */
    record Standing(
            int rank,
            long agencyId,
            String name,
            StandingLevel level,
            FigureJson given,
            FigureJson plan,
            ReportCount reports,
            InspectionCount inspections,
            FeedbackCount feedback,
            TargetCount targets) {}

    /** All of them; {@code agencies} is empty for an agency that has none below it. */
    record Answer(
            String superior,
            String window,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            boolean provisional,
            List<Standing> agencies) {}

    @GetMapping
    @Operation(
            summary = "So sánh các cơ quan trực thuộc trong một kỳ, cơ quan có việc quá hạn đứng trước",
            description = "Danh sách rỗng khi cơ quan của người hỏi không có cơ quan trực thuộc.")
    Answer compare(
            @Parameter(description = WINDOW, example = "2024-Q1") @RequestParam(required = false) @Nullable
                    String window) {
        Comparison all = comparison.compare(window(window));
        List<Standing> rows = new ArrayList<>();
        for (AgencyStanding agency : all.agencies()) {
            rows.add(new Standing(
                    rows.size() + 1,
                    agency.agencyId(),
                    agency.name(),
                    agency.level(),
                    FigureJson.of(agency.given()),
                    FigureJson.of(agency.plan()),
                    agency.reports(),
                    agency.inspections(),
                    agency.feedback(),
                    agency.targets()));
        }
        return new Answer(
                all.superior(),
                all.window().code(),
                all.window().from(),
                all.window().to(),
                all.asOf(),
                all.provisional(),
                rows);
    }

    @GetMapping("/{id}/tasks")
    @Operation(summary = "Các nhiệm vụ mà cấp trên đã giao cho một cơ quan trực thuộc, đứng sau một con số")
    PageOf<GivenTask> tasks(
            @PathVariable long id,
            @RequestParam(defaultValue = "ASSIGNED") Bucket bucket,
            @Parameter(description = WINDOW, example = "2024-Q1") @RequestParam(required = false) @Nullable
                    String window,
            PageQuery page) {
        return comparison.tasks(id, window(window), bucket, page);
    }

    @GetMapping("/file")
    @Operation(summary = "Bảng so sánh ra tệp .xlsx")
    ResponseEntity<byte[]> file(
            @Parameter(description = WINDOW, example = "2024-Q1") @RequestParam(required = false) @Nullable
                    String window) {
        return Downloads.of(export.file(window(window)));
    }

    private ReportingWindow window(@Nullable String code) {
        return code == null || code.isBlank() ? windows.current() : windows.parse(code);
    }
}
