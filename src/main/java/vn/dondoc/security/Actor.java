package vn.dondoc.security;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * The person who acts, as known at this moment.
 *
 * @param fullName name in what is recorded; of an actor on behalf of somebody it says so: {@code Nguyễn A (thay Trần
 *     B)}
 * @param unitIds the person's unit and every unit below it
 * @param fieldUnitIds units in a deputy's field, and every unit below them
 * @param signsByDelegation a deputy who may sign for the Director (KT.)
 * @param standsInFor the absent people whom the person represents today, each with the rights that can be represented
 *     and without substitutions of their own
 * @param onBehalfOf the absent person whose right was used, null when it was the person's own; set by {@link Access}
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
        boolean signsByDelegation,
        List<Actor> standsInFor,
        @Nullable Long onBehalfOf) {

    /** Roles that end with the person: keeping the program in order is never handed to a substitute. */
    private static final Set<Role> OWN_ONLY = EnumSet.of(Role.ADMIN, Role.SYSTEM_ADMIN);

    /** Takes an unmodifiable copy. */
    public Actor {
        standsInFor = List.copyOf(standsInFor);
    }

    /** A person who stands in for nobody. */
    public Actor(
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
        this(
                personId,
                agencyId,
                unitId,
                username,
                fullName,
                title,
                roles,
                unitIds,
                fieldUnitIds,
                signsByDelegation,
                List.of(),
                null);
    }

    /** Whether the person has the role; those of people represented do not count. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The same person as a substitute of these people, of whom only the rights that can be represented count. */
    public Actor standingInFor(List<Actor> absent) {
        return with(fullName, absent.stream().map(Actor::represented).toList(), null);
    }

    /** The same person, using a right of {@code absent}: what is recorded says so. */
    Actor actingFor(Actor absent) {
        return with("%s (thay %s)".formatted(fullName, absent.fullName), standsInFor, absent.personId);
    }

    /** The person and then everybody whom he or she represents; rights of two of them are never put together. */
    public List<Actor> selves() {
        if (standsInFor.isEmpty()) {
            return List.of(this);
        }
        List<Actor> selves = new ArrayList<>(List.of(this));
        selves.addAll(standsInFor);
        return selves;
    }

    /** Ids of the person and of the people represented: whose work is to be done. */
    public Set<Long> everyPersonId() {
        Set<Long> ids = new HashSet<>();
        selves().forEach(self -> ids.add(self.personId));
        return ids;
    }

    /** Units of the person and of the people represented, each with the units below. */
    public Set<Long> everyUnitId() {
        Set<Long> ids = new HashSet<>();
        selves().forEach(self -> ids.addAll(self.unitIds));
        return ids;
    }

    private Actor represented() {
        Set<Role> left = EnumSet.noneOf(Role.class);
        left.addAll(roles);
        left.removeAll(OWN_ONLY);
        return new Actor(
                personId, agencyId, unitId, username, fullName, title, left, unitIds, fieldUnitIds, signsByDelegation);
    }

    private Actor with(String name, List<Actor> absent, @Nullable Long behalf) {
        return new Actor(
                personId,
                agencyId,
                unitId,
                username,
                name,
                title,
                roles,
                unitIds,
                fieldUnitIds,
                signsByDelegation,
                absent,
                behalf);
    }
}
