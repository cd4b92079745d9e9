package vn.dondoc.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;

/** Writes notifications, many rows to a statement. The unique key of person and dedup key keeps each single. */
@Repository
class NotificationInserts {

    /** Rows of one statement. */
    private static final int CHUNK = 500;

    private static final String HEAD = "INSERT INTO notification"
            + " (agency_id, person_id, at, reason, subject_type, subject_id, text, link, dedup_key, mail) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    // not IGNORE, which would swallow other errors too
    private static final String TAIL = " ON DUPLICATE KEY UPDATE dedup_key = VALUES(dedup_key)";

    private final JdbcTemplate jdbc;
    private final MailSettings mail;
    private final Clock clock;

    NotificationInserts(JdbcTemplate jdbc, MailSettings mail, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.clock = clock;
    }

    void insert(List<Notice> notices) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE);
        List<Object> values = new ArrayList<>();
        int rows = 0;
        for (Notice notice : notices) {
            for (long person : notice.personIds()) {
                add(values, notice, person, now);
                if (++rows == CHUNK) {
                    write(values, rows);
                    values.clear();
                    rows = 0;
                }
            }
        }
        if (rows > 0) {
            write(values, rows);
        }
    }

    private void add(List<Object> values, Notice notice, long person, LocalDateTime now) {
        values.add(notice.agencyId());
        values.add(person);
        values.add(now);
        values.add(notice.reason().name());
        values.add(notice.subjectType().name());
        values.add(notice.subjectId());
        values.add(notice.text());
        values.add(notice.link());
        values.add(notice.dedupKey());
        values.add(mail.enabled() ? "WAITING" : "OFF");
    }

    private void write(List<Object> values, int rows) {
        jdbc.update(HEAD + (ROW + ", ").repeat(rows - 1) + ROW + TAIL, values.toArray());
    }
}
