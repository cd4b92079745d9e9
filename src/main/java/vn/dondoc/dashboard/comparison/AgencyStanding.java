package vn.dondoc.dashboard.comparison;

import java.util.Comparator;
import vn.dondoc.report.ReportCount;
import vn.dondoc.reporting.Figures;

/**
 * The counts of one subordinate agency.
 *
 * @param agencyId the agency
 * @param given what the superior gave outside of plans, cumulative for the year to the cut-off
 * @param plan the tasks of the agency's own plans, cumulative for the year to the cut-off
 * @param reports the periodic reports due in the window, as they stand today
 */
public record AgencyStanding(long agencyId, String name, Figures given, Figures plan, ReportCount reports) {

    /** Red first: by what is overdue of the superior's own tasks, then of all else, then by the share in time. */
    static final Comparator<AgencyStanding> WORST_FIRST = Comparator.comparing(AgencyStanding::level)
            .thenComparing(standing -> -standing.given().overdue())
            .thenComparing(standing -> -standing.overdue())
            .thenComparing(AgencyStanding::inTimeShare)
            .thenComparing(AgencyStanding::name);

    private static final double NOTHING_DONE = 2;

    /** Everything that is overdue. */
    public long overdue() {
        return given.overdue() + plan.overdue() + reports.overdue();
    }

    /** How it stands. */
    public StandingLevel level() {
        if (overdue() > 0) {
            return StandingLevel.RED;
        }
        if (given.late() + plan.late() + reports.late() + given.dueSoon() > 0) {
            return StandingLevel.AMBER;
        }
        return given.assigned() + plan.assigned() + reports.due() > 0 ? StandingLevel.GREEN : StandingLevel.NONE;
    }

    private double inTimeShare() {
        return given.done() == 0 ? NOTHING_DONE : (double) (given.done() - given.late()) / given.done();
    }
}
