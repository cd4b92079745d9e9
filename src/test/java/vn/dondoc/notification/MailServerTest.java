package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** Base of the tests that send mail to a mail server of their own. */
abstract class MailServerTest extends DatabaseTest {

    static final String OFFICER = "chuyenvien.hctp";
    static final String ADDRESS = "my@stp.angiang.example";

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    MailPreferences preferences;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationRows rows;

    @Autowired
    MailOutbox outbox;

    @Autowired
    QuietDays quiet;

    @Autowired
    AgencyParameters parameters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock programClock;

    GreenMail server;
    MailSettings settings;
    Notices notices;
    MailCollector collector;
    MailDeliverer deliverer;

    @BeforeEach
    void startServer() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        settings = new MailSettings(
                "localhost", port, "", "", "none", "dondoc@stp.angiang.example", "https://dondoc.example.vn/");
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        notices = new Notices(new NotificationInserts(template, settings, programClock), new ForgottenNotices(jdbc));
        collector = new MailCollector(jdbc, rows, outbox, new MailTexts(settings), quiet, transaction, programClock);
        deliverer = new MailDeliverer(outbox, new SmtpTransport(settings), quiet, parameters, programClock);
        jdbc.sql("UPDATE person SET email = ? WHERE username = ?")
                .params(ADDRESS, OFFICER)
                .update();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    void round() {
        collector.run();
        deliverer.run();
    }

    void tell(String text) {
        notices.deliver(Notice.of(agency(), NoticeReason.SYSTEM, text, "", List.of(officer()), "k:" + text.hashCode()));
    }

    void tell(String text, long work) {
        notices.deliver(Notice.ofAssignment(agency(), NoticeReason.REMINDER, work, text, List.of(officer()), "k"));
    }

    MimeMessage[] received(int count) {
        assertThat(server.getReceivedMessages()).hasSize(count);
        return server.getReceivedMessages();
    }

    static String part(MimeMessage mail, String type) throws Exception {
        return find(mail.getContent(), type);
    }

    static String find(Object content, String type) throws Exception {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return (String) part.getContent();
                }
                String inside = find(part.getContent(), type);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String column(String name) {
        return jdbc.sql("SELECT " + name + " FROM mail_outbox ORDER BY id LIMIT 1")
                .query(String.class)
                .single();
    }

    long officer() {
        return fixture.person(OFFICER);
    }

    long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }
}
