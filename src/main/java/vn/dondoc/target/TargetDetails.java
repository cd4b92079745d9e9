package vn.dondoc.target;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.WindowKind;

/**
 * A target as its page shows it.
 *
 * @param year of the plan
 * @param ended the plan was replaced: it counts no more
 * @param joinedInto the target that this one counts with, or null
 * @param leadDoubt printed lead names that nobody has said the meaning of
 * @param origins places of plans, the own one first
 * @param values the newest version of each period, latest period first
 * @param series the line through the year, earliest first
 * @param rule where its values come from, or null
 * @param explanations latest first
 * @param actions what the acting person can do now
 * @param version for {@link Targets#decide}
 */
public record TargetDetails(
        TargetLine line,
        int year,
        Wanted wanted,
        TargetMeasure measure,
        WindowKind rhythm,
        boolean ended,
        @Nullable Long joinedInto,
        String leadDoubt,
        List<Long> cooperatingUnitIds,
        List<TargetOrigin> origins,
        List<TargetValue> values,
        List<SeriesPoint> series,
        @Nullable SourceRule rule,
        List<Explanation> explanations,
        Set<TargetAction> actions,
        int version) {

    /** Whether the acting person can do it now. */
    public boolean allows(TargetAction action) {
        return actions.contains(action);
    }
}
