package vn.dondoc.organization;

import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.security.Role;

/**
 * A person with an account. The password is never part of it.
 *
 * @param fieldUnitIds the units in a deputy's charge
 * @param version for detecting that somebody else saved meanwhile
 */
public record Person(
        long id,
        long agencyId,
        @Nullable Long unitId,
        String username,
        String fullName,
        String title,
        String email,
        Set<Role> roles,
        Set<Long> fieldUnitIds,
        boolean signsByDelegation,
        boolean mustChangePassword,
        boolean active,
        int version) {}
