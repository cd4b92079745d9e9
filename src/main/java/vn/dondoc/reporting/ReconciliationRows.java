package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;

/** The product's own side of the comparison. */
@Component
class ReconciliationRows {

    static final String PROCESS = "task-execution";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    ReconciliationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A counted end. */
    record Kept(long key, long agencyId, String instanceId, Instant endedAt, String outcome) {

        LocalDate day() {
            return LocalDate.ofInstant(endedAt, Vietnamese.ZONE);
        }
    }

    /** The task of an assignment, in words. */
    record Named(long agencyId, String task, String unit) {}

    List<Kept> ended(long agencyId, Instant from, Instant to) {
        return jdbc.sql("""
                        SELECT business_key, agency_id, instance_id, ended_at, outcome FROM process_outcome
                        WHERE agency_id = ? AND ended_at >= ? AND ended_at < ? AND process_id = ?
                        """)
                .params(agencyId, Timestamp.from(from), Timestamp.from(to), PROCESS)
                .query(ReconciliationRows::kept)
                .list();
    }

    Map<Long, Kept> kept(Collection<Long> keys) {
        Map<Long, Kept> found = new HashMap<>();
        batches(keys, batch -> jdbc.sql(
                        "SELECT business_key, agency_id, instance_id, ended_at, outcome FROM process_outcome"
                                + " WHERE process_id = :process AND business_key IN (:keys)")
                .param("process", PROCESS)
                .param("keys", batch)
                .query(ReconciliationRows::kept)
                .list()
                .forEach(one -> found.put(one.key(), one)));
        return found;
    }

    Set<Long> open(long agencyId) {
        return new HashSet<>(jdbc.sql("SELECT id FROM assignment WHERE agency_id = ? AND open")
                .param(agencyId)
                .query(Long.class)
                .list());
    }

    /** Ended assignments among these. */
    Set<Long> closed(long agencyId, Collection<Long> keys) {
        Set<Long> found = new HashSet<>();
        batches(
                keys,
                batch -> found.addAll(
                        jdbc.sql("SELECT id FROM assignment WHERE agency_id = :agency AND NOT open AND id IN (:keys)")
                                .param("agency", agencyId)
                                .param("keys", batch)
                                .query(Long.class)
                                .list()));
        return found;
    }

    Map<Long, Named> names(Collection<Long> keys) {
        Map<Long, Named> found = new HashMap<>();
        batches(keys, batch -> jdbc.sql("""
                     SELECT a.id, a.agency_id, t.source_label, t.code, t.content, u.name FROM assignment a
                     JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id WHERE a.id IN (:keys)
                     """)
                .param("keys", batch)
                .query((row, index) -> Map.entry(
                        row.getLong("id"),
                        new Named(
                                row.getLong("agency_id"),
                                "%s, %s: %s"
                                        .formatted(
                                                row.getString("source_label"),
                                                row.getString("code"),
                                                row.getString("content")),
                                row.getString("name"))))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue())));
        return found;
    }

    /**
     * Assignments whose own record says something else than their outcome: ended without one, open with one, another
     * completion or another ending.
     */
    List<Difference> againstTasks(long agencyId, Instant from, Instant to) {
        List<Difference> found = new ArrayList<>();
        jdbc.sql("""
                        SELECT a.id, a.status, a.completed_on, o.completed_on AS counted_on, o.outcome
                        FROM assignment a
                        LEFT JOIN process_outcome o ON o.process_id = :process AND o.business_key = a.id
                        WHERE a.agency_id = :agency AND NOT a.open AND a.ended_at >= :from AND a.ended_at < :to
                          AND (o.business_key IS NULL
                            OR (a.status = 'DONE') <> (o.outcome IN ('EARLY', 'ON_TIME', 'LATE'))
                            OR (a.status <> 'DONE' AND a.status <> o.outcome)
                            OR (a.status = 'DONE' AND a.completed_on <> o.completed_on)
                            OR (a.status = 'DONE' AND o.outcome <> CASE
                                  WHEN a.due_on IS NULL OR a.completed_on = a.due_on THEN 'ON_TIME'
                                  WHEN a.completed_on < a.due_on THEN 'EARLY' ELSE 'LATE' END))
                        UNION ALL
                        SELECT a.id, a.status, a.completed_on, o.completed_on, o.outcome
                        FROM assignment a
                        JOIN process_outcome o ON o.process_id = :process AND o.business_key = a.id
                        WHERE a.agency_id = :agency AND a.open
                        """)
                .param("process", PROCESS)
                .param("agency", agencyId)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, index) -> difference(row))
                .list()
                .forEach(found::add);
        return found;
    }

    private static Difference difference(ResultSet row) throws SQLException {
        String counted = row.getString("outcome") == null
                ? "Không có"
                : words(row.getString("outcome"), row.getObject("counted_on", LocalDate.class));
        return new Difference(
                row.getString("outcome") == null ? DifferenceKind.OUTCOME_MISSING : DifferenceKind.COMPLETION_DIFFERS,
                row.getLong("id"),
                "",
                "",
                counted,
                "Hồ sơ nhiệm vụ: "
                        + vn.dondoc.task.AssignmentStatus.valueOf(row.getString("status"))
                                .label()
                        + on(row.getObject("completed_on", LocalDate.class)));
    }

    private static String words(String outcome, LocalDate day) {
        return vn.dondoc.task.Outcome.valueOf(outcome).label() + on(day);
    }

    private static String on(LocalDate day) {
        return day == null ? "" : ", ngày " + Vietnamese.date(day);
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getLong("business_key"),
                row.getLong("agency_id"),
                row.getString("instance_id"),
                row.getTimestamp("ended_at").toInstant(),
                row.getString("outcome"));
    }

    private static void batches(Collection<Long> keys, Consumer<List<Long>> work) {
        List<Long> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += BATCH) {
            work.accept(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }
}
