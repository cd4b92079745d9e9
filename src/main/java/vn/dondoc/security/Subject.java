package vn.dondoc.security;

import org.springframework.lang.Nullable;

/**
 * What an action is about.
 *
 * @param agencyId whose it is
 * @param unitId the unit it belongs to, if to one
 * @param officerId the named officer, if any
 */
public record Subject(
        long agencyId, @Nullable Long unitId, @Nullable Long officerId) {

    /** Something of a whole agency. */
    public static Subject agency(long agencyId) {
        return new Subject(agencyId, null, null);
    }

    /** Something of a unit. */
    public static Subject unit(long agencyId, long unitId) {
        return new Subject(agencyId, unitId, null);
    }
}
