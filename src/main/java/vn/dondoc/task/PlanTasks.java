package vn.dondoc.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts the tasks of a plan, for features that have checked who asks. */
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
}
