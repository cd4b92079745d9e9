package vn.dondoc.organization;

import org.springframework.lang.Nullable;

/**
 * What a person enters about a unit.
 *
 * @param parentId the unit above, null directly under the agency
 * @param code short name, unique in the agency, for example {@code hctp}
 * @param shortName for narrow places, may be empty
 */
public record UnitData(@Nullable Long parentId, String code, String name, String shortName, UnitKind kind) {}
