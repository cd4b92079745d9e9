package vn.dondoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;

/** Reads rows of plans with their units, and changes single rows. */
@Repository
class RowStore {

    private final JdbcClient jdbc;
    private final RowColumns columns;

    RowStore(JdbcClient jdbc, RowColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** All rows in their order. */
    List<StoredRow> rows(long planId) {
        Map<Long, List<StoredUnit>> units = new HashMap<>();
        jdbc.sql("""
                        SELECT u.* FROM plan_row_unit u JOIN plan_row r ON r.id = u.row_id
                        WHERE r.plan_id = ? ORDER BY u.row_id, u.part, u.sort_no""").param(planId).query(row -> {
            units.computeIfAbsent(row.getLong("row_id"), ignored -> new ArrayList<>(3))
                    .add(unit(row));
        });
        return jdbc.sql("SELECT * FROM plan_row WHERE plan_id = ? ORDER BY position")
                .param(planId)
                .query((row, number) -> columns.row(row, units.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** @throws NotFoundException when the plan has no such row */
    StoredRow row(long planId, long rowId) {
        List<StoredUnit> units = jdbc.sql("SELECT * FROM plan_row_unit WHERE row_id = ? ORDER BY part, sort_no")
                .param(rowId)
                .query((row, number) -> unit(row))
                .list();
        return jdbc.sql("SELECT * FROM plan_row WHERE id = ? AND plan_id = ?")
                .params(rowId, planId)
                .query((row, number) -> columns.row(row, units))
                .optional()
                .orElseThrow(() -> new NotFoundException("Dòng của kế hoạch"));
    }

    /**
     * Raises the row's version; first step of every change that a person makes to a row.
     *
     * @throws StaleDataException when somebody saved since {@code version}
     */
    void touch(StoredRow row, int version) {
        int changed = jdbc.sql("UPDATE plan_row SET version = version + 1 WHERE id = ? AND version = ?")
                .params(row.id(), version)
                .update();
        if (changed == 0) {
            throw StaleDataException.changed(row.rowNo().isEmpty() ? "Dòng này" : "Dòng " + row.rowNo());
        }
    }

    void saveTexts(StoredRow row) {
        jdbc.sql("""
                        UPDATE plan_row SET appendix = :appendix, section_no = :sectionNo,
                          section_title = :sectionTitle, row_no = :rowNo, content = :content, area = :area,
                          deliverable = :deliverable, note = :note WHERE id = :id""")
                .param("appendix", row.appendix())
                .param("sectionNo", row.sectionNo())
                .param("sectionTitle", row.sectionTitle())
                .param("rowNo", row.rowNo())
                .param("content", row.content())
                .param("area", row.area().name())
                .param("deliverable", row.deliverable())
                .param("note", row.note())
                .param("id", row.id())
                .update();
    }

    void saveDeadline(StoredRow row) {
        jdbc.sql("""
                        UPDATE plan_row SET deadline_phrase = :phrase, deadline_kind = :kind, start_on = :start,
                          due_on = :due, recurrence = :recurrence, recurrence_points = :points, amount = :amount,
                          amount_unit = :amountUnit, event_text = :event, deadline_flags = :flags,
                          needs_confirmation = :needs, explanation = :explanation, deadline_changed = :changed,
                          deadline_confirmed_by = :by, deadline_confirmed_at = :at WHERE id = :id""")
                .params(RowColumns.deadline(row))
                .param("phrase", row.deadlinePhrase())
                .param("changed", row.deadlineChanged())
                .param("by", row.confirmedBy())
                .param("at", row.confirmedAt())
                .param("id", row.id())
                .update();
    }

    void confirmDeadline(long rowId, long person, Instant now) {
        jdbc.sql("UPDATE plan_row SET deadline_confirmed_by = ?, deadline_confirmed_at = ? WHERE id = ?")
                .params(person, now, rowId)
                .update();
    }

    void exclude(long rowId, @Nullable String reason) {
        jdbc.sql("UPDATE plan_row SET excluded_reason = ? WHERE id = ?")
                .params(reason, rowId)
                .update();
    }

    void decideSubRow(long rowId) {
        jdbc.sql("UPDATE plan_row SET sub_row_decided = TRUE WHERE id = ?")
                .param(rowId)
                .update();
    }

    void replaceUnits(long rowId, UnitPart part, List<StoredUnit> units) {
        jdbc.sql("DELETE FROM plan_row_unit WHERE row_id = ? AND part = ?")
                .params(rowId, part.name())
                .update();
        int sortNo = 0;
        for (StoredUnit unit : units) {
            jdbc.sql("""
                            INSERT INTO plan_row_unit
                              (row_id, part, sort_no, raw, unit_id, meaning, confidence, suggested_unit_id)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            rowId,
                            part.name(),
                            sortNo++,
                            unit.raw(),
                            unit.unitId(),
                            unit.meaning().name(),
                            unit.confidence().name(),
                            unit.suggestedUnitId())
                    .update();
        }
    }

    /** Makes room for one row after {@code position}. */
    void makeRoomAfter(long planId, int position) {
        jdbc.sql("UPDATE plan_row SET parent_position = parent_position + 1 WHERE plan_id = ? AND parent_position > ?")
                .params(planId, position)
                .update();
        // backwards, because two rows must not share a position even for a moment
        jdbc.sql(
                        "UPDATE plan_row SET position = position + 1 WHERE plan_id = ? AND position > ? ORDER BY position DESC")
                .params(planId, position)
                .update();
    }

    Optional<Integer> lastPosition(long planId) {
        return jdbc.sql("SELECT MAX(position) FROM plan_row WHERE plan_id = ?")
                .param(planId)
                .query(Integer.class)
                .optional();
    }

    private static StoredUnit unit(ResultSet row) throws SQLException {
        return new StoredUnit(
                UnitPart.valueOf(row.getString("part")),
                row.getString("raw"),
                row.getObject("unit_id", Long.class),
                UnitMeaning.valueOf(row.getString("meaning")),
                Confidence.valueOf(row.getString("confidence")),
                row.getObject("suggested_unit_id", Long.class));
    }
}
