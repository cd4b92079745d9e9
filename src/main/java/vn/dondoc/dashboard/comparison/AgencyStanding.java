package vn.dondoc.dashboard.comparison;

import java.util.Comparator;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.inspection.InspectionCount;
import vn.dondoc.report.ReportCount;
import vn.dondoc.reporting.Figures;
import vn.dondoc.target.TargetCount;

/**
 * The counts of one subordinate agency.
 *
 * @param agencyId the agency
 * @param given what the superior gave outside of plans, cumulative for the year to the cut-off
 * @param plan the tasks of the agency's own plans, cumulative for the year to the cut-off
 * @param reports the periodic reports due in the window, as they stand today
 * @param inspections inspections of the window, what is to be remedied as it stands at the cut-off
 * @param feedback feedback of the window, what waits as it stands at the cut-off
 * @param targets the targets of the year with the values known at the cut-off
 */
public record AgencyStanding(
        long agencyId,
        String name,
        Figures given,
        Figures plan,
        ReportCount reports,
        InspectionCount inspections,
        FeedbackCount feedback,
        TargetCount targets) {

    /** Red first: by what is overdue of the superior's own tasks, then of all else, then by the share in time. */
    static final Comparator<AgencyStanding> WORST_FIRST = Comparator.comparing(AgencyStanding::level)
            .thenComparing(standing -> -standing.given().overdue())
            .thenComparing(standing -> -standing.overdue())
            .thenComparing(AgencyStanding::inTimeShare)
            .thenComparing(AgencyStanding::name);

    private static final double NOTHING_DONE = 2;

    /** Everything that is overdue. */
    public long overdue() {
        return given.overdue() + plan.overdue() + reports.overdue() + inspections.overdue() + feedback.openOverdue();
    }

    /** How it stands. */
    public StandingLevel level() {
        if (overdue() > 0) {
            return StandingLevel.RED;
        }
        if (late() + given.dueSoon() + targets.notMet() + targets.atRisk() > 0) {
            return StandingLevel.AMBER;
        }
        return counted() > 0 ? StandingLevel.GREEN : StandingLevel.NONE;
    }

    private long late() {
        return given.late() + plan.late() + reports.late() + feedback.answeredLate();
    }

    private long counted() {
        return given.assigned()
                + plan.assigned()
                + reports.due()
                + inspections.unitsToInspect()
                + feedback.received()
                + targets.met();
    }

    private double inTimeShare() {
        return given.done() == 0 ? NOTHING_DONE : (double) (given.done() - given.late()) / given.done();
    }
}
