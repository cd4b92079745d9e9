package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mail that does not go through, and mail that several nodes want to send: every one arrives once. */
class MailOutageTest extends MailServerTest {

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

        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailServerTest::to))
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
}
