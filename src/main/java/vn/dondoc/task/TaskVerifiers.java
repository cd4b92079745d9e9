package vn.dondoc.task;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Actor;

/**
 * The people who say last that a task is done, in place of the Office and the leadership, for example the inspectors of
 * what they found (domain.md section 7). Whether a person may name them is the caller's to check; nobody verifies work
 * of the own unit, whoever is named.
 */
@Service
public class TaskVerifiers {

    private final JdbcClient jdbc;

    TaskVerifiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Names who verifies these tasks; who was named before no longer does. Nobody means that the Office and the
     * leadership accept the results, as of other tasks.
     *
     * @param personIds people of the agency of the tasks
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(List<Long> taskIds, Collection<Long> personIds) {
        for (long task : taskIds) {
            jdbc.sql("DELETE FROM task_verifier WHERE task_id = ?").param(task).update();
            for (long person : new LinkedHashSet<>(personIds)) {
                jdbc.sql("INSERT INTO task_verifier (task_id, person_id) VALUES (?, ?)")
                        .params(task, person)
                        .update();
            }
        }
    }

    /** The tasks that somebody, or a person who is represented, verifies; for most people none. */
    Set<Long> tasksOf(Actor actor) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT task_id FROM task_verifier WHERE person_id IN (:people)")
                .param("people", actor.everyPersonId())
                .query(Long.class)
                .list());
    }

    /** Who verifies the task; empty where the Office and the leadership accept its results. */
    @Transactional(readOnly = true)
    public Set<Long> of(long taskId) {
        return Set.copyOf(jdbc.sql("SELECT person_id FROM task_verifier WHERE task_id = ?")
                .param(taskId)
                .query(Long.class)
                .list());
    }
}
