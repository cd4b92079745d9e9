package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;

/**
 * A unit named in a row.
 *
 * @param raw as printed, or the unit's name when a person set it
 * @param meaning what it stands for
 * @param unitId the unit; for {@link UnitMeaning#EXTERNAL} the unit of the agency that follows it; null: undecided
 * @param unitName name of {@code unitId}, or null
 * @param confidence how sure; {@link Confidence#SUGGESTED} and {@link Confidence#UNKNOWN} wait for a person
 * @param suggestedUnitId the unit that was probably meant, only with {@link Confidence#SUGGESTED}
 * @param suggestedUnitName its name
 */
public record RowUnit(
        String raw,
        UnitMeaning meaning,
        @Nullable Long unitId,
        @Nullable String unitName,
        Confidence confidence,
        @Nullable Long suggestedUnitId,
        @Nullable String suggestedUnitName) {

    /** Name for screens and documents: the unit's, or as printed. */
    public String name() {
        return switch (meaning) {
            case UNIT -> unitName != null ? unitName : raw;
            case ALL_UNITS -> UnitMeaning.ALL_UNITS.label();
            case EXTERNAL -> raw;
        };
    }
}
