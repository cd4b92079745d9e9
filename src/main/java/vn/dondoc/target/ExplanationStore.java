package vn.dondoc.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Actor;
import vn.dondoc.task.AssignmentStatus;

/** Table {@code target_explanation}, read together with the work that each asks for. */
@Repository
class ExplanationStore {

    /** The unit may have passed the work on: the last assignment of the task holds. */
    private static final String SELECT = """
            SELECT e.*, a.id AS assignment_id, a.status, a.completed_on,
              IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS asked_name,
              COALESCE(r.summary, '') AS summary, COALESCE(r.document_number, '') AS document_number, r.document_date
            FROM target_explanation e
              JOIN assignment a ON a.id = (SELECT MAX(x.id) FROM assignment x WHERE x.task_id = e.task_id)
              JOIN person p ON p.id = e.asked_by
              LEFT JOIN person b ON b.id = e.on_behalf_of
              LEFT JOIN result r ON r.id = (SELECT MAX(y.id) FROM result y WHERE y.assignment_id = a.id)
            """;

    private final JdbcClient jdbc;
    private final ValueStore values;

    ExplanationStore(JdbcClient jdbc, ValueStore values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    /** Latest first. */
    List<Explanation> of(long agencyId, List<Long> targets) {
        int firstDay = values.firstDay(agencyId);
        return jdbc.sql(SELECT + "WHERE e.target_id IN (:targets) ORDER BY e.asked_at DESC, e.id DESC")
                .param("targets", targets)
                .query((row, index) -> new Explanation(
                        row.getLong("id"),
                        row.getString("window_code"),
                        ReportingWindow.parse(row.getString("window_code"), firstDay)
                                .label(),
                        row.getLong("unit_id"),
                        row.getLong("task_id"),
                        row.getLong("assignment_id"),
                        AssignmentStatus.valueOf(row.getString("status")),
                        row.getString("question"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("asked_name"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("summary"),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getObject("completed_on", LocalDate.class)))
                .list();
    }

    /** Targets of a year that wait for an explanation. */
    Set<Long> open(long agencyId, int year) {
        return new HashSet<>(
                jdbc.sql("""
                        SELECT DISTINCT e.target_id FROM target_explanation e
                          JOIN target t ON t.id = e.target_id JOIN assignment a ON a.task_id = e.task_id
                        WHERE t.agency_id = ? AND t.target_year = ? AND a.open""").params(agencyId, year).query(Long.class).list());
    }

    /** What was asked for by a task. */
    record Asked(long targetId, long unitId, long askedBy, String windowCode) {}

    Optional<Asked> ofTask(long taskId) {
        return jdbc.sql("SELECT target_id, unit_id, asked_by, window_code FROM target_explanation WHERE task_id = ?")
                .param(taskId)
                .query(Asked.class)
                .optional();
    }

    /** Whether this is the first time that the end of the work is seen. */
    boolean end(long taskId, Instant at) {
        return jdbc.sql("UPDATE target_explanation SET ended_at = ? WHERE task_id = ? AND ended_at IS NULL")
                        .params(at, taskId)
                        .update()
                > 0;
    }

    void insert(
            long targetId,
            String window,
            long unitId,
            long taskId,
            String question,
            LocalDate due,
            Actor actor,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO target_explanation (target_id, window_code, unit_id, task_id, question, due_on,
                          asked_by, on_behalf_of, asked_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(targetId, window, unitId, taskId, question, due, actor.personId(), actor.onBehalfOf(), now)
                .update();
    }
}
