package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** Rows of table {@code plan_mapping}: decisions are added and taken back, never changed. */
@Repository
class MappingStore {

    private static final String SELECT = """
            SELECT m.id, m.task_id, m.row_id, m.decision, m.keep_done, m.reason, m.suggested,
              IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS decided_by, m.decided_at, u.full_name AS undone_by, m.undone_at
            FROM plan_mapping m JOIN person p ON p.id = m.decided_by
              LEFT JOIN person b ON b.id = m.on_behalf_of LEFT JOIN person u ON u.id = m.undone_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MappingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Decisions that hold, in the order of the new plan's rows. */
    List<MappingEntry> standing(long planId) {
        return jdbc.sql(SELECT + "LEFT JOIN plan_row r ON r.id = m.row_id"
                        + " WHERE m.plan_id = ? AND m.undone_at IS NULL ORDER BY m.task_id, r.position, m.id")
                .param(planId)
                .query(MappingEntry.class)
                .list();
    }

    /** All decisions, also those taken back, in the order in which they were made. */
    List<MappingEntry> all(long planId) {
        return jdbc.sql(SELECT + "WHERE m.plan_id = ? ORDER BY m.decided_at, m.id")
                .param(planId)
                .query(MappingEntry.class)
                .list();
    }

    void add(
            long planId,
            long taskId,
            @Nullable Long rowId,
            MappingDecision decision,
            boolean keepDone,
            String reason,
            @Nullable Integer suggested,
            Actor actor) {
        jdbc.sql("INSERT INTO plan_mapping (plan_id, task_id, row_id, decision, keep_done, reason, suggested,"
                        + " decided_by, on_behalf_of, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        planId,
                        taskId,
                        rowId,
                        decision.name(),
                        keepDone,
                        reason,
                        suggested,
                        actor.personId(),
                        actor.onBehalfOf(),
                        now())
                .update();
    }

    /** @return decisions taken back */
    int undo(long planId, Collection<Long> taskIds, Actor actor) {
        return taskIds.isEmpty()
                ? 0
                : jdbc.sql("UPDATE plan_mapping SET undone_by = :person, undone_at = :now"
                                + " WHERE plan_id = :plan AND undone_at IS NULL AND task_id IN (:tasks)")
                        .param("person", actor.personId())
                        .param("now", now())
                        .param("plan", planId)
                        .param("tasks", taskIds)
                        .update();
    }

    private Instant now() {
        return clock.instant();
    }
}
