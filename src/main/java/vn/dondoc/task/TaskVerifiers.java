package vn.dondoc.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** Tasks by the person who verifies them. */
    record Verified(Map<Long, Set<Long>> byPerson) {

        /** The tasks of everybody. */
        Set<Long> tasks() {
            Set<Long> all = new HashSet<>();
            byPerson.values().forEach(all::addAll);
            return all;
        }
    }

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

    /** The tasks that somebody and each person who is represented verify; for most people none. */
    Verified tasksOf(Actor actor) {
        Map<Long, Set<Long>> byPerson = new HashMap<>();
        jdbc.sql("SELECT person_id, task_id FROM task_verifier WHERE person_id IN (:people)")
                .param("people", actor.everyPersonId())
                .query(row -> {
                    byPerson.computeIfAbsent(row.getLong("person_id"), person -> new HashSet<>())
                            .add(row.getLong("task_id"));
                });
        return new Verified(byPerson);
    }

    /** Who verifies each of these tasks; a task that is accepted as others are is missing. */
    Map<Long, Set<Long>> of(Collection<Long> taskIds) {
        Map<Long, Set<Long>> byTask = new HashMap<>();
        if (!taskIds.isEmpty()) {
            jdbc.sql("SELECT task_id, person_id FROM task_verifier WHERE task_id IN (:tasks)")
                    .param("tasks", taskIds)
                    .query(row -> {
                        byTask.computeIfAbsent(row.getLong("task_id"), task -> new HashSet<>())
                                .add(row.getLong("person_id"));
                    });
        }
        return byTask;
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
