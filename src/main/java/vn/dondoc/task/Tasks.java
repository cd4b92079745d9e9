package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Whether the agency has such a task. */
    boolean exists(long agencyId, long taskId) {
        return jdbc.sql("SELECT COUNT(*) FROM task WHERE id = ? AND agency_id = ?")
                        .params(taskId, agencyId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The agency whose task it is. */
    long agencyOf(long taskId) {
        return jdbc.sql("SELECT agency_id FROM task WHERE id = ?")
                .param(taskId)
                .query(Long.class)
                .single();
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
