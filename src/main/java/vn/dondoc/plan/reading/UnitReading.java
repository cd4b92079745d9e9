package vn.dondoc.plan.reading;

import org.springframework.lang.Nullable;

/**
 * One unit named in a cell.
 *
 * @param raw as written in the document
 * @param unitCode code of the unit; null for all units, for units of other agencies, and for a suggestion that no
 *     person has confirmed
 * @param name as understood: the catalogue's name, the suggested name, or the text as written
 * @param allUnits "các phòng, đơn vị thuộc Sở": every unit of the Department (domain.md section 1, ALL_UNITS)
 * @param external not a unit of the agency
 * @param confidence how sure the reading is
 * @param suggestion name of the unit that was probably meant; only for {@link Confidence#SUGGESTED}
 */
public record UnitReading(
        String raw,
        @Nullable String unitCode,
        String name,
        boolean allUnits,
        boolean external,
        Confidence confidence,
        @Nullable String suggestion) {}
