package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** Mail against a mail server of the test: choices, digests, days off, outages, several nodes. */
class MailTest extends DatabaseTest {

    private static final String OFFICER = "chuyenvien.hctp";
    private static final String ADDRESS = "my@stp.angiang.example";

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

    private GreenMail server;
    private MailSettings settings;
    private Notices notices;
    private MailCollector collector;
    private MailDeliverer deliverer;

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

    @Test
    void atOnceComesWithPlainTextAndHtmlAndALinkThatMarksAsRead() throws Exception {
        long work = fixture.assignment(LocalDate.of(2024, 6, 30));
        tell("Còn 7 ngày làm việc <đến hạn>.", work);

        round();

        MimeMessage mail = received(1)[0];
        assertThat(mail.getSubject()).isEqualTo("[Đôn Đốc] Nhắc hạn: KH 56 · I.2.5 · Nội dung nhiệm vụ I.2.5");
        assertThat(to(mail)).isEqualTo(ADDRESS);
        assertThat(mail.getFrom()[0].toString()).contains("dondoc@stp.angiang.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());
        long id = jdbc.sql("SELECT MAX(id) FROM notification").query(Long.class).single();
        assertThat(part(mail, "text/plain"))
                .contains("Kính gửi anh/chị", "Còn 7 ngày làm việc <đến hạn>.", "KH 56 · I.2.5")
                .contains("https://dondoc.example.vn/thong-bao/" + id)
                .contains("Sở Tư pháp tỉnh An Giang")
                .doesNotContain("{{");
        assertThat(part(mail, "text/html"))
                .contains("&lt;đến hạn&gt;", "href=\"https://dondoc.example.vn/thong-bao/" + id + "\"")
                .doesNotContain("{{");

        round();
        assertThat(server.getReceivedMessages()).as("not again").hasSize(1);
        assertThat(column("text_body")).as("the words are gone once sent").isEmpty();
    }

    @Test
    void whatWaitsTogetherGoesInOneMailAndWhatWasReadDoesNotGo() throws Exception {
        tell("Một.");
        tell("Hai.");
        tell("Ba.");
        long first =
                jdbc.sql("SELECT MIN(id) FROM notification").query(Long.class).single();
        current.callAs(OFFICER, () -> notifications.read(first));

        round();

        MimeMessage mail = received(1)[0];
        assertThat(mail.getSubject()).isEqualTo("[Đôn Đốc] 2 thông báo mới");
        assertThat(part(mail, "text/plain")).contains("Hai.", "Ba.").doesNotContain("Một.");
    }

    @Test
    void noMailWithoutAnAddressOrForWhoWantsNone() {
        current.callAs(OFFICER, () -> preferences.change(MailChoice.NONE, null));
        tell("Không gửi.");
        notices.deliver(Notice.of(
                agency(), NoticeReason.SYSTEM, "Không có địa chỉ.", "", List.of(fixture.person("vanphong")), "k"));

        round();
        current.callAs(OFFICER, () -> preferences.change(MailChoice.AT_ONCE, null));
        round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(current.<Long>callAs(OFFICER, notifications::unread))
                .as("the bell has it")
                .isEqualTo(1);
    }

    @Test
    void oneDigestForEachPersonAndDayAtTheChosenHour() throws Exception {
        current.callAs(OFFICER, () -> preferences.change(MailChoice.DAILY, 10));
        tell("Buổi sáng.");
        round();
        assertThat(server.getReceivedMessages()).as("before the hour").isEmpty();

        clock.setTo(LocalDateTime.of(2024, 3, 19, 10, 5));
        tell("Mười giờ.");
        round();
        MimeMessage digest = received(1)[0];
        assertThat(digest.getSubject()).isEqualTo("[Đôn Đốc] Tổng hợp ngày 19/3/2024: 2 thông báo");

        tell("Buổi chiều.");
        clock.setTo(LocalDateTime.of(2024, 3, 19, 16, 0));
        round();
        assertThat(server.getReceivedMessages()).as("the day has its digest").hasSize(1);

        clock.setTo(LocalDateTime.of(2024, 3, 20, 10, 0));
        round();
        assertThat(part(received(2)[1], "text/plain")).contains("Buổi chiều.").doesNotContain("Mười giờ.");
    }

    @Test
    void aDigestMissedWhileTheProgramWasDownComesOnce() throws Exception {
        current.callAs(OFFICER, () -> preferences.change(MailChoice.DAILY, 7));
        tell("Thứ ba.");
        clock.setTo(LocalDateTime.of(2024, 3, 21, 6, 0));
        tell("Thứ năm.");
        clock.setTo(LocalDateTime.of(2024, 3, 22, 9, 0));
        round();
        round();
        assertThat(part(received(1)[0], "text/plain")).contains("Thứ ba.", "Thứ năm.");
    }

    @Test
    void onDaysOffMailWaitsForTheNextWorkingDay() {
        // a Saturday; the 30th of April and the 1st of May are days off as well
        clock.setTo(LocalDateTime.of(2024, 4, 27, 9, 0));
        tell("Thứ bảy.");
        round();
        clock.setTo(LocalDateTime.of(2024, 5, 1, 9, 0));
        round();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.setTo(LocalDateTime.of(2024, 5, 2, 7, 0));
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRetryOnADayOffWaitsAsWell() {
        server.stop();
        clock.setTo(LocalDateTime.of(2024, 3, 22, 17, 0));
        tell("Chiều thứ sáu.");
        round();
        server.start();
        clock.setTo(LocalDateTime.of(2024, 3, 23, 9, 0));
        round();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.setTo(LocalDateTime.of(2024, 3, 25, 0, 1));
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(column("tries")).as("waiting is no try").isEqualTo("2");
    }

    @Test
    void anAgencyMayHaveMailOnDaysOff() {
        jdbc.sql("INSERT INTO agency_parameter (agency_id, name, value) VALUES (?, 'mail.quiet-days-off', 'false')")
                .param(agency())
                .update();
        clock.setTo(LocalDateTime.of(2024, 4, 27, 9, 0));
        tell("Thứ bảy.");
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anOutageIsSurvivedWithGrowingWaitsAndEveryMailArrivesOnce() throws Exception {
        server.stop();
        tell("Trước khi mất máy chủ thư.");
        round();
        assertThat(column("state")).isEqualTo("WAITING");
        assertThat(column("last_error")).contains("Không kết nối được máy chủ thư");

        int tries = 1;
        for (int minutes : new int[] {1, 2, 5, 10}) {
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            deliverer.run();
            assertThat(column("tries")).as("not before %d minutes", minutes).isEqualTo(String.valueOf(tries));
            clock.advance(Duration.ofSeconds(1));
            deliverer.run();
            assertThat(column("tries")).isEqualTo(String.valueOf(++tries));
        }
        String messageId = column("message_id");

        server.start();
        clock.advance(Duration.ofMinutes(30));
        round();
        round();
        assertThat(received(1)[0].getMessageID()).isEqualTo(messageId);
        assertThat(column("state")).isEqualTo("SENT");
        assertThat(column("last_error")).isEmpty();
    }

    @Test
    void duringAnOutageTheRestOfTheQueueLosesNoTry() {
        server.stop();
        tell("Một.");
        collector.run();
        jdbc.sql("UPDATE person SET email = 'vp@stp.angiang.example' WHERE username = 'vanphong'")
                .update();
        notices.deliver(
                Notice.of(agency(), NoticeReason.SYSTEM, "Hai.", "", List.of(fixture.person("vanphong")), "hai"));
        collector.run();

        deliverer.run();

        assertThat(jdbc.sql("SELECT tries FROM mail_outbox ORDER BY id")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 0);
    }

    @Test
    void afterTheLastTryItIsTheAdministratorsAndARetrySendsIt() throws Exception {
        jdbc.sql("INSERT INTO agency_parameter (agency_id, name, value) VALUES (?, 'mail.tries', '2')")
                .param(agency())
                .update();
        server.stop();
        tell("Sẽ không gửi được.");
        round();
        clock.advance(Duration.ofMinutes(1));
        deliverer.run();
        assertThat(column("state")).isEqualTo("FAILED");
        clock.advance(Duration.ofDays(1));
        deliverer.run();
        assertThat(column("tries")).isEqualTo("2");

        server.start();
        assertThat(outbox.retryFailed(agency(), clock.instant())).isEqualTo(1);
        deliverer.run();
        assertThat(received(1)).hasSize(1);
    }

    @Test
    void anAddressThatMakesNoSenseIsGivenUpAtOnce() {
        jdbc.sql("UPDATE person SET email = 'không phải địa chỉ' WHERE username = ?")
                .param(OFFICER)
                .update();
        tell("Không tới.");
        round();
        assertThat(column("state")).isEqualTo("FAILED");
        assertThat(column("last_error")).contains("Địa chỉ thư không hợp lệ");
    }

    @Test
    void severalNodesAtOnceSendEveryMailOnce() throws Exception {
        int people = 24;
        for (int i = 0; i < people; i++) {
            jdbc.sql(
                            "INSERT INTO person (agency_id, username, password_hash, full_name, email) VALUES (?, ?, '', ?, ?)")
                    .params(agency(), "p" + i, "Người " + i, "p" + i + "@stp.angiang.example")
                    .update();
        }
        List<Long> ids = jdbc.sql("SELECT id FROM person WHERE username REGEXP '^p[0-9]+$'")
                .query(Long.class)
                .list();
        notices.deliver(Notice.of(agency(), NoticeReason.SYSTEM, "Thông báo chung.", "", ids, "chung"));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> rounds = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(node -> nodes.submit(() -> {
                        start.await();
                        for (int i = 0; i < 4; i++) {
                            round();
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> each : rounds) {
                each.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        round();

        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailTest::to))
                .hasSize(people)
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM mail_outbox WHERE state = 'SENT' AND tries = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(people);
    }

    @Test
    void twoNodesMakeOneDigest() throws Exception {
        current.callAs(OFFICER, () -> preferences.change(MailChoice.DAILY, 7));
        tell("Một.");
        collector.run();
        tell("Hai.");
        // as if the other node had not seen the first one's digest when it looked
        jdbc.sql("UPDATE notification SET mail = 'WAITING' WHERE text = 'Hai.'").update();
        collector.run();
        deliverer.run();

        assertThat(part(received(1)[0], "text/plain")).contains("Một.").doesNotContain("Hai.");
    }

    @Test
    void aMailWhoseSenderDiedIsNotSentAgainByItself() {
        tell("Chết giữa chừng.");
        collector.run();
        assertThat(outbox.claim()).isPresent(); // and never comes back

        clock.advance(Duration.ofMinutes(31));
        deliverer.run();
        assertThat(column("state")).isEqualTo("UNCLEAR");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAMailServerNothingIsQueued() {
        MailSettings off = new MailSettings("", 587, "", "", "starttls", "", "");
        new Notices(new NotificationInserts(template, off, programClock), new ForgottenNotices(jdbc))
                .deliver(Notice.of(agency(), NoticeReason.SYSTEM, "Tắt.", "", List.of(officer()), "tat"));
        collector.run();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM mail_outbox")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(off.enabled()).isFalse();
    }

    private void round() {
        collector.run();
        deliverer.run();
    }

    private void tell(String text) {
        notices.deliver(Notice.of(agency(), NoticeReason.SYSTEM, text, "", List.of(officer()), "k:" + text.hashCode()));
    }

    private void tell(String text, long work) {
        notices.deliver(Notice.ofAssignment(agency(), NoticeReason.REMINDER, work, text, List.of(officer()), "k"));
    }

    private MimeMessage[] received(int count) {
        assertThat(server.getReceivedMessages()).hasSize(count);
        return server.getReceivedMessages();
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        return find(mail.getContent(), type);
    }

    private static String find(Object content, String type) throws Exception {
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

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String column(String name) {
        return jdbc.sql("SELECT " + name + " FROM mail_outbox ORDER BY id LIMIT 1")
                .query(String.class)
                .single();
    }

    private long officer() {
        return fixture.person(OFFICER);
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }
}
