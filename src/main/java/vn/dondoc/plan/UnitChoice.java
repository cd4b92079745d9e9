package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import vn.dondoc.organization.UnitMeaning;

/**
 * A person's choice of what stands in a unit cell.
 *
 * @param meaning what is meant
 * @param unitId the unit; for {@link UnitMeaning#EXTERNAL} the unit of the agency that follows it (may stay open for a
 *     cooperating party); null for {@link UnitMeaning#ALL_UNITS}
 * @param text for {@link UnitMeaning#EXTERNAL}: its name; else ignored
 */
public record UnitChoice(UnitMeaning meaning, @Nullable Long unitId, String text) {

    /** A unit of the agency. */
    public static UnitChoice unit(long unitId) {
        return new UnitChoice(UnitMeaning.UNIT, unitId, "");
    }

    /** Every unit that can be given work. */
    public static UnitChoice allUnits() {
        return new UnitChoice(UnitMeaning.ALL_UNITS, null, "");
    }

    /** Somebody else; {@code followedBy} is the unit of the agency that answers for it. */
    public static UnitChoice external(String text, @Nullable Long followedBy) {
        return new UnitChoice(UnitMeaning.EXTERNAL, followedBy, text);
    }
}
