package vn.dondoc.plan;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** The dated history of a plan: who did what, in words. Rows are only added. */
@Repository
class PlanLog {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanLog(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Something about the whole plan: written down, and told to whoever listens, in the caller's transaction. */
    void plan(long planId, @Nullable Actor actor, String kind, String text) {
        long agency = add(planId, null, actor, kind, text);
        events.publishEvent(new PlanHappened(
                agency,
                planId,
                actor == null ? null : actor.personId(),
                actor == null ? null : actor.onBehalfOf(),
                kind,
                text,
                asked(planId)));
    }

    /** Something about one row. */
    void row(long planId, long rowId, Actor actor, String kind, String text) {
        add(planId, rowId, actor, kind, text);
    }

    List<PlanEvent> of(long planId, @Nullable Long rowId) {
        return jdbc.sql("""
                        SELECT e.at, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS actor,
                          b.full_name AS on_behalf_of, e.kind, e.row_id, e.text
                        FROM plan_event e LEFT JOIN person p ON p.id = e.actor_id
                          LEFT JOIN person b ON b.id = e.on_behalf_of
                        WHERE e.plan_id = :plan AND (:row IS NULL OR e.row_id = :row) ORDER BY e.at, e.id""")
                .param("plan", planId)
                .param("row", rowId)
                .query(PlanEvent.class)
                .list();
    }

    private long agency(long planId) {
        return jdbc.sql("SELECT agency_id FROM plan WHERE id = ?")
                .param(planId)
                .query(Long.class)
                .single();
    }

    private List<Long> asked(long planId) {
        return jdbc.sql("SELECT unit_id FROM plan_comment_request WHERE plan_id = ? ORDER BY unit_id")
                .param(planId)
                .query(Long.class)
                .list();
    }

    /** @return the agency of the plan */
    private long add(long planId, @Nullable Long rowId, @Nullable Actor actor, String kind, String text) {
        long agency = agency(planId);
        jdbc.sql("INSERT INTO plan_event (agency_id, actor_unit_id, plan_id, row_id, at, actor_id, on_behalf_of, kind,"
                        + " text) VALUES (?, (SELECT p.unit_id FROM person p WHERE p.id = ?), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        agency,
                        actor == null ? null : actor.personId(),
                        planId,
                        rowId,
                        clock.instant(),
                        actor == null ? null : actor.personId(),
                        actor == null ? null : actor.onBehalfOf(),
                        kind,
                        text)
                .update();
        return agency;
    }
}
