package vn.dondoc.notification;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationChanged;
import vn.dondoc.organization.Person;

/**
 * Turns an {@link Audience} into people. Rosters are kept for half a minute: thousands of reminders at once must not ask
 * for the same people again, and a change that another node made is seen soon enough.
 */
@Service
public class Recipients {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private final Organization organization;
    private final Map<Long, Kept> rosters = new ConcurrentHashMap<>();

    Recipients(Organization organization) {
        this.organization = organization;
    }

    private record Kept(Roster roster, long readAt) {}

    /** The active people of these audiences, each once. */
    public Set<Long> of(long agencyId, @Nullable Long unitId, @Nullable Long officerId, Iterable<Audience> audiences) {
        Roster roster = roster(agencyId);
        Set<Long> all = new LinkedHashSet<>();
        for (Audience audience : audiences) {
            all.addAll(roster.who(audience, unitId, officerId));
        }
        return all;
    }

    Roster roster(long agencyId) {
        long now = System.nanoTime();
        Kept kept = rosters.get(agencyId);
        if (kept == null || now - kept.readAt() > KEPT_NANOS) {
            kept = new Kept(read(agencyId), now);
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
        return new Roster(
                organization.people(agencyId).stream().filter(Person::active).toList(), parents);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(OrganizationChanged changed) {
        rosters.clear();
    }
}
