package vn.dondoc.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;

/** The tables {@code report_part} and {@code report_part_item}. */
@Repository
class PartRows {

    private static final String ROW = """
            SELECT p.report_id, r.title, p.unit_id, u.name AS unit_name, p.state, p.due_on, p.sent_at, p.late,
              p.return_reason, p.done_text <> '' AS has_done, p.next_text <> '' AS has_next,
              p.trouble_text <> '' AS has_trouble, p.proposal_text <> '' AS has_proposal,
              (SELECT COUNT(*) FROM report_part_item i WHERE i.part_id = p.id) AS answered
            FROM report_part p JOIN report r ON r.id = p.report_id JOIN unit u ON u.id = p.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PartRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What steps need of a part. */
    record Stored(
            long id,
            long unitId,
            PartState state,
            LocalDate dueOn,
            @Nullable Instant sentAt,
            @Nullable Instant acceptedAt,
            @Nullable LocalDate remindedOn,
            int version) {}

    void insert(long reportId, long agencyId, List<Long> units, LocalDate due) {
        for (long unit : units) {
            jdbc.sql("INSERT INTO report_part (report_id, agency_id, unit_id, state, due_on)"
                            + " VALUES (?, ?, ?, 'WAITING', ?)")
                    .params(reportId, agencyId, unit, due)
                    .update();
        }
    }

    List<Long> units(long reportId) {
        return jdbc.sql("SELECT unit_id FROM report_part WHERE report_id = ? ORDER BY id")
                .param(reportId)
                .query(Long.class)
                .list();
    }

    /** @throws NotFoundException when the unit has no part of it */
    Stored stored(long reportId, long unitId) {
        return stored("WHERE report_id = ? AND unit_id = ?", reportId, unitId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Phần báo cáo"));
    }

    List<Stored> stored(long reportId) {
        return stored("WHERE report_id = ? ORDER BY id", reportId);
    }

    ReportPart part(long reportId, long unitId) {
        Map<ChecklistItem, PartItem> answers = answers(stored(reportId, unitId).id());
        List<PartItem> items = new ArrayList<>();
        for (ChecklistItem item : ChecklistItem.values()) {
            items.add(answers.getOrDefault(item, new PartItem(item, null, null, null)));
        }
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        SELECT p.*, u.name AS unit_name, s.full_name AS saver
                        FROM report_part p JOIN unit u ON u.id = p.unit_id LEFT JOIN person s ON s.id = p.saved_by
                        WHERE p.report_id = ? AND p.unit_id = ?""")
                .params(reportId, unitId)
                .query((row, index) -> {
                    PartState state = PartState.valueOf(row.getString("state"));
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    return new ReportPart(
                            row.getLong("id"),
                            reportId,
                            unitId,
                            row.getString("unit_name"),
                            state,
                            due,
                            overdue(state, due, today),
                            instant(row, "sent_at"),
                            instant(row, "resent_at"),
                            row.getBoolean("late"),
                            row.getString("return_reason"),
                            instant(row, "saved_at"),
                            row.getString("saver"),
                            texts(row),
                            items,
                            row.getInt("version"));
                })
                .single();
    }

    /** Those of a report: what is late first, then what waits for somebody. */
    List<PartRow> ofReport(long reportId) {
        return sorted(jdbc.sql(ROW + "WHERE p.report_id = ? ORDER BY u.sort_no, u.name")
                .param(reportId)
                .query(this::row)
                .list());
    }

    /** Those that lie with these units. */
    List<PartRow> waiting(long agencyId, Collection<Long> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return sorted(jdbc.sql(ROW + "WHERE p.agency_id = :agency AND p.unit_id IN (:units)"
                        + " AND p.state IN ('WAITING', 'DRAFT', 'RETURNED')"
                        + " AND r.state IN ('COLLECTING', 'COMPILING') ORDER BY p.due_on, p.id")
                .param("agency", agencyId)
                .param("units", units)
                .query(this::row)
                .list());
    }

    /** @throws StaleDataException when a colleague saved since {@code version} */
    int save(Stored part, int version, PartTexts texts, long person) {
        int changed = jdbc.sql("""
                        UPDATE report_part SET done_text = ?, next_text = ?, trouble_text = ?, proposal_text = ?,
                          state = IF(state = 'WAITING', 'DRAFT', state), saved_at = ?, saved_by = ?,
                          version = version + 1
                        WHERE id = ? AND version = ?""")
                .params(
                        texts.done(),
                        texts.next(),
                        texts.troubles(),
                        texts.proposals(),
                        Timestamp.from(clock.instant()),
                        person,
                        part.id(),
                        version)
                .update();
        if (changed == 0) {
            throw StaleDataException.changed("Phần báo cáo");
        }
        return version + 1;
    }

    void answer(long partId, ChecklistItem item, @Nullable PartItem.Answer answer, long person) {
        if (answer == null) {
            jdbc.sql("DELETE FROM report_part_item WHERE part_id = ? AND code = ?")
                    .params(partId, item.name())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO report_part_item (part_id, code, answer, confirmed_at, confirmed_by)
                        VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE answer = VALUES(answer), confirmed_at = VALUES(confirmed_at),
                          confirmed_by = VALUES(confirmed_by)""")
                .params(partId, item.name(), answer.name(), Timestamp.from(clock.instant()), person)
                .update();
    }

    void sent(Stored part, boolean late, long person) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        UPDATE report_part SET state = 'SENT', resent_at = IF(sent_at IS NULL, NULL, ?),
                          late = IF(sent_at IS NULL, ?, late), sent_at = COALESCE(sent_at, ?), sent_by = ?,
                          version = version + 1
                        WHERE id = ?""").params(now, late, now, person, part.id()).update();
    }

    void returned(long partId, String reason) {
        jdbc.sql("UPDATE report_part SET state = 'RETURNED', return_reason = ?, version = version + 1 WHERE id = ?")
                .params(reason, partId)
                .update();
    }

    void accepted(long partId, @Nullable Long person) {
        jdbc.sql("""
                        UPDATE report_part SET state = 'ACCEPTED', accepted_at = ?, accepted_by = ?,
                          return_reason = '', version = version + 1 WHERE id = ?""").params(Timestamp.from(clock.instant()), person, partId).update();
    }

    void missing(long partId) {
        jdbc.sql("UPDATE report_part SET state = 'MISSING', version = version + 1 WHERE id = ?")
                .param(partId)
                .update();
    }

    void reminded(long partId, LocalDate day) {
        jdbc.sql("UPDATE report_part SET reminded_on = ? WHERE id = ?")
                .params(day, partId)
                .update();
    }

    private List<Stored> stored(String where, Object... values) {
        return jdbc.sql("SELECT * FROM report_part " + where)
                .params(values)
                .query((row, index) -> new Stored(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        PartState.valueOf(row.getString("state")),
                        row.getObject("due_on", LocalDate.class),
                        instant(row, "sent_at"),
                        instant(row, "accepted_at"),
                        row.getObject("reminded_on", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    private Map<ChecklistItem, PartItem> answers(long partId) {
        Map<ChecklistItem, PartItem> all = new HashMap<>();
        jdbc.sql("""
                        SELECT i.*, p.full_name FROM report_part_item i JOIN person p ON p.id = i.confirmed_by
                        WHERE i.part_id = ?""")
                .param(partId)
                .query((row, index) -> {
                    ChecklistItem item = ChecklistItem.valueOf(row.getString("code"));
                    return new PartItem(
                            item,
                            PartItem.Answer.valueOf(row.getString("answer")),
                            row.getString("full_name"),
                            instant(row, "confirmed_at"));
                })
                .list()
                .forEach(item -> all.put(item.item(), item));
        return all;
    }

    private PartRow row(ResultSet row, int index) throws SQLException {
        PartState state = PartState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new PartRow(
                row.getLong("report_id"),
                row.getString("title"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                state,
                due,
                overdue(state, due, LocalDate.now(clock)),
                instant(row, "sent_at"),
                row.getBoolean("late"),
                row.getString("return_reason"),
                row.getBoolean("has_done"),
                row.getBoolean("has_next"),
                row.getBoolean("has_trouble"),
                row.getBoolean("has_proposal"),
                row.getInt("answered"),
                ChecklistItem.values().length);
    }

    private static List<PartRow> sorted(List<PartRow> rows) {
        return rows.stream()
                .sorted(java.util.Comparator.comparing(PartRows::urgency))
                .toList();
    }

    private static int urgency(PartRow row) {
        if (row.overdue()) {
            return 0;
        }
        return switch (row.state()) {
            case MISSING -> 1;
            case RETURNED -> 2;
            case WAITING -> 3;
            case DRAFT -> 4;
            case SENT -> 5;
            case ACCEPTED -> 6;
        };
    }

    private static boolean overdue(PartState state, LocalDate due, LocalDate today) {
        return state.withUnit() && due.isBefore(today);
    }

    private static PartTexts texts(ResultSet row) throws SQLException {
        return new PartTexts(
                row.getString("done_text"),
                row.getString("next_text"),
                row.getString("trouble_text"),
                row.getString("proposal_text"));
    }

    @Nullable
    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
