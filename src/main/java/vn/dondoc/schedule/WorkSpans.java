package vn.dondoc.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Area;
import vn.dondoc.security.Actor;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.SeenWork;

/** Reads stretches of work that a person may see. */
@Repository
class WorkSpans {

    private static final String SELECT = """
            SELECT a.id, a.task_id, t.source_label, t.code, t.content,
              CONCAT_WS('. ', NULLIF(r.section_no, ''), NULLIF(r.section_title, '')) AS section, t.area,
              a.unit_id, u.name AS unit_name, p.full_name AS officer_name, a.status, a.assigned_on, a.start_on,
              a.original_due_on, a.due_on, a.completed_on
            FROM assignment a JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id
              LEFT JOIN person p ON p.id = a.officer_id LEFT JOIN plan_row r ON r.id = t.plan_row_id
            WHERE a.status <> 'SUPERSEDED' AND\s""";

    private final JdbcClient jdbc;

    WorkSpans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a plan, in the order of the document. */
    List<WorkSpan> ofPlan(Actor actor, long planId) {
        return find(
                actor,
                "a.plan_id = :plan ORDER BY t.plan_row_id IS NULL, r.position, t.id, u.sort_no, a.occurrence, a.id",
                Map.of("plan", planId));
    }

    /** With a due date or a first day from {@code from} to {@code to}, both inclusive. */
    List<WorkSpan> between(Actor actor, LocalDate from, LocalDate to) {
        return find(
                actor,
                "(a.due_on BETWEEN :from AND :to OR a.start_on BETWEEN :from AND :to)"
                        + " ORDER BY a.sort_due, u.sort_no, a.id",
                Map.of("from", from, "to", to));
    }

    private List<WorkSpan> find(Actor actor, String condition, Map<String, ?> values) {
        SeenWork.Condition seen = SeenWork.of(actor);
        return jdbc.sql(SELECT + seen.sql() + " AND " + condition)
                .params(seen.values())
                .params(values)
                .query(WorkSpans::span)
                .list();
    }

    private static WorkSpan span(ResultSet row, int number) throws SQLException {
        LocalDate start = row.getObject("start_on", LocalDate.class);
        return new WorkSpan(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getString("source_label"),
                row.getString("code"),
                row.getString("content"),
                row.getString("section"),
                Area.valueOf(row.getString("area")),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("officer_name"),
                AssignmentStatus.valueOf(row.getString("status")),
                start != null ? start : row.getObject("assigned_on", LocalDate.class),
                start,
                row.getObject("original_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class));
    }
}
