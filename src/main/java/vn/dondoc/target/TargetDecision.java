package vn.dondoc.target;

import java.util.List;
import vn.dondoc.common.Area;
import vn.dondoc.reporting.WindowKind;

/**
 * What the Office decides about a target.
 *
 * @param leadUnitIds who leads; empty leaves the question open
 * @param rhythm for which periods a value is expected: month, quarter, half-year or year
 */
public record TargetDecision(
        List<Long> leadUnitIds, List<Long> cooperatingUnitIds, Area area, TargetMeasure measure, WindowKind rhythm) {

    /** Takes unmodifiable copies. */
    public TargetDecision {
        leadUnitIds = List.copyOf(leadUnitIds);
        cooperatingUnitIds = List.copyOf(cooperatingUnitIds);
    }
}
