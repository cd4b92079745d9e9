package vn.dondoc.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;

/** The table {@code report}. */
@Repository
class ReportRows {

    private static final String SELECT = "SELECT r.* FROM report r ";

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a report.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the period is open already
     */
    long insert(NewReport report, Instant now, @Nullable Long person) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO report (agency_id, kind, title, report_year, window_code, window_from, window_to,
                          units_due, department_due, outline_code, recipients, state, opened_at, opened_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'COLLECTING', ?, ?)""")
                .params(
                        report.agencyId(),
                        report.kind().name(),
                        report.title(),
                        report.year(),
                        report.windowCode(),
                        report.from(),
                        report.to(),
                        report.unitsDue(),
                        report.departmentDue(),
                        report.outlineCode(),
                        String.join("\n", report.recipients()),
                        Timestamp.from(now),
                        person)
                .update(key, "id");
        return key.getKey().longValue();
    }

    /** @throws NotFoundException when the agency has no such report */
    Report get(long agencyId, long id) {
        return one(agencyId, id, "").orElseThrow(() -> new NotFoundException("Báo cáo"));
    }

    /** The same, locked: every step of a report waits for the one before it. */
    Report lock(long agencyId, long id) {
        return one(agencyId, id, " FOR UPDATE").orElseThrow(() -> new NotFoundException("Báo cáo"));
    }

    /** For what the process calls, which knows no agency. */
    Report any(long id) {
        return jdbc.sql(SELECT + "WHERE r.id = ?")
                .param(id)
                .query(ReportRows::report)
                .single();
    }

    List<Report> ofYear(long agencyId, int year) {
        return jdbc.sql(SELECT + "WHERE r.agency_id = ? AND r.report_year = ? ORDER BY r.window_to DESC, r.id DESC")
                .params(agencyId, year)
                .query(ReportRows::report)
                .list();
    }

    List<Report> open(long agencyId) {
        return jdbc.sql(SELECT + "WHERE r.agency_id = ? AND r.state NOT IN ('FROZEN', 'CANCELLED')"
                        + " ORDER BY r.department_due, r.id")
                .param(agencyId)
                .query(ReportRows::report)
                .list();
    }

    Optional<Report> ofWindow(long agencyId, ReportKind kind, String windowCode) {
        return jdbc.sql(SELECT + "WHERE r.agency_id = ? AND r.kind = ? AND r.window_code = ?")
                .params(agencyId, kind.name(), windowCode)
                .query(ReportRows::report)
                .optional();
    }

    List<Integer> years(long agencyId) {
        return jdbc.sql("SELECT DISTINCT report_year FROM report WHERE agency_id = ? ORDER BY report_year DESC")
                .param(agencyId)
                .query(Integer.class)
                .list();
    }

    boolean numberTaken(long agencyId, String key, long exceptId) {
        return jdbc.sql("SELECT COUNT(*) FROM report WHERE agency_id = ? AND number_key = ? AND id <> ?")
                        .params(agencyId, key, exceptId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void state(long id, ReportState state) {
        jdbc.sql("UPDATE report SET state = ?, version = version + 1 WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    void approved(long id, long person, Instant now) {
        jdbc.sql("""
                        UPDATE report SET state = 'APPROVED', approved_by = ?, approved_at = ?, version = version + 1
                        WHERE id = ?""").params(person, Timestamp.from(now), id).update();
    }

    void returned(long id) {
        jdbc.sql("""
                        UPDATE report SET state = 'COMPILING', approved_by = NULL, approved_at = NULL,
                          version = version + 1 WHERE id = ?""").param(id).update();
    }

    void registered(long id, String number, String key, LocalDate issuedOn) {
        jdbc.sql("UPDATE report SET number = ?, number_key = ?, issued_on = ?, version = version + 1 WHERE id = ?")
                .params(number, key, issuedOn, id)
                .update();
    }

    void frozen(long id, int versionNo) {
        jdbc.sql("""
                        UPDATE report SET state = 'FROZEN', frozen_version = ?, correcting = FALSE,
                          version = version + 1 WHERE id = ?""").params(versionNo, id).update();
    }

    void correcting(long id, String note) {
        jdbc.sql("""
                        UPDATE report SET state = 'COMPILING', correcting = TRUE, change_note = ?, reminded_on = NULL,
                          version = version + 1 WHERE id = ?""").params(note, id).update();
    }

    void correctionDropped(long id) {
        jdbc.sql("""
                        UPDATE report SET state = 'FROZEN', correcting = FALSE, change_note = '',
                          version = version + 1 WHERE id = ?""").param(id).update();
    }

    void cancelled(long id, String reason) {
        jdbc.sql("UPDATE report SET state = 'CANCELLED', cancel_reason = ?, version = version + 1 WHERE id = ?")
                .params(reason, id)
                .update();
    }

    Optional<LocalDate> remindedOn(long id) {
        return jdbc.sql("SELECT reminded_on FROM report WHERE id = ?")
                .param(id)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void reminded(long id, LocalDate day) {
        jdbc.sql("UPDATE report SET reminded_on = ? WHERE id = ?")
                .params(day, id)
                .update();
    }

    private Optional<Report> one(long agencyId, long id, String tail) {
        return jdbc.sql(SELECT + "WHERE r.agency_id = ? AND r.id = ?" + tail)
                .params(agencyId, id)
                .query(ReportRows::report)
                .optional();
    }

    static Report report(ResultSet row, int index) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getLong("agency_id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("report_year"),
                row.getString("window_code"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                row.getObject("units_due", LocalDate.class),
                row.getObject("department_due", LocalDate.class),
                row.getString("outline_code"),
                lines(row.getString("recipients")),
                ReportState.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("opened_by", Long.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("frozen_version"),
                row.getBoolean("correcting"),
                row.getString("change_note"),
                row.getString("cancel_reason"),
                row.getInt("version"));
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
