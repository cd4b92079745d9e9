package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.task.TaskFixture;

/** Delivery of notices: each once, whoever delivers, and only of what happened. */
class NoticesTest extends DatabaseTest {

    @Autowired
    Notices notices;

    @Autowired
    TaskFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theSameNoticeArrivesOnceForEachPerson() {
        long officer = fixture.person("chuyenvien.hctp");
        long head = fixture.person("truongphong.hctp");

        notices.deliver(reminder(Set.of(officer), "due-7:1"));
        notices.deliver(reminder(Set.of(officer, head), "due-7:1"));
        notices.deliver(reminder(Set.of(officer), "due-3:1"));

        assertThat(count(officer)).isEqualTo(2);
        assertThat(count(head)).isEqualTo(1);
    }

    @Test
    void twoNodesAtTheSameTimeDeliverOnce() throws Exception {
        long officer = fixture.person("chuyenvien.hctp");
        CountDownLatch start = new CountDownLatch(1);
        try (Closing nodes = new Closing(Executors.newFixedThreadPool(4))) {
            List<Future<?>> done = java.util.stream.IntStream.range(0, 4)
                    .<Future<?>>mapToObj(node -> nodes.executor.submit(() -> {
                        start.await();
                        for (int i = 0; i < 20; i++) {
                            notices.deliver(reminder(Set.of(officer), "overdue-1:" + i));
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> each : done) {
                each.get();
            }
        }

        assertThat(count(officer)).isEqualTo(20);
    }

    @Test
    void nobodyHearsOfWhatWasRolledBack() {
        long officer = fixture.person("chuyenvien.hctp");

        transaction.executeWithoutResult(status -> {
            notices.deliver(reminder(Set.of(officer), "due-1:9"));
            status.setRollbackOnly();
        });

        assertThat(count(officer)).isZero();
    }

    @Test
    void manyNoticesGoInFewStatements() {
        long officer = fixture.person("chuyenvien.hctp");
        List<Notice> many = java.util.stream.IntStream.range(0, 1200)
                .mapToObj(i -> reminder(Set.of(officer), "due-0:" + i))
                .toList();

        notices.deliver(many);

        assertThat(count(officer)).isEqualTo(1200);
    }

    @Test
    void aTextThatIsTooLongIsCutAndAKeyThatIsTooLongRefused() {
        Notice notice = Notice.of(1, NoticeReason.SYSTEM, "x".repeat(3000), "", Set.of(1L), "k");

        assertThat(notice.text()).hasSize(1000).endsWith("…");
        assertThatThrownBy(() -> reminder(Set.of(1L), "k".repeat(151))).isInstanceOf(IllegalArgumentException.class);
    }

    private Notice reminder(Set<Long> people, String key) {
        long agency = jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
        return Notice.ofAssignment(agency, NoticeReason.REMINDER, 1, "Còn 7 ngày làm việc.", people, key);
    }

    private long count(long person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** ExecutorService is closeable only from Java 19 on. */
    private record Closing(ExecutorService executor) implements AutoCloseable {
        @Override
        public void close() {
            executor.shutdownNow();
        }
    }
}
