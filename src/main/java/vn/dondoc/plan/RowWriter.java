package vn.dondoc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds rows, many at a time: a plan may have thousands. */
@Repository
class RowWriter {

    private static final int BATCH = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final RowColumns columns;

    RowWriter(NamedParameterJdbcTemplate jdbc, RowColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** Adds rows with their units; ids and versions in them are ignored. */
    void insert(long planId, List<StoredRow> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            insertBatch(planId, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private void insertBatch(long planId, List<StoredRow> rows) {
        jdbc.batchUpdate(
                """
                INSERT INTO plan_row (plan_id, position, parent_position, appendix, section_no, section_title, row_no,
                  content, area, lead_text, cooperating_text, deadline_text, deliverable, note, extra, place,
                  deadline_kind, start_on, due_on, recurrence, recurrence_points, amount, amount_unit, event_text,
                  deadline_flags, needs_confirmation, explanation)
                VALUES (:plan, :position, :parent, :appendix, :sectionNo, :sectionTitle, :rowNo, :content, :area,
                  :leadText, :cooperatingText, :deadlineText, :deliverable, :note, :extra, :place, :kind, :start,
                  :due, :recurrence, :points, :amount, :amountUnit, :event, :flags, :needs, :explanation)""", array(rows.stream().map(row -> values(planId, row)).toList()));
        // ids are read back by position, which does not depend on how the driver reports generated keys
        Map<Integer, Long> ids = new HashMap<>();
        jdbc.query(
                "SELECT position, id FROM plan_row WHERE plan_id = :plan AND position BETWEEN :from AND :to",
                Map.of(
                        "plan", planId,
                        "from", rows.get(0).position(),
                        "to", rows.get(rows.size() - 1).position()),
                found -> {
                    ids.put(found.getInt("position"), found.getLong("id"));
                });
        List<Map<String, Object>> units = rows.stream()
                .flatMap(row -> unitValues(ids.get(row.position()), row).stream())
                .toList();
        if (!units.isEmpty()) {
            jdbc.batchUpdate("""
                    INSERT INTO plan_row_unit
                      (row_id, part, sort_no, raw, unit_id, meaning, confidence, suggested_unit_id)
                    VALUES (:row, :part, :sortNo, :raw, :unit, :meaning, :confidence, :suggested)""", array(units));
        }
    }

    private Map<String, Object> values(long planId, StoredRow row) {
        Map<String, Object> values = RowColumns.deadline(row);
        values.put("plan", planId);
        values.put("position", row.position());
        values.put("parent", row.parentPosition());
        values.put("appendix", row.appendix());
        values.put("sectionNo", row.sectionNo());
        values.put("sectionTitle", row.sectionTitle());
        values.put("rowNo", row.rowNo());
        values.put("content", row.content());
        values.put("area", row.area().name());
        values.put("leadText", row.leadText());
        values.put("cooperatingText", row.cooperatingText());
        values.put("deadlineText", row.deadlineText());
        values.put("deliverable", row.deliverable());
        values.put("note", row.note());
        values.put("extra", columns.json(row.extra()));
        values.put("place", row.place());
        return values;
    }

    private static List<Map<String, Object>> unitValues(long rowId, StoredRow row) {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        int sortNo = 0;
        for (StoredUnit unit : row.units()) {
            Map<String, Object> values = new HashMap<>();
            values.put("row", rowId);
            values.put("part", unit.part().name());
            values.put("sortNo", sortNo++);
            values.put("raw", unit.raw());
            values.put("unit", unit.unitId());
            values.put("meaning", unit.meaning().name());
            values.put("confidence", unit.confidence().name());
            values.put("suggested", unit.suggestedUnitId());
            all.add(values);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?>[] array(List<Map<String, Object>> values) {
        return values.toArray(new Map[0]);
    }
}
