package vn.dondoc.plan.reading;

import java.util.List;

/**
 * A unit of the agency as the reader needs it.
 *
 * @param code stable code of the unit, unique inside the agency
 * @param name full name, as in "Phòng Bổ trợ tư pháp"
 * @param shortName usual short form or empty
 * @param aliases further spellings that mean this unit
 */
public record UnitName(String code, String name, String shortName, List<String> aliases) {

    public UnitName {
        shortName = shortName == null ? "" : shortName;
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
