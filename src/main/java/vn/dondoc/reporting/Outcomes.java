package vn.dondoc.reporting;

import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.AssignmentEnded;

/**
 * Keeps one row for each ended process instance, written in the transaction that ends it. Done-figures are counted from
 * these rows, so that the engine's history may be cleaned up without losing one.
 */
@Service
public class Outcomes {

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the outcome; the same one may arrive again.
     *
     * @throws IllegalStateException when another outcome is already kept for the assignment: nothing is overwritten
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AssignmentEnded ended) {
        jdbc.sql("""
                        INSERT INTO process_outcome (process_id, business_key, instance_id, agency_id, plan_id, task_id,
                          unit_id, area, source, plan_year, assigned_on, due_on, completed_on, outcome, ended_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE business_key = business_key
                        """)
                .params(
                        ended.processId(),
                        ended.businessKey(),
                        ended.instanceId(),
                        ended.agencyId(),
                        ended.planId(),
                        ended.taskId(),
                        ended.unitId(),
                        ended.area().name(),
                        ended.source().name(),
                        ended.planYear(),
                        ended.assignedOn(),
                        ended.dueOn(),
                        ended.completedOn(),
                        ended.outcome().name(),
                        Timestamp.from(ended.endedAt()))
                .update();
        if (!isKept(ended)) {
            throw new IllegalStateException(
                    "another outcome is kept for " + ended.processId() + " " + ended.businessKey());
        }
    }

    /** Writes the outcome of another process; the first one of a key stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(ProcessEnded ended) {
        jdbc.sql("""
                        INSERT INTO process_outcome (process_id, business_key, instance_id, agency_id, area, source,
                          plan_year, assigned_on, due_on, completed_on, outcome, ended_at)
                        VALUES (?, ?, ?, ?, 'STEERING', 'REPORT', ?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE business_key = business_key
                        """)
                .params(
                        ended.processId(),
                        ended.businessKey(),
                        ended.instanceId(),
                        ended.agencyId(),
                        ended.year(),
                        ended.startedOn(),
                        ended.dueOn(),
                        ended.completedOn(),
                        ended.outcome().name(),
                        Timestamp.from(ended.endedAt()))
                .update();
    }

    private boolean isKept(AssignmentEnded ended) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM process_outcome
                        WHERE process_id = ? AND business_key = ? AND instance_id = ? AND completed_on = ? AND outcome = ?
                        """)
                .params(
                        ended.processId(),
                        ended.businessKey(),
                        ended.instanceId(),
                        ended.completedOn(),
                        ended.outcome().name())
                .query(Integer.class)
                .single()
                .equals(1);
    }
}
