package vn.dondoc.organization;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;

/** Turns people into actors. Kept in memory until anything of the organisation changes. */
@Component
class OrganizationActorDirectory implements ActorDirectory {

    private final People people;
    private final Organization organization;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();

    OrganizationActorDirectory(People people, Organization organization) {
        this.people = people;
        this.organization = organization;
    }

    @Override
    public Optional<Actor> actor(String username) {
        Actor cached = known.get(username);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Actor> found = people.find(username)
                .filter(Person::active)
                .filter(person -> organization.agency(person.agencyId()).active())
                .map(this::actor);
        found.ifPresent(actor -> known.put(username, actor));
        return found;
    }

    @Override
    public Optional<String> passwordHash(String username) {
        return people.passwordHash(username);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(OrganizationChanged event) {
        known.clear();
    }

    private Actor actor(Person person) {
        Set<Long> own =
                person.unitId() == null ? Set.of() : organization.unitAndBelow(person.agencyId(), person.unitId());
        Set<Long> field = person.fieldUnitIds().stream()
                .flatMap(unit -> organization.unitAndBelow(person.agencyId(), unit).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                person.id(),
                person.agencyId(),
                person.unitId(),
                person.username(),
                person.fullName(),
                person.title(),
                person.roles(),
                Set.copyOf(own),
                field,
                person.signsByDelegation());
    }
}
