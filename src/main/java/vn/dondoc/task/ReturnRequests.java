package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** Rows of requests to give work back; a decided one is never changed. */
@Repository
class ReturnRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(long assignmentId, Actor actor, String reason) {
        jdbc.sql("INSERT INTO return_request (assignment_id, reason, asked_by, asked_at, state) VALUES (?, ?, ?, ?, ?)")
                .params(assignmentId, reason, actor.personId(), Rows.local(clock.instant()), RequestState.OPEN.name())
                .update();
    }

    /** Closes the open request, if there is one. */
    void close(long assignmentId, RequestState how, Actor actor, String answer) {
        jdbc.sql("UPDATE return_request SET state = ?, answer = ?, decided_by = ?, decided_at = ? WHERE open_id = ?")
                .params(how.name(), answer, actor.personId(), Rows.local(clock.instant()), assignmentId)
                .update();
    }

    /** The work has ended: nobody decides any more. */
    void drop(long assignmentId) {
        jdbc.sql("UPDATE return_request SET state = ?, decided_at = ? WHERE open_id = ?")
                .params(RequestState.DROPPED.name(), Rows.local(clock.instant()), assignmentId)
                .update();
    }

    /** All requests of an assignment, latest first. */
    List<ReturnEntry> of(long assignmentId) {
        return jdbc.sql("SELECT r.*, a.full_name AS asked_name, d.full_name AS decided_name FROM return_request r"
                        + " JOIN person a ON a.id = r.asked_by LEFT JOIN person d ON d.id = r.decided_by"
                        + " WHERE r.assignment_id = ? ORDER BY r.id DESC")
                .param(assignmentId)
                .query(ReturnRequests::entry)
                .list();
    }

    private static ReturnEntry entry(ResultSet row, int number) throws SQLException {
        return new ReturnEntry(
                row.getLong("id"),
                row.getString("reason"),
                row.getString("asked_name"),
                Rows.instant(row, "asked_at"),
                RequestState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("decided_name"),
                Rows.instant(row, "decided_at"));
    }
}
