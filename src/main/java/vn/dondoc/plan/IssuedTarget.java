package vn.dondoc.plan;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * A target of a plan that was issued, with what its unit cells mean.
 *
 * @param status of the plan
 * @param replacesPlanId the plan that this one replaces, or null
 * @param area that the words of the target name, else that of the plan
 * @param leadUnitIds units of the agency that lead it; empty when the plan names none of them
 * @param cooperatingUnitIds units of the agency that help
 * @param doubtful printed lead names that nobody has said the meaning of
 */
public record IssuedTarget(
        long planId,
        long agencyId,
        int planYear,
        PlanStatus status,
        @Nullable Long replacesPlanId,
        Area area,
        PlanTarget target,
        Set<Long> leadUnitIds,
        Set<Long> cooperatingUnitIds,
        List<String> doubtful) {

    /** Takes unmodifiable copies. */
    public IssuedTarget {
        leadUnitIds = Set.copyOf(leadUnitIds);
        cooperatingUnitIds = Set.copyOf(cooperatingUnitIds);
        doubtful = List.copyOf(doubtful);
    }
}
