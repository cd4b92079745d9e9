package vn.dondoc.plan;

import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Which plans are wanted.
 *
 * @param statuses empty: any
 * @param planYear null: any
 * @param text words in number or title; empty: any
 */
public record PlanFilter(Set<PlanStatus> statuses, @Nullable Integer planYear, String text) {

    /** Takes an unmodifiable copy. */
    public PlanFilter {
        statuses = Set.copyOf(statuses);
    }

    /** All plans. */
    public static PlanFilter all() {
        return new PlanFilter(Set.of(), null, "");
    }
}
