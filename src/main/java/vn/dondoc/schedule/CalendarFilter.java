package vn.dondoc.schedule;

import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * What a calendar shows; null means any.
 *
 * @param unitId the unit and those below it
 * @param openOnly without finished and stopped work
 */
public record CalendarFilter(
        @Nullable Long unitId, @Nullable Area area, boolean openOnly) {

    /** Everything that the person may see. */
    public static CalendarFilter any() {
        return new CalendarFilter(null, null, false);
    }
}
