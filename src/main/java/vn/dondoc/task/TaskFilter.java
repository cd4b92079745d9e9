package vn.dondoc.task;

import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * Which tasks a list shows; null or empty means "any".
 *
 * @param unitId a lead unit
 * @param text words of the content, the code or the document
 */
public record TaskFilter(
        @Nullable Long planId,
        @Nullable Long unitId,
        @Nullable Integer planYear,
        @Nullable Area area,
        @Nullable TaskSource source,
        @Nullable TaskState state,
        String text) {

    /** Every task that the person may see. */
    public static TaskFilter any() {
        return new TaskFilter(null, null, null, null, null, null, "");
    }

    /** Every task of a plan. */
    public static TaskFilter ofPlan(long planId) {
        return new TaskFilter(planId, null, null, null, null, null, "");
    }
}
