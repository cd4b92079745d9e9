package vn.dondoc.target;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** The dated history of targets. Rows are only added; each is published in the caller's transaction. */
@Repository
class TargetLog {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetLog(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void add(
            TargetData target,
            @Nullable Actor actor,
            TargetHappened.Kind kind,
            String text,
            Collection<Long> units,
            @Nullable Long personId) {
        add(target, actor, kind, text, units, personId, "target:" + UUID.randomUUID());
    }

    /** @param key see {@link TargetHappened} */
    void add(
            TargetData target,
            @Nullable Actor actor,
            TargetHappened.Kind kind,
            String text,
            Collection<Long> units,
            @Nullable Long personId,
            String key) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        Long person = actor == null ? null : actor.personId();
        jdbc.sql(
                        "INSERT INTO target_event (agency_id, actor_unit_id, target_id, at, actor_id, on_behalf_of, kind, text)"
                                + " VALUES (?, (SELECT p.unit_id FROM person p WHERE p.id = ?), ?, ?, ?, ?, ?, ?)")
                .params(
                        target.agencyId(),
                        person,
                        target.id(),
                        clock.instant(),
                        person,
                        actor == null ? null : actor.onBehalfOf(),
                        kind.name(),
                        cut)
                .update();
        events.publishEvent(new TargetHappened(
                target.agencyId(), target.id(), List.copyOf(units), personId, person, kind, cut, key));
    }

    /** Something about several targets of a plan: told, not written down. */
    void tell(TargetHappened happened) {
        events.publishEvent(happened);
    }

    /** Of these targets, newest first. */
    List<TargetEvent> of(List<Long> targets) {
        return jdbc.sql("""
                        SELECT e.at, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS actor,
                          e.kind, e.text
                        FROM target_event e LEFT JOIN person p ON p.id = e.actor_id
                          LEFT JOIN person b ON b.id = e.on_behalf_of
                        WHERE e.target_id IN (:targets) ORDER BY e.id DESC""").param("targets", targets).query(TargetEvent.class).list();
    }
}
