package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Rewrites the row of a task that was entered wrongly; what it said before stands in the history of its parts. */
@Repository
class CorrectionRows {

    private final JdbcClient jdbc;
    private final TaskInserts inserts;

    CorrectionRows(JdbcClient jdbc, TaskInserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    /** Some part waits to be received, and none has gone further than that. */
    boolean untouched(long taskId) {
        return jdbc.sql("SELECT COALESCE(SUM(status IN ('SCHEDULED', 'ASSIGNED')), 0) > 0"
                        + " AND COALESCE(SUM(status NOT IN ('SCHEDULED', 'ASSIGNED', 'SUPERSEDED', 'CANCELLED')), 0) = 0"
                        + " FROM assignment WHERE task_id = ?")
                .param(taskId)
                .query(Boolean.class)
                .single();
    }

    List<Assignment> open(long taskId) {
        return jdbc.sql("SELECT * FROM assignment WHERE task_id = ? AND open ORDER BY id")
                .param(taskId)
                .query(Assignments::assignment)
                .list();
    }

    void rewrite(long taskId, LocalDate assignedOn, NewTask right) {
        jdbc.sql("UPDATE task SET source_label = ?, code = ?, plan_year = ?, area = ?, content = ?, deliverable = ?,"
                        + " note = ?, cooperating_text = ?, deadline_text = ?, deadline_kind = ?, start_on = ?,"
                        + " due_on = ?, recurrence = ?, recurrence_points = ?, amount = ?, amount_unit = ?,"
                        + " event_text = ?, before_event = ?, assigned_on = ?, version = version + 1"
                        + " WHERE id = ?")
                .params(
                        right.sourceLabel(),
                        right.code(),
                        right.planYear(),
                        right.area().name(),
                        right.content(),
                        right.deliverable(),
                        right.note(),
                        right.cooperatingText(),
                        right.deadlineText(),
                        right.kind().name(),
                        right.start(),
                        right.due(),
                        right.recurrence() == null ? null : right.recurrence().name(),
                        right.recurrencePoints(),
                        right.rule().amount(),
                        right.rule().unit() == null ? null : right.rule().unit().name(),
                        right.rule().event(),
                        right.rule().before(),
                        assignedOn,
                        taskId)
                .update();
        jdbc.sql("DELETE FROM task_cooperation WHERE task_id = ?").param(taskId).update();
        inserts.cooperation(right.cooperatingUnitIds().stream()
                .distinct()
                .map(unit -> new long[] {taskId, unit})
                .toList());
    }

    /** What an open part was given with; its due date of today moves by {@link DueDates}. */
    void dates(long assignmentId, LocalDate assignedOn, @Nullable LocalDate start, @Nullable LocalDate originalDue) {
        jdbc.sql("UPDATE assignment SET assigned_on = ?, start_on = ?, original_due_on = ? WHERE id = ?")
                .params(assignedOn, start, originalDue, assignmentId)
                .update();
    }
}
