package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.report.ExtraordinaryDraft;
import vn.dondoc.report.ReportDetails;
import vn.dondoc.report.ReportEvent;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.ReportSummary;
import vn.dondoc.report.Reports;

/** Periodic reports: the list, one report, opening by hand. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Báo cáo")
class ReportController {

    private final Reports reports;
    private final ReportOpening opening;
    private final Clock clock;

    ReportController(Reports reports, ReportOpening opening, Clock clock) {
        this.reports = reports;
        this.opening = opening;
        this.clock = clock;
    }

    record OpenRequest(
            @Schema(description = "QUARTER, HALF_YEAR, NINE_MONTHS, YEAR hoặc EXTRAORDINARY", example = "QUARTER")
            @Nullable
            String kind,

            @Schema(description = "Kỳ của báo cáo định kỳ", example = "2024-Q1") @Nullable
            String window,

            @Schema(description = "Tên báo cáo đột xuất") @Nullable
            String title,

            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate unitsDue,
            @Nullable LocalDate departmentDue,
            @Nullable List<String> recipients) {}

    @GetMapping
    @Operation(summary = "Báo cáo của một năm", description = "Bỏ trống `year` là năm nay.")
    List<ReportSummary> ofYear(@RequestParam(required = false) @Nullable Integer year) {
        return reports.ofYear(year == null ? LocalDate.now(clock).getYear() : year);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Một báo cáo: trạng thái, phần các đơn vị, ý kiến, việc có thể làm",
            description = "Phòng, đơn vị chỉ thấy phần của mình.")
    ReportDetails details(@PathVariable long id) {
        return reports.details(id);
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "Lịch sử của báo cáo, mới nhất trước")
    List<ReportEvent> events(@PathVariable long id) {
        return reports.events(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Mở báo cáo",
            description =
                    "Báo cáo định kỳ: `kind` và `window`; mỗi kỳ chỉ mở một lần. Báo cáo đột xuất: `title`, `from`,"
                            + " `to`, `unitsDue`, `departmentDue`.")
    ReportDetails open(@RequestBody OpenRequest request) {
        ReportKind kind = QueryWords.word("kind", request.kind(), ReportKind.class);
        if (kind == null) {
            throw new InvalidInputException("kind", "Hãy nêu loại báo cáo.");
        }
        long id = kind == ReportKind.EXTRAORDINARY
                ? opening.openExtraordinary(new ExtraordinaryDraft(
                        request.title() == null ? "" : request.title(),
                        request.from(),
                        request.to(),
                        request.unitsDue(),
                        request.departmentDue(),
                        request.recipients() == null ? List.of() : request.recipients()))
                : opening.openPeriod(kind, request.window() == null ? "" : request.window());
        return reports.details(id);
    }
}
