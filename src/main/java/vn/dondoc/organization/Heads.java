package vn.dondoc.organization;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Role;

/** Who receives work for a unit. No authorisation, like {@link Organization}. */
@Service
@Transactional(readOnly = true)
public class Heads {

    private static final Set<Role> RECEIVE = EnumSet.of(Role.HEAD_OF_UNIT, Role.OFFICE);

    private final Organization organization;

    Heads(Organization organization) {
        this.organization = organization;
    }

    /** The unit that nobody would receive work for without this person, if there is one. */
    public Optional<Unit> onlyHeadOf(Person person) {
        if (!heads(person) || person.unitId() == null) {
            return Optional.empty();
        }
        boolean another = organization.peopleOfUnit(person.agencyId(), person.unitId()).stream()
                .anyMatch(other -> other.id() != person.id() && heads(other));
        return another ? Optional.empty() : Optional.of(organization.unit(person.agencyId(), person.unitId()));
    }

    private static boolean heads(Person person) {
        return person.active() && person.roles().stream().anyMatch(RECEIVE::contains);
    }
}
