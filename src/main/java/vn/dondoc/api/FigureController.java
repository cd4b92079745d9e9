package vn.dondoc.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.FigureDrilldown;
import vn.dondoc.reporting.FigureExport;
import vn.dondoc.reporting.FigureItem;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.TaskSource;

/** Figures of the work as of any day (domain.md section 3). */
@RestController
@RequestMapping("/api/v1/figures")
@Tag(
        name = "Số liệu",
        description =
                "Tiến độ nhiệm vụ đến hết một ngày; nhiệm vụ kế hoạch, UBND tỉnh giao (DIRECTIVE), lãnh đạo Sở giao (LEADERSHIP) tính riêng")
class FigureController {

    private final FigureQueries figures;
    private final FigureDrilldown drilldown;
    private final FigureExport export;
    private final ReportingWindows windows;
    private final Clock clock;

    FigureController(
            FigureQueries figures,
            FigureDrilldown drilldown,
            FigureExport export,
            ReportingWindows windows,
            Clock clock) {
        this.figures = figures;
        this.drilldown = drilldown;
        this.export = export;
        this.windows = windows;
        this.clock = clock;
    }

    /** The parameters that every figure takes. Without {@code asOf}: the window's last day, else today. */
    record Filter(
            @Nullable Long planId,
            @Nullable Long unitId,
            @Nullable Area area,
            @Nullable TaskSource source,
            @Nullable Integer year,

            @Parameter(example = "2024-03-14") @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate asOf,

            @Parameter(description = "Kỳ báo cáo: 2024-Q1, 2024-M03, 2024-H1, 2024-9M, 2024", example = "2024-Q1")
            @Nullable
            String window) {}

    /** A group of a breakdown. */
    record Group(String key, String label, FigureJson figures) {}

    /** The figures behind {@code GET /figures}: cumulative, and what falls due in the window beside them. */
    record Window(String code, String label, LocalDate from, LocalDate to, FigureJson due) {}

    @GetMapping
    @Operation(summary = "Số liệu lũy kế đến hết ngày asOf; thêm window để có số nhiệm vụ đến hạn trong kỳ")
    FigureAnswer figures(@ParameterObject Filter filter) {
        FigureQuery query = query(filter);
        ReportingWindow window = window(filter);
        return FigureAnswer.of(
                query,
                FigureJson.of(figures.figures(query)),
                window == null
                        ? null
                        : new Window(
                                window.code(),
                                window.label(),
                                window.from(),
                                window.to(),
                                FigureJson.of(figures.figures(query.withWindow(window)))));
    }

    @GetMapping("/breakdown")
    @Operation(
            summary =
                    "Số liệu theo đơn vị, lĩnh vực, kế hoạch hoặc nguồn; có window thì chỉ tính việc đến hạn trong kỳ")
    List<Group> breakdown(@RequestParam Breakdown by, @ParameterObject Filter filter) {
        return figures.breakdown(query(filter).withWindow(window(filter)), by).stream()
                .map(row -> new Group(row.key(), row.label(), FigureJson.of(row.figures())))
                .toList();
    }

    @GetMapping("/items")
    @Operation(summary = "Các nhiệm vụ đứng sau một con số")
    PageOf<FigureItem> items(@RequestParam Bucket bucket, @ParameterObject Filter filter, PageQuery page) {
        return drilldown.items(query(filter).withWindow(window(filter)), bucket, page);
    }

    @GetMapping("/file")
    @Operation(summary = "Số liệu ra tệp .xlsx hoặc .csv")
    ResponseEntity<byte[]> file(@RequestParam ExportFormat format, @ParameterObject Filter filter) {
        ExportedFile file = export.file(query(filter), window(filter), format);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.contentType()))
                .body(file.content());
    }

    @Nullable
    private ReportingWindow window(Filter filter) {
        return filter.window() == null || filter.window().isBlank() ? null : windows.parse(filter.window());
    }

    private FigureQuery query(Filter filter) {
        ReportingWindow window = window(filter);
        LocalDate asOf = filter.asOf() != null ? filter.asOf() : window != null ? window.to() : LocalDate.now(clock);
        return new FigureQuery(
                filter.planId(), filter.unitId(), filter.area(), filter.source(), asOf, null, filter.year());
    }
}
