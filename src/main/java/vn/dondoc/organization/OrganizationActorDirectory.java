package vn.dondoc.organization;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;

/** Turns people into actors. Kept in memory until anything of the organisation changes. */
@Component
class OrganizationActorDirectory implements ActorDirectory {

    private final People people;
    private final Organization organization;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();
    private long changes;

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
        long changesBefore = changes();
        Optional<Actor> found = people.find(username)
                .filter(Person::active)
                .filter(person -> organization.agency(person.agencyId()).active())
                .map(this::actor);
        found.filter(actor -> actor.username().equals(username)).ifPresent(actor -> keep(actor, changesBefore));
        return found;
    }

    @Override
    public Optional<String> passwordHash(String username) {
        return people.passwordHash(username);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    synchronized void forget(OrganizationChanged event) {
        changes++;
        known.clear();
    }

    private synchronized long changes() {
        return changes;
    }

    /** Not what was read before a change that has been committed since, nor what a writing transaction alone sees. */
    private synchronized void keep(Actor actor, long changesBefore) {
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (changes == changesBefore && !writing) {
            known.put(actor.username(), actor);
        }
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
