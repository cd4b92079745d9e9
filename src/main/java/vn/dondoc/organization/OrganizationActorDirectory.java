package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/**
 * Turns people into actors. Kept in memory until anything of the organisation changes, and no longer than the day: who
 * stands in for whom is a matter of days.
 */
@Component
class OrganizationActorDirectory implements ActorDirectory {

    private final People people;
    private final Organization organization;
    private final AbsenceRows absences;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private long changes;

    OrganizationActorDirectory(People people, Organization organization, AbsenceRows absences, Clock clock) {
        this.people = people;
        this.organization = organization;
        this.absences = absences;
        this.clock = clock;
    }

    private record Known(Actor actor, LocalDate day) {}

    @Override
    public Optional<Actor> actor(String username) {
        LocalDate today = LocalDate.now(clock);
        Known cached = known.get(username);
        if (cached != null && cached.day().equals(today)) {
            return Optional.of(cached.actor());
        }
        long changesBefore = changes();
        Optional<Actor> found = people.find(username)
                .filter(Person::active)
                .filter(person -> organization.agency(person.agencyId()).active())
                .map(person -> actor(person).standingInFor(absent(person, today)));
        found.filter(actor -> actor.username().equals(username))
                .ifPresent(actor -> keep(new Known(actor, today), changesBefore));
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
    private synchronized void keep(Known found, long changesBefore) {
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (changes == changesBefore && !writing) {
            known.put(found.actor().username(), found);
        }
    }

    /** The people for whom {@code substitute} stands in, without those for whom they stand in themselves. */
    private List<Actor> absent(Person substitute, LocalDate day) {
        return absences.substitutedBy(substitute.id(), day, day).stream()
                .flatMap(absence -> people.find(absence.personId()).stream())
                .filter(person -> person.active() && person.agencyId() == substitute.agencyId())
                .map(this::actor)
                .toList();
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
