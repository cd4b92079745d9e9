package vn.dondoc.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of mails on their way. Whoever claims one has it alone: the others skip locked rows. */
@Repository
class MailOutbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mail that is being sent; {@code tries} counts this one. */
    record Claimed(long id, long agencyId, int tries, OutgoingMail mail) {}

    /** @throws org.springframework.dao.DuplicateKeyException when the person has a mail with that key already */
    long add(long agencyId, long personId, String key, String recipient, MailTexts.Written written) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO mail_outbox (agency_id, person_id, mail_key, message_id, recipient, subject,
                          text_body, html_body, state, created_at, next_try)
                        VALUES (:agency, :person, :key, :message, :recipient, :subject, :text, :html, 'WAITING', :now, :now)""")
                .param("agency", agencyId)
                .param("person", personId)
                .param("key", key)
                .param("message", "<" + UUID.randomUUID() + "@dondoc>")
                .param("recipient", recipient)
                .param("subject", written.subject())
                .param("text", written.text())
                .param("html", written.html())
                .param("now", NotificationRows.local(clock.instant()))
                .update(id, "id");
        return id.getKey().longValue();
    }

    boolean has(long personId, String key) {
        return jdbc.sql("SELECT COUNT(*) FROM mail_outbox WHERE person_id = ? AND mail_key = ?")
                        .params(personId, key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The next mail that is due, now being sent by the caller alone. */
    @Transactional
    Optional<Claimed> claim() {
        Instant now = clock.instant();
        Optional<Claimed> next = jdbc.sql("SELECT * FROM mail_outbox WHERE state = 'WAITING' AND next_try <= ?"
                        + " ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param(NotificationRows.local(now))
                .query((row, number) -> claimed(row, now))
                .optional();
        next.ifPresent(
                claimed -> jdbc.sql("UPDATE mail_outbox SET state = 'SENDING', claimed_at = ?, tries = ? WHERE id = ?")
                        .params(NotificationRows.local(now), claimed.tries(), claimed.id())
                        .update());
        return next;
    }

    void sent(long id) {
        jdbc.sql("UPDATE mail_outbox SET state = 'SENT', sent_at = ?, text_body = '', html_body = '', last_error = ''"
                        + " WHERE id = ?")
                .params(NotificationRows.local(clock.instant()), id)
                .update();
    }

    /** Back into the queue until {@code nextTry}. */
    void again(long id, Instant nextTry, String error) {
        jdbc.sql("UPDATE mail_outbox SET state = 'WAITING', next_try = ?, last_error = ? WHERE id = ?")
                .params(NotificationRows.local(nextTry), error, id)
                .update();
    }

    /** Back into the queue as if it had not been tried. */
    void postpone(Claimed claimed, Instant until) {
        jdbc.sql("UPDATE mail_outbox SET state = 'WAITING', next_try = ?, tries = ? WHERE id = ?")
                .params(NotificationRows.local(until), claimed.tries() - 1, claimed.id())
                .update();
    }

    void failed(long id, String error) {
        jdbc.sql("UPDATE mail_outbox SET state = 'FAILED', last_error = ? WHERE id = ?")
                .params(error, id)
                .update();
    }

    /** Mails whose sender has not come back since {@code before}. */
    int unclear(Instant before, String error) {
        return jdbc.sql("UPDATE mail_outbox SET state = 'UNCLEAR', last_error = ?"
                        + " WHERE state = 'SENDING' AND claimed_at < ?")
                .params(error, NotificationRows.local(before))
                .update();
    }

    int deleteSentBefore(Instant before) {
        return jdbc.sql("DELETE FROM mail_outbox WHERE state = 'SENT' AND next_try < ? LIMIT 1000")
                .param(NotificationRows.local(before))
                .update();
    }

    /** @param states empty for all */
    List<MailRow> page(long agencyId, List<MailState> states, int size, long offset) {
        return jdbc.sql(
                        "SELECT o.*, p.full_name FROM mail_outbox o JOIN person p ON p.id = o.person_id"
                                + " WHERE o.agency_id = :agency AND o.state IN (:states) ORDER BY o.id DESC LIMIT :size OFFSET :offset")
                .param("agency", agencyId)
                .param("states", names(states))
                .param("size", size)
                .param("offset", offset)
                .query(MailOutbox::row)
                .list();
    }

    /** Sets mails back into the queue, with all their tries before them. */
    int retry(long agencyId, List<Long> ids, Instant now) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql(
                                "UPDATE mail_outbox SET state = 'WAITING', tries = 0, next_try = :now"
                                        + " WHERE agency_id = :agency AND id IN (:ids) AND state IN ('FAILED', 'UNCLEAR', 'WAITING')")
                        .param("now", NotificationRows.local(now))
                        .param("agency", agencyId)
                        .param("ids", ids)
                        .update();
    }

    int retryFailed(long agencyId, Instant now) {
        return jdbc.sql("UPDATE mail_outbox SET state = 'WAITING', tries = 0, next_try = ?"
                        + " WHERE agency_id = ? AND state = 'FAILED'")
                .params(NotificationRows.local(now), agencyId)
                .update();
    }

    static List<String> names(List<MailState> states) {
        return (states.isEmpty() ? List.of(MailState.values()) : states)
                .stream().map(MailState::name).toList();
    }

    private static Claimed claimed(ResultSet row, Instant now) throws SQLException {
        return new Claimed(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getInt("tries") + 1,
                new OutgoingMail(
                        row.getString("message_id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text_body"),
                        row.getString("html_body"),
                        now));
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getLong("id"),
                row.getString("full_name"),
                row.getString("recipient"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                NotificationRows.instant(row, "created_at"),
                NotificationRows.instant(row, "next_try"),
                NotificationRows.instant(row, "sent_at"),
                row.getString("last_error"));
    }
}
