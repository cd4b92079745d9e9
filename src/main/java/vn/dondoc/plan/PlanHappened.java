package vn.dondoc.plan;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A step of a plan was taken. Published inside the transaction of the step, after it was written down.
 *
 * @param actorId who did it; null when the program acted by itself
 * @param onBehalfOf the absent person whose right was used; null when it was the own one
 * @param kind as in {@code plan_event.kind}
 * @param text what was done, in Vietnamese, without the name and the full stop
 * @param askedUnitIds units that were asked for their opinion on the draft
 */
public record PlanHappened(
        long agencyId,
        long planId,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        String kind,
        String text,
        List<Long> askedUnitIds) {

    /** Takes an unmodifiable copy. */
    public PlanHappened {
        askedUnitIds = List.copyOf(askedUnitIds);
    }

    /** A step with a right of one's own. */
    public PlanHappened(
            long agencyId, long planId, @Nullable Long actorId, String kind, String text, List<Long> askedUnitIds) {
        this(agencyId, planId, actorId, null, kind, text, askedUnitIds);
    }
}
