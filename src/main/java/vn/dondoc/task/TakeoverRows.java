package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes what goes on from one plan to the next. */
@Repository
class TakeoverRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakeoverRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The parts of a task, held until the transaction ends: nobody submits into a part that is about to end. */
    List<Assignment> locked(long taskId) {
        return jdbc.sql("SELECT * FROM assignment WHERE task_id = ? ORDER BY id FOR UPDATE")
                .param(taskId)
                .query(Assignments::assignment)
                .list();
    }

    /** Puts a piece beside the unit's own part of the new task. */
    void beside(long assignmentId) {
        jdbc.sql("UPDATE assignment a JOIN (SELECT p.id, MIN(m.id) AS main FROM assignment p"
                        + " JOIN assignment m ON m.task_id = p.task_id AND m.unit_id = p.unit_id AND m.id < p.id"
                        + " WHERE p.id = ? GROUP BY p.id) found ON found.id = a.id SET a.base_id = found.main")
                .param(assignmentId)
                .update();
    }

    /** Whether there was progress, a result, or a finished occurrence or part of the same unit. */
    boolean progressed(Assignment old) {
        return jdbc.sql("SELECT a.carries_progress"
                        + " OR EXISTS (SELECT 1 FROM progress_entry e WHERE e.assignment_id = a.id)"
                        + " OR EXISTS (SELECT 1 FROM result r WHERE r.assignment_id = a.id)"
                        + " OR EXISTS (SELECT 1 FROM assignment d WHERE d.task_id = a.task_id"
                        + " AND d.unit_id = a.unit_id AND d.status = 'DONE')"
                        + " FROM assignment a WHERE a.id = ?")
                .param(old.id())
                .query(Boolean.class)
                .single();
    }

    /** Puts a new part into the state of the old one. */
    void carry(
            long assignmentId,
            @Nullable Long officer,
            AssignmentStatus status,
            boolean reworked,
            @Nullable LocalDate progressOn,
            @Nullable LocalDate submittedOn) {
        jdbc.sql("UPDATE assignment SET officer_id = ?, status = ?, reworked = ?, progress_on = ?, submitted_on = ?,"
                        + " version = version + 1 WHERE id = ?")
                .params(officer, status.name(), reworked, progressOn, submittedOn, assignmentId)
                .update();
    }

    void carriesProgress(long assignmentId) {
        jdbc.sql("UPDATE assignment SET carries_progress = TRUE WHERE id = ?")
                .param(assignmentId)
                .update();
    }

    void countedInNewPlan(long agencyId, Collection<Long> assignmentIds) {
        for (long id : assignmentIds) {
            jdbc.sql("INSERT IGNORE INTO assignment_carried (assignment_id, agency_id, carried_at) VALUES (?, ?, ?)")
                    .params(id, agencyId, Rows.local(clock.instant()))
                    .update();
        }
    }

    /** The task is over as a whole. */
    void stopped(long agencyId, long taskId) {
        jdbc.sql("INSERT IGNORE INTO task_stopped (task_id, agency_id, stopped_at) VALUES (?, ?, ?)")
                .params(taskId, agencyId, Rows.local(clock.instant()))
                .update();
    }

    /** Whose task it is, if there is one. */
    Optional<Long> agency(long taskId) {
        return jdbc.sql("SELECT agency_id FROM task WHERE id = ?")
                .param(taskId)
                .query(Long.class)
                .optional();
    }

    /** Whether a part is open or an occurrence is still to come. */
    boolean goesOn(long taskId) {
        return jdbc.sql("SELECT next_due_on IS NOT NULL"
                        + " OR EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.open)"
                        + " FROM task t WHERE t.id = ?")
                .param(taskId)
                .query(Boolean.class)
                .single();
    }

    /** The task of a plan's row that was not ended as a whole. */
    Optional<Long> running(long planRowId) {
        return jdbc.sql(
                        "SELECT id FROM task t WHERE t.plan_row_id = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM task_stopped s WHERE s.task_id = t.id) ORDER BY id DESC LIMIT 1")
                .param(planRowId)
                .query(Long.class)
                .optional();
    }

    boolean isStopped(long taskId) {
        return jdbc.sql("SELECT COUNT(*) FROM task_stopped WHERE task_id = ?")
                        .param(taskId)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
