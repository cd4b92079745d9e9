package vn.dondoc.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;

/** The table {@code feedback}. */
@Repository
class FeedbackRows {

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a case under the next number of the year in which it was received. */
    long insert(long agencyId, FeedbackDraft draft, boolean anonymous, LocalDate dueOn, long person, Instant now) {
        // numbers are given one after the other, so that none is given twice
        jdbc.sql("SELECT id FROM agency WHERE id = ? FOR UPDATE")
                .param(agencyId)
                .query(Long.class)
                .single();
        int year = draft.receivedOn().getYear();
        int number = jdbc.sql(
                        "SELECT COALESCE(MAX(case_number), 0) + 1 FROM feedback WHERE agency_id = ? AND case_year = ?")
                .params(agencyId, year)
                .query(Integer.class)
                .single();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO feedback (agency_id, case_year, case_number, received_on, channel, subject, title,
                          content, external_code, anonymous, state, due_on, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?)""")
                .params(
                        agencyId,
                        year,
                        number,
                        draft.receivedOn(),
                        draft.channel().name(),
                        draft.subject().name(),
                        draft.title(),
                        draft.content(),
                        draft.externalCode(),
                        anonymous,
                        dueOn,
                        person,
                        Timestamp.from(now))
                .update(key, "id");
        return key.getKey().longValue();
    }

    /** @throws NotFoundException when the agency has no such feedback */
    Feedback get(long agencyId, long id) {
        return one(agencyId, id, "").orElseThrow(() -> new NotFoundException("Phản ánh, kiến nghị"));
    }

    /** The same, locked: every step of a case waits for the one before it. */
    Feedback lock(long agencyId, long id) {
        return one(agencyId, id, " FOR UPDATE").orElseThrow(() -> new NotFoundException("Phản ánh, kiến nghị"));
    }

    /** For what the process calls, which knows no agency. */
    Feedback any(long id) {
        return jdbc.sql("SELECT f.* FROM feedback f WHERE f.id = ?")
                .param(id)
                .query(FeedbackRows::feedback)
                .single();
    }

    long enteredBy(long id) {
        return jdbc.sql("SELECT entered_by FROM feedback WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    void changed(long id, FeedbackDraft draft, LocalDate dueOn) {
        update(
                id,
                "received_on = ?, channel = ?, subject = ?, title = ?, content = ?, external_code = ?, due_on = ?",
                draft.receivedOn(),
                draft.channel().name(),
                draft.subject().name(),
                draft.title(),
                draft.content(),
                draft.externalCode(),
                dueOn);
    }

    void withUnit(long id, long unitId) {
        update(id, "state = 'WITH_UNIT', unit_id = ?, officer_id = NULL, return_reason = ''", unitId);
    }

    void forwarded(long id, Forwarding forwarding) {
        update(
                id,
                "state = 'FORWARDED', unit_id = NULL, officer_id = NULL, forwarded_to = ?, forward_number = ?,"
                        + " forwarded_on = ?",
                forwarding.agency(),
                forwarding.number(),
                forwarding.day());
    }

    void refused(long id, Refusal refusal) {
        update(
                id,
                "state = 'REFUSED', unit_id = NULL, officer_id = NULL, refusal = ?, refusal_reason = ?, repeats_id = ?",
                refusal.reason().name(),
                refusal.words(),
                refusal.repeatsId());
    }

    void assigned(long id, long officerId) {
        update(id, "state = 'ANSWERING', officer_id = ?", officerId);
    }

    void answerText(long id, String answer) {
        update(id, "answer = ?", answer);
    }

    /** @return whether the answer still was {@code before}; the case keeps its version, nothing but the draft changes */
    boolean draft(long id, String before, String answer) {
        return jdbc.sql("UPDATE feedback SET answer = ? WHERE id = ? AND BINARY answer = BINARY ?")
                        .params(answer, id, before)
                        .update()
                > 0;
    }

    void answerGiven(long id, String answer) {
        update(id, "state = 'CHECKING', answer = ?, return_reason = ''", answer);
    }

    void handedBack(long id, String reason) {
        update(id, "state = 'RECEIVED', unit_id = NULL, officer_id = NULL, return_reason = ?", reason);
    }

    void accepted(long id) {
        update(id, "state = 'TO_SEND'");
    }

    void returned(long id, String reason) {
        update(id, "state = 'ANSWERING', return_reason = ?", reason);
    }

    /** The reminders of the answer are over; those of the publication begin. */
    void sent(long id, SentAnswer sent) {
        update(
                id,
                "state = 'ANSWERED', answered_on = ?, answer_number = ?, answer_way = ?, reminded_on = NULL",
                sent.day(),
                sent.number(),
                sent.way());
    }

    void published(long id, LocalDate day, String where) {
        update(id, "state = 'PUBLISHED', published_on = ?, published_at = ?", day, where);
    }

    void notPublished(long id, String reason) {
        update(id, "state = 'NOT_PUBLISHED', unpublished_reason = ?", reason);
    }

    void newDue(long id, LocalDate day) {
        update(id, "new_due_on = ?", day);
    }

    /** Another version, nothing else: the person stands in a table of its own. */
    void personChanged(long id) {
        jdbc.sql("UPDATE feedback SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    void ended(long id, LocalDate day) {
        update(id, "ended_on = ?", day);
    }

    void erased(long id, LocalDate day) {
        update(id, "erased_on = ?", day);
    }

    Optional<LocalDate> remindedOn(long id) {
        return jdbc.sql("SELECT reminded_on FROM feedback WHERE id = ?")
                .param(id)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** No new version: what a person has open on the screen did not change. */
    void reminded(long id, LocalDate day) {
        jdbc.sql("UPDATE feedback SET reminded_on = ? WHERE id = ?")
                .params(day, id)
                .update();
    }

    private void update(long id, String changes, Object... values) {
        List<Object> all = new ArrayList<>(java.util.Arrays.asList(values));
        all.add(id);
        jdbc.sql("UPDATE feedback SET " + changes + ", version = version + 1 WHERE id = ?")
                .params(all)
                .update();
    }

    private Optional<Feedback> one(long agencyId, long id, String tail) {
        return jdbc.sql("SELECT f.* FROM feedback f WHERE f.agency_id = ? AND f.id = ?" + tail)
                .params(agencyId, id)
                .query(FeedbackRows::feedback)
                .optional();
    }

    /** Number and year of receipt as they are written. */
    static String code(ResultSet row) throws SQLException {
        return "%02d/%d".formatted(row.getInt("case_number"), row.getInt("case_year"));
    }

    private static Feedback feedback(ResultSet row, int index) throws SQLException {
        return new Feedback(
                row.getLong("id"),
                row.getLong("agency_id"),
                code(row),
                day(row, "received_on"),
                FeedbackChannel.valueOf(row.getString("channel")),
                FeedbackSubject.valueOf(row.getString("subject")),
                row.getString("title"),
                row.getString("content"),
                row.getString("external_code"),
                row.getBoolean("anonymous"),
                FeedbackState.valueOf(row.getString("state")),
                day(row, "due_on"),
                day(row, "new_due_on"),
                row.getObject("unit_id", Long.class),
                row.getObject("officer_id", Long.class),
                row.getString("return_reason"),
                row.getString("answer"),
                day(row, "answered_on"),
                row.getString("answer_number"),
                row.getString("answer_way"),
                day(row, "published_on"),
                row.getString("published_at"),
                row.getString("unpublished_reason"),
                row.getString("forwarded_to"),
                row.getString("forward_number"),
                day(row, "forwarded_on"),
                row.getString("refusal") == null ? null : RefusalReason.valueOf(row.getString("refusal")),
                row.getString("refusal_reason"),
                row.getObject("repeats_id", Long.class),
                day(row, "ended_on"),
                day(row, "erased_on"),
                row.getInt("version"));
    }

    @Nullable
    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
