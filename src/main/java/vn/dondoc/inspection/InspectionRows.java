package vn.dondoc.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;

/** The table {@code inspection}. */
@Repository
class InspectionRows {

    private static final String SELECT = "SELECT i.* FROM inspection i ";

    private final JdbcClient jdbc;

    InspectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(long agencyId, InspectionDraft draft, InspectionState state, String body, long person, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO inspection (agency_id, kind, inspection_year, title, content, body_name,
                          decision_number, decision_on, checklist_version_id, state, created_by, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agencyId,
                        draft.kind().name(),
                        draft.year(),
                        draft.title(),
                        draft.content(),
                        body,
                        draft.decisionNumber(),
                        draft.decisionOn(),
                        draft.checklistVersionId(),
                        state.name(),
                        person,
                        Timestamp.from(now))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    void change(long id, InspectionDraft draft) {
        jdbc.sql("""
                        UPDATE inspection SET inspection_year = ?, title = ?, content = ?, decision_number = ?,
                          decision_on = ?, checklist_version_id = ?, version = version + 1 WHERE id = ?""")
                .params(
                        draft.year(),
                        draft.title(),
                        draft.content(),
                        draft.decisionNumber(),
                        draft.decisionOn(),
                        draft.checklistVersionId(),
                        id)
                .update();
    }

    /** @throws NotFoundException when the agency has no such inspection */
    Inspection get(long agencyId, long id) {
        return one(agencyId, id, "");
    }

    /** The same, locked: every step of an inspection waits for the one before it. */
    Inspection lock(long agencyId, long id) {
        return one(agencyId, id, " FOR UPDATE");
    }

    /** For what the process calls, which knows no agency. */
    Inspection any(long id) {
        return jdbc.sql(SELECT + "WHERE i.id = ?")
                .param(id)
                .query(InspectionRows::inspection)
                .single();
    }

    List<Inspection> ofYear(long agencyId, int year) {
        return jdbc.sql(SELECT + "WHERE i.agency_id = ? AND i.inspection_year = ?"
                        + " ORDER BY COALESCE(i.issued_on, '9999-12-31') DESC, i.id DESC")
                .params(agencyId, year)
                .query(InspectionRows::inspection)
                .list();
    }

    /** Issued by {@code to} and not given up, whatever their year. */
    List<Inspection> issued(long agencyId, LocalDate to) {
        return jdbc.sql(SELECT + "WHERE i.agency_id = ? AND i.issued_on <= ? AND i.state IN ('RUNNING', 'CLOSED')"
                        + " ORDER BY i.issued_on, i.id")
                .params(agencyId, to)
                .query(InspectionRows::inspection)
                .list();
    }

    /** Plans that are still on their way to a number. */
    List<Inspection> unissued(long agencyId) {
        return jdbc.sql(SELECT
                        + "WHERE i.agency_id = ? AND i.state IN ('DRAFT', 'SUBMITTED', 'APPROVED') ORDER BY i.id")
                .param(agencyId)
                .query(InspectionRows::inspection)
                .list();
    }

    List<Integer> years(long agencyId) {
        return jdbc.sql("SELECT DISTINCT inspection_year FROM inspection WHERE agency_id = ?")
                .param(agencyId)
                .query(Integer.class)
                .list();
    }

    long count(long agencyId, InspectionState state) {
        return jdbc.sql("SELECT COUNT(*) FROM inspection WHERE agency_id = ? AND state = ?")
                .params(agencyId, state.name())
                .query(Long.class)
                .single();
    }

    boolean numberTaken(long agencyId, String key, long exceptId) {
        return jdbc.sql("SELECT COUNT(*) FROM inspection WHERE agency_id = ? AND number_key = ? AND id <> ?")
                        .params(agencyId, key, exceptId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody changed something that belongs to it. */
    void touch(long id) {
        jdbc.sql("UPDATE inspection SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    void submitted(long id) {
        jdbc.sql("UPDATE inspection SET state = 'SUBMITTED', return_reason = '', version = version + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    void approved(long id, long person, Instant now) {
        jdbc.sql("""
                        UPDATE inspection SET state = 'APPROVED', approved_by = ?, approved_at = ?,
                          version = version + 1 WHERE id = ?""").params(person, Timestamp.from(now), id).update();
    }

    void returned(long id, String reason) {
        jdbc.sql("UPDATE inspection SET state = 'DRAFT', return_reason = ?, version = version + 1 WHERE id = ?")
                .params(reason, id)
                .update();
    }

    void numbered(long id, String number, String key, LocalDate issuedOn) {
        jdbc.sql("""
                        UPDATE inspection SET state = 'RUNNING', number = ?, number_key = ?, issued_on = ?,
                          version = version + 1 WHERE id = ?""").params(number, key, issuedOn, id).update();
    }

    void cancelled(long id, String reason, String document, LocalDate day) {
        jdbc.sql("""
                        UPDATE inspection SET state = 'CANCELLED', cancel_reason = ?, cancel_document = ?,
                          closed_on = ?, version = version + 1 WHERE id = ?""").params(reason, document, day, id).update();
    }

    void closed(long id, LocalDate day) {
        jdbc.sql("UPDATE inspection SET state = 'CLOSED', closed_on = ?, version = version + 1 WHERE id = ?")
                .params(day, id)
                .update();
    }

    private Inspection one(long agencyId, long id, String tail) {
        return jdbc.sql(SELECT + "WHERE i.agency_id = ? AND i.id = ?" + tail)
                .params(agencyId, id)
                .query(InspectionRows::inspection)
                .optional()
                .orElseThrow(() -> new NotFoundException("Cuộc kiểm tra"));
    }

    private static Inspection inspection(ResultSet row, int index) throws SQLException {
        return new Inspection(
                row.getLong("id"),
                row.getLong("agency_id"),
                InspectionKind.valueOf(row.getString("kind")),
                row.getInt("inspection_year"),
                row.getString("title"),
                row.getString("content"),
                row.getString("body_name"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("decision_number"),
                row.getObject("decision_on", LocalDate.class),
                row.getObject("checklist_version_id", Long.class),
                InspectionState.valueOf(row.getString("state")),
                row.getLong("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("approved_by", Long.class),
                row.getString("return_reason"),
                row.getString("cancel_reason"),
                row.getString("cancel_document"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }

    @Nullable
    static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
