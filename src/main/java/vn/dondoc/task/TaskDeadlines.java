package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.deadline.Recurrence;

/** Second deadlines of tasks: table {@code task_deadline}. Nothing here is ever changed. */
@Repository
class TaskDeadlines {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TaskDeadlines(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Writes the second deadlines of a new task; in their order, with their ids. */
    List<TaskDeadline> add(long taskId, List<ExtraDeadline> extras) {
        return extras.stream().map(extra -> add(taskId, extra)).toList();
    }

    /** In the order in which they were taken over. */
    List<TaskDeadline> of(long taskId) {
        return jdbc.sql("SELECT * FROM task_deadline WHERE task_id = ? ORDER BY id")
                .param(taskId)
                .query(TaskDeadlines::deadline)
                .list();
    }

    private TaskDeadline add(long taskId, ExtraDeadline extra) {
        Long id = template.queryForObject(
                "INSERT INTO task_deadline (task_id, phrase, kind, event_text, amount, amount_unit, before_event,"
                        + " recurrence, recurrence_points, due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                Long.class,
                taskId,
                extra.phrase(),
                extra.kind().name(),
                extra.rule().event(),
                extra.rule().amount(),
                extra.rule().unit() == null ? null : extra.rule().unit().name(),
                extra.rule().before(),
                extra.recurrence() == null ? null : extra.recurrence().name(),
                extra.recurrencePoints(),
                extra.due());
        return new TaskDeadline(
                id, taskId, extra.phrase(), extra.rule(), extra.recurrence(), extra.recurrencePoints(), extra.due());
    }

    private static TaskDeadline deadline(ResultSet row, int number) throws SQLException {
        String recurrence = row.getString("recurrence");
        return new TaskDeadline(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getString("phrase"),
                EventRules.rule(row, "kind"),
                recurrence == null ? null : Recurrence.valueOf(recurrence),
                row.getString("recurrence_points"),
                Rows.day(row, "due_on"));
    }
}
