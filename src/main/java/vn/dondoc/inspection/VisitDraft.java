package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A unit to be inspected.
 *
 * @param unitId a unit of the agency; null for a body outside
 * @param name of a body outside; ignored for a unit
 * @param level of a body outside; ignored for a unit
 * @param month 1 to 12
 * @param plannedOn the day, when it is known
 */
public record VisitDraft(
        @Nullable Long unitId,
        String name,
        @Nullable BodyLevel level,
        int month,
        @Nullable LocalDate plannedOn) {

    /** A unit of the agency. */
    public static VisitDraft unit(long unitId, int month, @Nullable LocalDate plannedOn) {
        return new VisitDraft(unitId, "", null, month, plannedOn);
    }

    /** A body outside. */
    public static VisitDraft body(String name, BodyLevel level, int month, @Nullable LocalDate plannedOn) {
        return new VisitDraft(null, name, level, month, plannedOn);
    }
}
