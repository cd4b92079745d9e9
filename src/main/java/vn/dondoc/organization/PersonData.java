package vn.dondoc.organization;

import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.security.Role;

/**
 * What a person enters about a person with an account.
 *
 * @param unitId the person's unit, null for none (the operator of the installation)
 * @param username account name, unique in the installation
 * @param title office as documents print it, for example {@code Trưởng phòng}
 * @param fieldUnitIds the units in a deputy director's charge
 * @param signsByDelegation a deputy who may sign for the Director (KT.)
 */
public record PersonData(
        @Nullable Long unitId,
        String username,
        String fullName,
        String title,
        String email,
        Set<Role> roles,
        Set<Long> fieldUnitIds,
        boolean signsByDelegation) {

    /** Takes unmodifiable copies. */
    public PersonData {
        roles = Set.copyOf(roles);
        fieldUnitIds = Set.copyOf(fieldUnitIds);
    }
}
