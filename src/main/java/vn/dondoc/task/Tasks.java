package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;

/** Rows of table {@code task}. */
@Repository
class Tasks {

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where the parts of a recurring task stand.
     *
     * @param lastDue due date of the unit's latest occurrence
     */
    record UnitProgress(long unitId, int lastOccurrence, LocalDate lastDue) {}

    TaskFacts facts(long taskId) {
        return jdbc.sql("SELECT * FROM task WHERE id = ?")
                .param(taskId)
                .query(Tasks::facts)
                .single();
    }

    /** Days inside the recurrence, as {@link vn.dondoc.deadline.RecurrencePoints} writes them. */
    String recurrencePoints(long taskId) {
        return jdbc.sql("SELECT recurrence_points FROM task WHERE id = ?")
                .param(taskId)
                .query(String.class)
                .single();
    }

    /** Takes the task's row for this transaction, so that parts that end at the same moment follow one another. */
    void lock(long taskId) {
        jdbc.sql("SELECT id FROM task WHERE id = ? FOR UPDATE")
                .param(taskId)
                .query(Long.class)
                .single();
    }

    void nextDue(long taskId, @Nullable LocalDate nextDue) {
        jdbc.sql("UPDATE task SET next_due_on = ?, version = version + 1 WHERE id = ?")
                .params(nextDue, taskId)
                .update();
    }

    /** The units whose part of a recurring task goes on: neither stopped nor superseded. */
    List<UnitProgress> goingOn(long taskId) {
        return jdbc.sql("SELECT unit_id, MAX(occurrence) AS last_occurrence, MAX(original_due_on) AS last_due"
                        + " FROM assignment WHERE task_id = ? GROUP BY unit_id"
                        + " HAVING SUM(status IN ('CANCELLED', 'SUPERSEDED')) = 0 AND last_due IS NOT NULL")
                .param(taskId)
                .query(UnitProgress.class)
                .list();
    }

    static TaskFacts facts(ResultSet row, int number) throws SQLException {
        String recurrence = row.getString("recurrence");
        return new TaskFacts(
                row.getLong("id"),
                Rows.number(row, "plan_id"),
                Rows.number(row, "plan_row_id"),
                TaskSource.valueOf(row.getString("source")),
                row.getString("source_label"),
                row.getString("code"),
                row.getInt("plan_year"),
                Area.valueOf(row.getString("area")),
                row.getString("content"),
                row.getString("deliverable"),
                row.getString("note"),
                row.getString("cooperating_text"),
                row.getString("deadline_text"),
                DeadlineKind.valueOf(row.getString("deadline_kind")),
                Rows.day(row, "start_on"),
                Rows.day(row, "due_on"),
                recurrence == null ? null : Recurrence.valueOf(recurrence),
                EventRules.rule(row, "deadline_kind"),
                Rows.day(row, "next_due_on"),
                Rows.day(row, "assigned_on"));
    }
}
