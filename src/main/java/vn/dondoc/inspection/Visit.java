package vn.dondoc.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.lang.Nullable;

/**
 * The inspection of one unit: one branch of the process.
 *
 * @param unitId the unit of the agency; null for a body outside
 * @param name of the unit or body
 * @param month of the plan, 1 to 12
 * @param plannedOn the day, as soon as it is known
 * @param startedOn when the team came
 * @param finishedOn last day of the visit: from then on the unit counts as inspected
 * @param closedOn when everything was remedied
 * @param version for detecting that somebody else acted meanwhile
 */
public record Visit(
        long id,
        long inspectionId,
        long agencyId,
        @Nullable Long unitId,
        String name,
        BodyLevel level,
        int month,
        @Nullable LocalDate plannedOn,
        VisitState state,
        VisitNotice notice,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        VisitMinutes minutes,
        VisitConclusion conclusion,
        @Nullable LocalDate closedOn,
        String dropReason,
        String dropDocument,
        int version) {

    /** The last day on which the visit is as planned. */
    public LocalDate due(int year) {
        return plannedOn != null ? plannedOn : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Whether it is a unit of the agency, whose remedies are tasks. */
    public boolean own() {
        return unitId != null;
    }
}
