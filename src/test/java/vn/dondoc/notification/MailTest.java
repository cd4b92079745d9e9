package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mail against a mail server of the test: choices, digests, days off. */
class MailTest extends MailServerTest {

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
}
