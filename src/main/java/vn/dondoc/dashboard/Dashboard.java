package vn.dondoc.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.inspection.InspectionCount;
import vn.dondoc.report.ReportStanding;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;

/**
 * The whole page.
 *
 * @param today the day of the program's clock in Vietnam
 * @param source whose work the standings of units count
 * @param window the window that units are looked at in
 * @param before the window before it
 * @param week today and the seven days after it
 * @param whole the plans of the year, cumulative to today
 * @param plans each plan of the year
 * @param yearGone share of the year that has passed, 0 to 1, to four decimals
 * @param reports where each period stands: open ones first
 * @param inspection of the year of today
 * @param feedback of the window to its cut-off
 */
public record Dashboard(
        String agency,
        LocalDate today,
        TaskSource source,
        ReportingWindow window,
        ReportingWindow before,
        Overdue overdue,
        List<WeekDay> week,
        Decisions decisions,
        Figures whole,
        List<UnitStanding> units,
        List<PlanProgress> plans,
        BigDecimal yearGone,
        List<ReportStanding> reports,
        TargetBoard targets,
        InspectionCount inspection,
        FeedbackCount feedback) {

    /** What falls due today and in the seven days after it, of all kinds. */
    public long dueSoon() {
        return week.stream().mapToLong(WeekDay::total).sum();
    }

    /** The cut-off of the window: its last day, or today while that has not come. */
    public LocalDate asOf() {
        return window.cutOff(today);
    }
}
