package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Table {@code task_series}, and the earliest due date of a task that follows from it. */
@Repository
class SeriesStore {

    private static final String ACTIVE = "SELECT * FROM task_series WHERE stopped_on IS NULL AND task_id = :task";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SeriesStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** New rows; their ids are ignored. */
    void insert(List<Series> rows) {
        if (rows.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                "INSERT INTO task_series (task_id, deadline_id, unit_id, occurrence, opened_to, next_opens_on,"
                        + " next_due_on) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            row.taskId(),
                            row.deadlineId(),
                            row.unitId(),
                            row.occurrence(),
                            row.openedTo(),
                            row.nextOpensOn(),
                            row.nextDueOn()
                        })
                        .toList());
    }

    /** Whose part goes on, by unit. */
    List<Series> active(long taskId) {
        return jdbc.sql(ACTIVE + " ORDER BY id")
                .param("task", taskId)
                .query(SeriesStore::series)
                .list();
    }

    /** The unit's row of one deadline, if its part goes on. */
    Optional<Series> active(long taskId, @Nullable Long deadlineId, long unitId) {
        return active(taskId).stream()
                .filter(one -> one.unitId() == unitId && java.util.Objects.equals(one.deadlineId(), deadlineId))
                .findFirst();
    }

    void save(Series row) {
        jdbc.sql("UPDATE task_series SET unit_id = ?, occurrence = ?, opened_to = ?, next_opens_on = ?, next_due_on = ?"
                        + " WHERE id = ?")
                .params(row.unitId(), row.occurrence(), row.openedTo(), row.nextOpensOn(), row.nextDueOn(), row.id())
                .update();
    }

    /** Another unit gets what comes. */
    void give(Series row, long unitId) {
        jdbc.sql("UPDATE task_series SET unit_id = ? WHERE id = ?")
                .params(unitId, row.id())
                .update();
    }

    /** Nothing more comes; the row stays, so that the days before are still counted as they were. */
    void stop(Series row, LocalDate day) {
        jdbc.sql("UPDATE task_series SET stopped_on = ? WHERE id = ?")
                .params(day, row.id())
                .update();
    }

    /** Writes {@code next_due_on} of these tasks anew. */
    void settle(Collection<Long> taskIds) {
        if (!taskIds.isEmpty()) {
            jdbc.sql(
                            "UPDATE task SET version = version + 1, next_due_on = (SELECT MIN(s.next_due_on) FROM task_series s"
                                    + " WHERE s.task_id = task.id AND s.stopped_on IS NULL) WHERE id IN (:ids)")
                    .param("ids", taskIds)
                    .update();
        }
    }

    /** First day of the task's next period, if one is still to come. */
    Optional<LocalDate> nextOpening(long taskId) {
        return active(taskId).stream()
                .map(Series::nextOpensOn)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getLong("id"),
                row.getLong("task_id"),
                Rows.number(row, "deadline_id"),
                row.getLong("unit_id"),
                row.getInt("occurrence"),
                Rows.day(row, "opened_to"),
                Rows.day(row, "next_opens_on"),
                Rows.day(row, "next_due_on"));
    }
}
