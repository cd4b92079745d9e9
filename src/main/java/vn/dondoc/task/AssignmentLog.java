package vn.dondoc.task;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** Writes the dated rows of an assignment: events in words and progress entries. Nothing here is ever changed. */
@Repository
class AssignmentLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param text a whole Vietnamese sentence that names who did what */
    void event(long assignmentId, @Nullable Actor actor, String kind, AssignmentStatus status, String text) {
        jdbc.sql("INSERT INTO assignment_event (assignment_id, at, actor_id, kind, status, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        assignmentId,
                        Rows.local(clock.instant()),
                        actor == null ? null : actor.personId(),
                        kind,
                        status.name(),
                        text)
                .update();
    }

    void progress(long assignmentId, Actor actor, @Nullable Integer percent, String text) {
        jdbc.sql("INSERT INTO progress_entry (assignment_id, at, person_id, percent, text) VALUES (?, ?, ?, ?, ?)")
                .params(assignmentId, Rows.local(clock.instant()), actor.personId(), percent, text)
                .update();
    }
}
