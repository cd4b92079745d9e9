package vn.dondoc.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts and lists the tasks of a plan, for features that have checked who asks. */
@Service
public class PlanTasks {

    private final JdbcClient jdbc;

    PlanTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tasks that still run: a part is open, or a further occurrence is to come. */
    public int open(long planId) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM task t
                        WHERE t.plan_id = ? AND (t.next_due_on IS NOT NULL
                          OR EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.open))""").param(planId).query(Integer.class).single();
    }

    /** Tasks of a plan that run or are done, in its order; those that were stopped as a whole are left out. */
    public List<PlanTask> of(long planId) {
        return of(planId, Set.of());
    }

    /** {@link #of(long)} and, of those that were stopped, the ones named. */
    public List<PlanTask> of(long planId, Set<Long> stoppedToo) {
        Set<Long> too = stoppedToo.isEmpty() ? Set.of(-1L) : stoppedToo;
        Map<Long, List<PlanTask.Part>> parts = parts(planId, too);
        return jdbc
                .sql("""
                        SELECT t.*,
                          t.next_due_on IS NOT NULL
                            OR EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.open) AS running,
                          (SELECT p.percent FROM progress_entry p JOIN assignment a ON a.id = p.assignment_id
                           WHERE a.task_id = t.id AND a.open AND p.percent IS NOT NULL
                           ORDER BY p.at DESC, p.id DESC LIMIT 1) AS percent,
                          (SELECT COALESCE(SUM((r.document_number <> '') + (r.link <> '')
                             + (SELECT COUNT(*) FROM result_attachment f WHERE f.result_id = r.id)), 0)
                           FROM result r JOIN assignment a ON a.id = r.assignment_id WHERE a.task_id = t.id) AS evidence
                        FROM task t
                        WHERE t.plan_id = :plan
                          AND (t.id IN (:too) OR NOT EXISTS (SELECT 1 FROM task_stopped s WHERE s.task_id = t.id))
                        ORDER BY t.id""")
                .param("plan", planId)
                .param("too", too)
                .query((row, number) -> {
                    TaskFacts task = Tasks.facts(row, number);
                    List<PlanTask.Part> own = parts.getOrDefault(task.id(), List.of());
                    boolean done = own.stream().anyMatch(part -> part.status() == AssignmentStatus.DONE);
                    return new PlanTask(
                            task,
                            row.getBoolean("running") ? TaskState.OPEN : done ? TaskState.DONE : TaskState.STOPPED,
                            own,
                            Rows.smallNumber(row, "percent"),
                            row.getInt("evidence"));
                })
                .list()
                .stream()
                .filter(task -> task.state() != TaskState.STOPPED
                        || stoppedToo.contains(task.task().id()))
                .toList();
    }

    private Map<Long, List<PlanTask.Part>> parts(long planId, Set<Long> stoppedToo) {
        return jdbc
                .sql("""
                        SELECT a.id, a.task_id, a.unit_id, u.name, p.full_name, a.status, a.due_on, a.completed_on
                        FROM assignment a JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id
                        LEFT JOIN person p ON p.id = a.officer_id
                        WHERE t.plan_id = :plan
                          AND (a.open OR a.status = 'DONE' OR a.status = 'SUPERSEDED' AND t.id IN (:too))
                        ORDER BY u.sort_no, u.name, a.occurrence, a.id""")
                .param("plan", planId)
                .param("too", stoppedToo)
                .query((row, number) -> new PlanTask.Part(
                        row.getLong("id"),
                        row.getLong("task_id"),
                        row.getLong("unit_id"),
                        row.getString("name"),
                        row.getString("full_name"),
                        AssignmentStatus.valueOf(row.getString("status")),
                        Rows.day(row, "due_on"),
                        Rows.day(row, "completed_on")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlanTask.Part::taskId));
    }
}
