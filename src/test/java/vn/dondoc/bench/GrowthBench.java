package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.common.PageQuery;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.FigureReports;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;

/** Pages and figures as people ask for them, timed against the same database in turn. */
final class GrowthBench {

    static final String PAGE_OFFICER = "Inbox of an officer: 50 rows and the chips";
    static final String PAGE_UNIT = "Inbox of a unit";
    static final String PAGE_ALL = "Inbox of the whole department";
    static final String PAGE_DONE = "Finished work of the department, first page";
    static final String PLAN_QUARTER = "Figures of quarter III, one plan";
    static final String YEAR_QUARTER = "Figures of quarter III, the department";
    static final String REPORT = "Whole report of quarter III with units, areas, plans";

    private static final ReportingWindow QUARTER = ReportingWindow.of(WindowKind.QUARTER, 2024, 3);
    private static final LocalDate CUT_OFF = QUARTER.to();
    private static final PageQuery FIRST = PageQuery.of(0, 50);

    private final AssignmentQueries assignments;
    private final FigureQueries figures;
    private final FigureReports reports;
    private final CurrentActor current;
    private final long plan;

    GrowthBench(
            AssignmentQueries assignments,
            FigureQueries figures,
            FigureReports reports,
            CurrentActor current,
            long plan) {
        this.assignments = assignments;
        this.figures = figures;
        this.reports = reports;
        this.current = current;
        this.plan = plan;
    }

    /**
     * Does every kind of work so often as told, in turn, after once without counting.
     *
     * @param seldom how often the work is done that counts a whole year, perhaps not at all
     */
    void measure(Map<String, Samples> times, int rounds, int seldom) {
        Map<String, Runnable> often = new LinkedHashMap<>();
        often.put(PAGE_OFFICER, () -> page("chuyenvien.hctp", InboxScope.MINE));
        often.put(PAGE_UNIT, () -> page("truongphong.hctp", InboxScope.UNIT));
        often.put(PAGE_ALL, () -> page("giamdoc", InboxScope.ALL));
        often.put(PLAN_QUARTER, () -> quarter(FigureQuery.ofPlan(plan, CUT_OFF)));
        run(often, times, rounds);
        Map<String, Runnable> rare = new LinkedHashMap<>();
        rare.put(YEAR_QUARTER, () -> quarter(FigureQuery.at(CUT_OFF)));
        rare.put(REPORT, this::report);
        rare.put(PAGE_DONE, this::finished);
        run(rare, times, seldom);
    }

    private static void run(Map<String, Runnable> works, Map<String, Samples> times, int rounds) {
        // what is done only a few times takes so long that warming up would not show
        for (int round = rounds > 2 ? -1 : 0; round < rounds; round++) {
            boolean warmUp = round < 0;
            works.forEach((name, work) ->
                    (warmUp ? new Samples() : times.computeIfAbsent(name, n -> new Samples())).measure(work));
        }
    }

    private void page(String account, InboxScope scope) {
        current.runAs(account, () -> {
            var page = assignments.find(AssignmentFilter.of(scope, QuickFilter.OPEN), FIRST);
            var counts = assignments.counts(scope);
            assertThat(page.items()).hasSize(50);
            assertThat(counts.all()).isEqualTo(page.total());
            assertThat(counts.overdue()).isPositive();
        });
    }

    private void finished() {
        var page = current.callAs(
                "giamdoc", () -> assignments.find(AssignmentFilter.of(InboxScope.ALL, QuickFilter.DONE), FIRST));
        assertThat(page.items()).hasSize(50);
    }

    private void quarter(FigureQuery query) {
        current.runAs("giamdoc", () -> {
            var cumulative = figures.figures(query);
            var window = figures.figures(query.withWindow(QUARTER));
            assertThat(window.done()).isPositive();
            assertThat(window.overdue()).isPositive();
            assertThat(cumulative.assigned()).isGreaterThan(window.assigned());
        });
    }

    private void report() {
        var report = current.callAs("giamdoc", () -> reports.report(FigureQuery.at(CUT_OFF), QUARTER));
        assertThat(report.toString()).isNotEmpty();
    }
}
