package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;

/** What was told of something goes, with the mails that would still tell it, and nothing else does. */
class ForgottenNoticesTest extends DatabaseTest {

    @Autowired
    Notices notices;

    @Autowired
    MailOutbox outbox;

    @Autowired
    JdbcClient jdbc;

    private long agency;
    private long officer;

    @BeforeEach
    void people() {
        agency = jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
        officer = jdbc.sql("SELECT id FROM person WHERE username = 'vanphong'")
                .query(Long.class)
                .single();
    }

    @Test
    void theMailThatWaitsGoesAndWhatElseItToldWaitsForTheNext() {
        long mail = mailed("WAITING");
        notices.forget(agency, SubjectType.FEEDBACK, 1);
        assertThat(states()).containsExactly("Hai. WAITING", "Ba. WAITING");
        assertThat(mails(mail)).isZero();
    }

    @Test
    void aMailThatMayHaveGoneOutIsNotToldAgain() {
        long mail = mailed("UNCLEAR");
        notices.forget(agency, SubjectType.FEEDBACK, 1);
        assertThat(states()).containsExactly("Hai. MAILED", "Ba. MAILED");
        assertThat(mails(mail)).isZero();
    }

    @Test
    void aMailThatWentOutStaysInTheList() {
        long mail = mailed("SENT");
        notices.forget(agency, SubjectType.FEEDBACK, 1);
        assertThat(states()).containsExactly("Hai. MAILED", "Ba. MAILED");
        assertThat(mails(mail)).isEqualTo(1);
    }

    /** One mail about feedback 1, feedback 2 and plan 1. */
    private long mailed(String state) {
        tell(SubjectType.FEEDBACK, 1, "Một.");
        tell(SubjectType.FEEDBACK, 2, "Hai.");
        tell(SubjectType.PLAN, 1, "Ba.");
        long mail = outbox.add(agency, officer, "k", "a@b.vn", new MailTexts.Written("Ba", "Một. Hai. Ba.", "-"));
        jdbc.sql("UPDATE notification SET mail = 'MAILED', mail_id = ?")
                .param(mail)
                .update();
        jdbc.sql("UPDATE mail_outbox SET state = ? WHERE id = ?")
                .params(state, mail)
                .update();
        return mail;
    }

    private void tell(SubjectType type, long id, String text) {
        notices.deliver(new Notice(agency, NoticeReason.SYSTEM, type, id, text, "", Set.of(officer), type + ":" + id));
    }

    private List<String> states() {
        return jdbc.sql("SELECT CONCAT(text, ' ', mail) FROM notification ORDER BY id")
                .query(String.class)
                .list();
    }

    private int mails(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM mail_outbox WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
