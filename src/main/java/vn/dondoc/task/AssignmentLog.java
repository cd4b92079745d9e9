package vn.dondoc.task;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.ReportPeriod;
import vn.dondoc.security.Actor;

/** Writes the dated rows of an assignment: events in words and progress entries. Nothing here is ever changed. */
@Repository
class AssignmentLog {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentLog(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes what happened and tells whoever listens, in the caller's transaction.
     *
     * @param after the assignment as it is now
     * @param actor null when the program acted by itself
     * @param text a whole Vietnamese sentence that names who did what
     */
    void event(Assignment after, @Nullable Actor actor, String kind, String text) {
        jdbc.sql("INSERT INTO assignment_event (assignment_id, agency_id, unit_id, at, actor_id, actor_unit_id,"
                        + " on_behalf_of, kind, status, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        after.id(),
                        after.agencyId(),
                        after.unitId(),
                        Rows.local(clock.instant()),
                        actor == null ? null : actor.personId(),
                        Rows.elsewhere(actor, after.unitId()),
                        actor == null ? null : actor.onBehalfOf(),
                        kind,
                        after.status().name(),
                        text)
                .update();
        events.publishEvent(new AssignmentHappened(
                after.agencyId(),
                after.id(),
                after.taskId(),
                after.unitId(),
                after.officerId(),
                actor == null ? null : actor.personId(),
                kind,
                after.status(),
                text));
    }

    /** Also remembers the latest period that something is known about. */
    void progress(long assignmentId, Actor actor, @Nullable Integer percent, String text, ReportPeriod period) {
        jdbc.sql("INSERT INTO progress_entry (assignment_id, at, person_id, on_behalf_of, percent, text, period)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignmentId,
                        Rows.local(clock.instant()),
                        actor.personId(),
                        actor.onBehalfOf(),
                        percent,
                        text,
                        period.code())
                .update();
        jdbc.sql("UPDATE assignment SET reported_to = ? WHERE id = ? AND (reported_to IS NULL OR reported_to < ?)")
                .params(period.to(), assignmentId, period.to())
                .update();
    }
}
