package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;

/** A line of table {@code plan_row_unit}. */
record StoredUnit(
        UnitPart part,
        String raw,
        @Nullable Long unitId,
        UnitMeaning meaning,
        Confidence confidence,
        @Nullable Long suggestedUnitId) {

    /** Waits for a person to say whether the suggestion is right. */
    boolean suggested() {
        return confidence == Confidence.SUGGESTED;
    }

    /** Nobody of the agency answers for it yet. */
    boolean nobody() {
        return !suggested() && meaning != UnitMeaning.ALL_UNITS && unitId == null;
    }
}
