package vn.dondoc.organization;

import org.springframework.lang.Nullable;

/**
 * A room, office, inspectorate or attached unit of an agency.
 *
 * @param shortName for narrow places, may be empty
 * @param sortNo order among its siblings
 * @param version for detecting that somebody else saved meanwhile
 */
public record Unit(
        long id,
        long agencyId,
        @Nullable Long parentId,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        int sortNo,
        boolean active,
        int version) {

    /** The short name, or the name where there is none. */
    public String label() {
        return shortName.isEmpty() ? name : shortName;
    }

    /** Whether tasks can be given to it: everything but the leadership. */
    public boolean doesWork() {
        return active && kind != UnitKind.LEADERSHIP;
    }
}
