package vn.dondoc.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationChanged;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.StandIn;
import vn.dondoc.organization.StandIns;

/**
 * Turns an {@link Audience} into people. Rosters are kept for half a minute: thousands of reminders at once must not ask
 * for the same people again, and a change that another node made is seen soon enough.
 */
@Service
public class Recipients {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private final Organization organization;
    private final StandIns standIns;
    private final Clock clock;
    private final Map<Long, Kept> rosters = new ConcurrentHashMap<>();

    Recipients(Organization organization, StandIns standIns, Clock clock) {
        this.organization = organization;
        this.standIns = standIns;
        this.clock = clock;
    }

    private record Kept(Roster roster, LocalDate day, long readAt) {}

    /** The active people of these audiences and whoever stands in for one of them today, each once. */
    public Set<Long> of(long agencyId, @Nullable Long unitId, @Nullable Long officerId, Iterable<Audience> audiences) {
        Roster roster = roster(agencyId);
        Set<Long> all = new LinkedHashSet<>();
        for (Audience audience : audiences) {
            all.addAll(roster.who(audience, unitId, officerId));
        }
        return roster.withSubstitutes(all);
    }

    /** Those of these people who are active, and whoever stands in for one of them today. */
    public Set<Long> withSubstitutes(long agencyId, Set<Long> people) {
        Roster roster = roster(agencyId);
        return roster.withSubstitutes(roster.known(people));
    }

    Roster roster(long agencyId) {
        long now = System.nanoTime();
        Kept kept = rosters.get(agencyId);
        LocalDate today = LocalDate.now(clock);
        if (kept == null || now - kept.readAt() > KEPT_NANOS || !kept.day().equals(today)) {
            kept = new Kept(read(agencyId), today, now);
            rosters.put(agencyId, kept);
        }
        return kept.roster();
    }

    private Roster read(long agencyId) {
        Map<Long, Long> parents = new HashMap<>();
        organization.units(agencyId).forEach(unit -> {
            if (unit.parentId() != null) {
                parents.put(unit.id(), unit.parentId());
            }
        });
        Map<Long, Set<Long>> substitutes = standIns.ofAgency(agencyId).stream()
                .collect(Collectors.groupingBy(
                        StandIn::personId, Collectors.mapping(StandIn::substituteId, Collectors.toSet())));
        return new Roster(
                organization.people(agencyId).stream().filter(Person::active).toList(), parents, substitutes);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(OrganizationChanged changed) {
        rosters.clear();
    }
}
