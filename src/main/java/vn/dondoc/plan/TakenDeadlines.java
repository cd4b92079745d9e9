package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.RecurrencePoints;
import vn.dondoc.deadline.SecondDeadline;

/** Second deadlines that were taken over: table {@code plan_row_deadline}. */
@Repository
class TakenDeadlines {

    private final JdbcClient jdbc;

    TakenDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By row, in the order of taking. */
    Map<Long, List<TakenDeadline>> ofPlan(long planId) {
        Map<Long, List<TakenDeadline>> all = new HashMap<>();
        jdbc.sql("SELECT d.*, p.full_name FROM plan_row_deadline d JOIN plan_row r ON r.id = d.row_id"
                        + " JOIN person p ON p.id = d.taken_by WHERE r.plan_id = ? ORDER BY d.id")
                .param(planId)
                .query(row -> {
                    all.computeIfAbsent(row.getLong("row_id"), ignored -> new ArrayList<>(1))
                            .add(taken(row));
                });
        return all;
    }

    Optional<TakenDeadline> of(long rowId, long id) {
        return jdbc.sql("SELECT d.*, p.full_name FROM plan_row_deadline d JOIN person p ON p.id = d.taken_by"
                        + " WHERE d.row_id = ? AND d.id = ?")
                .params(rowId, id)
                .query((row, number) -> taken(row))
                .optional();
    }

    void add(long rowId, SecondDeadline taken, long person, Instant now) {
        jdbc.sql("INSERT INTO plan_row_deadline (row_id, phrase, kind, event_text, amount, amount_unit, before_event,"
                        + " recurrence, recurrence_points, due_on, explanation, taken_by, taken_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        rowId,
                        taken.phrase(),
                        taken.kind().name(),
                        taken.event() == null ? "" : taken.event(),
                        taken.amount(),
                        name(taken.unit()),
                        taken.before(),
                        name(taken.recurrence()),
                        RecurrencePoints.write(taken.points()),
                        taken.due(),
                        taken.explanation(),
                        person,
                        now)
                .update();
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM plan_row_deadline WHERE id = ?").param(id).update();
    }

    private static TakenDeadline taken(ResultSet row) throws SQLException {
        String event = row.getString("event_text");
        String unit = row.getString("amount_unit");
        String recurrence = row.getString("recurrence");
        return new TakenDeadline(
                row.getLong("id"),
                new SecondDeadline(
                        row.getString("phrase"),
                        event.isEmpty() ? null : event,
                        row.getBigDecimal("amount") == null
                                ? null
                                : row.getBigDecimal("amount").stripTrailingZeros(),
                        unit == null ? null : AmountUnit.valueOf(unit),
                        row.getBoolean("before_event"),
                        DeadlineKind.valueOf(row.getString("kind")),
                        recurrence == null ? null : Recurrence.valueOf(recurrence),
                        RecurrencePoints.read(row.getString("recurrence_points")),
                        row.getString("explanation"),
                        row.getObject("due_on", LocalDate.class)),
                row.getString("full_name"));
    }

    @Nullable
    private static String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
