package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.BoardInspections;
import vn.dondoc.dashboard.BoardItems;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardPage;
import vn.dondoc.dashboard.BoardParts;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.InspectionLine;
import vn.dondoc.dashboard.InspectionList;
import vn.dondoc.dashboard.ItemKind;
import vn.dondoc.dashboard.LeadershipDashboard;
import vn.dondoc.report.PartCount;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.task.TaskSource;

/** The leadership's page: everything on it in one answer, and the lists behind it. */
@RestController
@RequestMapping("/api/v1/dashboard")
@Tag(name = "Trang lãnh đạo", description = "Việc quá hạn, việc trong tuần, tình hình từng đơn vị, kế hoạch, chỉ tiêu")
class DashboardController {

    private final LeadershipDashboard dashboard;
    private final BoardItems items;
    private final BoardInspections inspections;
    private final BoardParts parts;
    private final ReportingWindows windows;

    DashboardController(
            LeadershipDashboard dashboard,
            BoardItems items,
            BoardInspections inspections,
            BoardParts parts,
            ReportingWindows windows) {
        this.dashboard = dashboard;
        this.items = items;
        this.inspections = inspections;
        this.parts = parts;
        this.windows = windows;
    }

    @GetMapping
    @Operation(
            summary = "Toàn bộ trang lãnh đạo đến lúc này",
            description =
                    "`window` là kỳ so sánh các đơn vị, bỏ trống là quý của hôm nay; `source` là nguồn việc được so"
                            + " sánh, bỏ trống là kế hoạch. Quá hạn và trong tuần luôn tính mọi nguồn, đến hôm nay.")
    DashboardJson dashboard(
            @Parameter(example = "2024-Q1") @RequestParam(required = false) @Nullable String window,
            @RequestParam(required = false) @Nullable TaskSource source) {
        return DashboardJson.of(dashboard.read(window, source));
    }

    @GetMapping("/items")
    @Operation(
            summary = "Những gì quá hạn hoặc đến hạn trong 7 ngày",
            description =
                    "Lâu nhất trước. `others` là những gì không phải nhiệm vụ, trả về hết; `work` là một trang nhiệm"
                            + " vụ. `total` là tổng số, bằng con số trên trang lãnh đạo.")
    Items items(
            @RequestParam BoardList list,
            @RequestParam(required = false) @Nullable ItemKind kind,
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            PageQuery page) {
        BoardPage found = items.find(new BoardQuery(list, kind, unitId, day), page);
        return new Items(found.total(), found);
    }

    @GetMapping("/inspections")
    @Operation(summary = "Đơn vị được kiểm tra, phát hiện và việc khắc phục đứng sau các con số của năm")
    List<InspectionLine> inspections(@RequestParam InspectionList list) {
        return inspections.of(list);
    }

    @GetMapping("/report-parts")
    @Operation(summary = "Các phần báo cáo của một đơn vị đã đến hạn trong một kỳ")
    List<PartCount> parts(@RequestParam long unitId, @Parameter(example = "2024-Q1") @RequestParam String window) {
        return parts.of(unitId, windows.parse(window)).parts();
    }

    /** A list with its total. */
    record Items(
            long total,
            @com.fasterxml.jackson.annotation.JsonUnwrapped BoardPage page) {}
}
