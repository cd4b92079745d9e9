package vn.dondoc.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;

/** The table {@code apology}. */
@Repository
class ApologyRows {

    /** A letter about a feedback belongs to whoever has the feedback now. */
    static final String WHOSE = "IF(a.feedback_id IS NULL, a.unit_id, f.unit_id)";

    private static final String FROM = " FROM apology a LEFT JOIN feedback f ON f.id = a.feedback_id"
            + " LEFT JOIN unit u ON u.id = " + WHOSE + " ";
    private static final String SELECT =
            "SELECT a.*, u.id AS whose, u.name AS unit, f.case_number, f.case_year, f.title, f.answered_on,"
                    + " f.erased_on AS feedback_erased_on" + FROM;

    private final JdbcClient jdbc;

    ApologyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is written down of a letter; either {@code feedbackId} or {@code dossier} with {@code procedure}. */
    record Letter(
            long agencyId,
            @Nullable Long feedbackId,
            @Nullable String dossier,
            String procedure,
            @Nullable Long unitId,
            LocalDate receivedOn,
            LocalDate dueOn,
            ApologyDraft words) {}

    /** @throws org.springframework.dao.DuplicateKeyException when there is a letter already */
    long insert(Letter letter, long person, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO apology (agency_id, feedback_id, dossier_code, procedure_name, unit_id, received_on,
                          due_on, reason, new_date, written_on, number, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        letter.agencyId(),
                        letter.feedbackId(),
                        letter.dossier(),
                        letter.procedure(),
                        letter.unitId(),
                        letter.receivedOn(),
                        letter.dueOn(),
                        letter.words().reason(),
                        letter.words().newDate(),
                        letter.words().writtenOn(),
                        letter.words().number(),
                        person,
                        Timestamp.from(now))
                .update(key, "id");
        return key.getKey().longValue();
    }

    Optional<Apology> ofFeedback(long feedbackId) {
        return jdbc.sql(SELECT + "WHERE a.feedback_id = ?")
                .param(feedbackId)
                .query(ApologyRows::apology)
                .optional();
    }

    Apology get(long agencyId, long id) {
        return one(agencyId, id, "");
    }

    Apology lock(long agencyId, long id) {
        return one(agencyId, id, " FOR UPDATE");
    }

    List<Apology> list(String where, List<Object> values, String tail) {
        return jdbc.sql(SELECT + "WHERE " + where + tail)
                .params(values)
                .query(ApologyRows::apology)
                .list();
    }

    long count(String where, List<Object> values) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + "WHERE " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    /** Letters about dossiers that were late in a window: due before its end, not settled in time or before it began. */
    int lateDossiers(long agencyId, LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT COUNT(*) FROM apology WHERE agency_id = ? AND feedback_id IS NULL AND due_on < ?"
                        + " AND (settled_on IS NULL OR settled_on >= ? AND settled_on > due_on)")
                .params(agencyId, to, from)
                .query(Integer.class)
                .single();
    }

    void settled(long id, @Nullable LocalDate day) {
        jdbc.sql("UPDATE apology SET settled_on = ?, version = version + 1 WHERE id = ?")
                .params(day, id)
                .update();
    }

    void number(long id, String number) {
        jdbc.sql("UPDATE apology SET number = ?, version = version + 1 WHERE id = ?")
                .params(number, id)
                .update();
    }

    void erased(long id, LocalDate day) {
        jdbc.sql("UPDATE apology SET erased_on = ?, version = version + 1 WHERE id = ?")
                .params(day, id)
                .update();
    }

    private Apology one(long agencyId, long id, String tail) {
        return jdbc.sql(SELECT + "WHERE a.agency_id = ? AND a.id = ?" + tail)
                .params(agencyId, id)
                .query(ApologyRows::apology)
                .optional()
                .orElseThrow(() -> new NotFoundException("Thư xin lỗi"));
    }

    private static Apology apology(ResultSet row, int index) throws SQLException {
        Long feedback = row.getObject("feedback_id", Long.class);
        String unit = row.getString("unit");
        return new Apology(
                row.getLong("id"),
                feedback,
                feedback == null ? row.getString("dossier_code") : FeedbackRows.code(row),
                feedback == null ? row.getString("procedure_name") : row.getString("title"),
                row.getObject("whose", Long.class),
                unit == null ? "" : unit,
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("new_date", LocalDate.class),
                row.getObject("written_on", LocalDate.class),
                row.getString("number"),
                row.getObject(feedback == null ? "settled_on" : "answered_on", LocalDate.class),
                // the person of a feedback goes with the feedback
                row.getObject(feedback == null ? "erased_on" : "feedback_erased_on", LocalDate.class),
                row.getInt("version"));
    }
}
