package vn.dondoc.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Role;

/**
 * The active people of an agency at one moment.
 *
 * @param parents unit to the unit above it, as far as there is one
 * @param substitutes absent person to those who stand in today
 */
record Roster(List<Person> people, Map<Long, Long> parents, Map<Long, Set<Long>> substitutes) {

    private static final Set<Role> RECEIVES = Set.of(Role.HEAD_OF_UNIT, Role.OFFICE);
    private static final Set<Role> LEADS = Set.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR);

    /** The people of one audience, for a unit and an officer. */
    Set<Long> who(Audience audience, @Nullable Long unitId, @Nullable Long officerId) {
        return switch (audience) {
            case OFFICER -> those(person -> officerId != null && person.id() == officerId);
            case HEAD -> heads(unitId);
            case OFFICE -> those(person -> has(person, Role.OFFICE));
            case CLERK -> those(person -> has(person, Role.CLERK));
            case DEPUTY_IN_CHARGE ->
                those(person -> has(person, Role.DEPUTY_DIRECTOR) && inCharge(person.fieldUnitIds(), unitId));
            case DIRECTOR -> those(person -> has(person, Role.DIRECTOR));
            case SIGNERS ->
                those(person ->
                        has(person, Role.DIRECTOR) || has(person, Role.DEPUTY_DIRECTOR) && person.signsByDelegation());
            case LEADERSHIP -> those(person -> person.roles().stream().anyMatch(LEADS::contains));
            case ADMIN -> those(person -> has(person, Role.ADMIN));
        };
    }

    /** {@code ids} and, after them, whoever stands in for one of them today. */
    Set<Long> withSubstitutes(Set<Long> ids) {
        Set<Long> all = new LinkedHashSet<>(ids);
        ids.forEach(id -> all.addAll(known(substitutes.getOrDefault(id, Set.of()))));
        return all;
    }

    /** Those of {@code ids} who are active people of the agency. */
    Set<Long> known(Set<Long> ids) {
        return those(person -> ids.contains(person.id()));
    }

    private Set<Long> heads(@Nullable Long unitId) {
        for (Long unit = unitId; unit != null; unit = parents.get(unit)) {
            long here = unit;
            Set<Long> found = those(person -> person.unitId() != null
                    && person.unitId() == here
                    && person.roles().stream().anyMatch(RECEIVES::contains));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private boolean inCharge(Set<Long> field, @Nullable Long unitId) {
        for (Long unit = unitId; unit != null; unit = parents.get(unit)) {
            if (field.contains(unit)) {
                return true;
            }
        }
        return false;
    }

    private Set<Long> those(Predicate<Person> wanted) {
        return people.stream().filter(wanted).map(Person::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean has(Person person, Role role) {
        return person.roles().contains(role);
    }
}
