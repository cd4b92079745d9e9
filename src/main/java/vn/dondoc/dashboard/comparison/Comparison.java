package vn.dondoc.dashboard.comparison;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The agencies below one agency, side by side.
 *
 * @param superior name of the superior agency
 * @param asOf cut-off of the task figures, end of this day in Vietnam: the window's last day, or today while it runs
 * @param provisional whether the cut-off day is not over
 * @param agencies worst first; empty for an agency that has none below it
 */
public record Comparison(
        String superior, ReportingWindow window, LocalDate asOf, boolean provisional, List<AgencyStanding> agencies) {

    /** Copies the list. */
    public Comparison {
        agencies = List.copyOf(agencies);
    }
}
