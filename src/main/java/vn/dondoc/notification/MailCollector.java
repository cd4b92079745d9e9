package vn.dondoc.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers the unread notifications that wait to be mailed into mails: one bundle for who wants mail at once, one mail a
 * day for who wants a digest, none for the rest. On days off everything waits. May run on several nodes: what one has
 * locked the other skips, and the key of a digest lets the second one fail.
 */
@Component
class MailCollector {

    private static final Logger LOG = LoggerFactory.getLogger(MailCollector.class);
    /** Notifications in one mail; what is more waits for the next. */
    private static final int MOST = 200;

    private static final String PEOPLE = """
            SELECT p.id, p.agency_id, p.full_name, p.email, p.active, g.name AS agency, s.mail_choice, s.digest_hour
            FROM person p JOIN agency g ON g.id = p.agency_id
            LEFT JOIN notification_setting s ON s.person_id = p.id
            WHERE p.id IN (SELECT DISTINCT n.person_id FROM notification n WHERE n.mail = 'WAITING')
            ORDER BY p.id""";

    private final JdbcClient jdbc;
    private final NotificationRows rows;
    private final MailOutbox outbox;
    private final MailTexts texts;
    private final QuietDays quiet;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailCollector(
            JdbcClient jdbc,
            NotificationRows rows,
            MailOutbox outbox,
            MailTexts texts,
            QuietDays quiet,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.outbox = outbox;
        this.texts = texts;
        this.quiet = quiet;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Waiting(
            long id,
            long agencyId,
            String fullName,
            String email,
            boolean active,
            String agency,
            @Nullable String mailChoice,
            @Nullable Integer digestHour) {

        MailChoice choice() {
            if (!active || email.isBlank()) {
                return MailChoice.NONE;
            }
            return mailChoice == null ? MailPreferences.STANDARD_CHOICE : MailChoice.valueOf(mailChoice);
        }

        int hour() {
            return digestHour == null ? MailPreferences.STANDARD_HOUR : digestHour;
        }
    }

    /** Makes the mails that are due now. */
    void run() {
        for (Waiting person : jdbc.sql(PEOPLE).query(Waiting.class).list()) {
            try {
                collect(person);
            } catch (DuplicateKeyException otherNode) {
                LOG.debug("The digest of person {} was made already", person.id());
            }
        }
    }

    private void collect(Waiting person) {
        MailChoice choice = person.choice();
        if (choice == MailChoice.NONE) {
            transaction.executeWithoutResult(status -> mark(person.id(), unmailed(person.id()), "NONE", null));
            return;
        }
        if (quiet.today(person.agencyId())) {
            return;
        }
        if (choice == MailChoice.AT_ONCE) {
            transaction.executeWithoutResult(status -> bundle(person, null));
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (LocalTime.now(clock).getHour() >= person.hour() && !outbox.has(person.id(), digestKey(today))) {
            transaction.executeWithoutResult(status -> bundle(person, today));
        }
    }

    private void bundle(Waiting person, @Nullable LocalDate digestOf) {
        List<Long> ids = unmailed(person.id());
        List<NotificationItem> unread = ids.isEmpty()
                ? List.of()
                : rows.of(ids).stream().filter(item -> !item.read()).toList();
        if (unread.isEmpty()) {
            mark(person.id(), ids, "NONE", null);
            return;
        }
        MailTexts.Written written = texts.write(person.fullName(), person.agency(), unread, digestOf);
        String key = digestOf == null ? "now:" + ids.get(ids.size() - 1) : digestKey(digestOf);
        long mail = outbox.add(person.agencyId(), person.id(), key, person.email(), written);
        mark(person.id(), ids, "MAILED", mail);
    }

    /** Ids of what waits, locked; what another node has locked is left to it. */
    private List<Long> unmailed(long personId) {
        return jdbc.sql("SELECT id FROM notification WHERE mail = 'WAITING' AND person_id = ? ORDER BY id" + " LIMIT "
                        + MOST + " FOR UPDATE SKIP LOCKED")
                .param(personId)
                .query(Long.class)
                .list();
    }

    private void mark(long personId, List<Long> ids, String state, @Nullable Long mail) {
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "UPDATE notification SET mail = :state, mail_id = :mail WHERE person_id = :person AND id IN (:ids)")
                    .param("state", state)
                    .param("mail", mail)
                    .param("person", personId)
                    .param("ids", ids)
                    .update();
        }
    }

    private static String digestKey(LocalDate day) {
        return "digest:" + day;
    }
}
