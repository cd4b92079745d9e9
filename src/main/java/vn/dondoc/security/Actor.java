package vn.dondoc.security;

import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * The person who acts, as known at this moment.
 *
 * @param unitIds the person's unit and every unit below it
 * @param fieldUnitIds units in a deputy's field, and every unit below them
 * @param signsByDelegation a deputy who may sign for the Director (KT.)
 */
public record Actor(
        long personId,
        long agencyId,
        @Nullable Long unitId,
        String username,
        String fullName,
        String title,
        Set<Role> roles,
        Set<Long> unitIds,
        Set<Long> fieldUnitIds,
        boolean signsByDelegation) {

    /** Whether the person has the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
