package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.workflow.EngineTimers;

/** Who is told what of a deadline, and never twice. Timers are fired by the moments for which they stand. */
class DeadlineNoticesTest extends DatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);

    @Autowired
    TaskFixture fixture;

    @Autowired
    EngineTimers timers;

    @Autowired
    DeadlineNotices notices;

    @Autowired
    DueDates dueDates;

    @Autowired
    Assignments assignments;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyMilestoneIsToldToThoseWhomItConcerns() {
        long id = fixture.assignment(FRIDAY);
        fixture.receive(id);
        timers.runUntil(LocalDate.of(2024, 7, 31));

        assertThat(told(id))
                .containsExactly(
                        "2024-06-05 07:30 Còn 7 ngày làm việc đến hạn 14/6/2024: I.2.5 Nội dung nhiệm vụ I.2.5",
                        "2024-06-11 07:30 Còn 3 ngày làm việc đến hạn 14/6/2024: I.2.5 Nội dung nhiệm vụ I.2.5",
                        "2024-06-13 07:30 Còn 1 ngày làm việc đến hạn 14/6/2024: I.2.5 Nội dung nhiệm vụ I.2.5",
                        "2024-06-14 07:30 Hôm nay đến hạn: I.2.5 Nội dung nhiệm vụ I.2.5",
                        "2024-06-17 07:30 Quá hạn 1 ngày làm việc (hạn 14/6/2024), Phòng Hành chính tư pháp:"
                                + " I.2.5 Nội dung nhiệm vụ I.2.5",
                        "2024-06-19 07:30 Quá hạn 3 ngày làm việc (hạn 14/6/2024), Phòng Hành chính tư pháp:"
                                + " I.2.5 Nội dung nhiệm vụ I.2.5",
                        "2024-06-25 07:30 Quá hạn 7 ngày làm việc (hạn 14/6/2024), Phòng Hành chính tư pháp:"
                                + " I.2.5 Nội dung nhiệm vụ I.2.5");
        assertThat(heard("chuyenvien.hctp"))
                .containsExactly("05/6 REMINDER", "11/6 REMINDER", "13/6 REMINDER", "14/6 REMINDER");
        assertThat(heard("truongphong.hctp"))
                .containsExactly("05/6 REMINDER", "11/6 REMINDER", "13/6 REMINDER", "14/6 REMINDER", "17/6 OVERDUE");
        assertThat(heard("vanphong")).containsExactly("17/6 OVERDUE");
        assertThat(heard("phogiamdoc")).containsExactly("19/6 ESCALATION");
        assertThat(heard("giamdoc")).containsExactly("25/6 ESCALATION");
        assertThat(heard("phogiamdoc2")).isEmpty();
        assertThat(heard("vanphong.kg")).isEmpty();
        assertThat(timers.notice(id)).as("nothing more to tell").isEmpty();
    }

    @Test
    void finishedAndStoppedWorkIsLeftAlone() {
        long finished = fixture.assignment(FRIDAY);
        long stopped = fixture.assignment(FRIDAY);
        timers.runUntil(LocalDate.of(2024, 6, 6));
        fixture.complete(finished, LocalDate.of(2024, 6, 6));
        fixture.cancel(stopped);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION")
                        .query(Integer.class)
                        .single())
                .as("the instances have ended")
                .isZero();
        assertThat(timers.runUntil(LocalDate.of(2024, 12, 31))).isZero();
        assertThat(told(finished)).hasSize(1);
        assertThat(told(stopped)).hasSize(1);
    }

    @Test
    void daysThatWereMissedComeAsOneMessage() {
        long id = fixture.assignment(FRIDAY);
        fixture.receive(id);
        clock.setTo(LocalDateTime.of(2024, 6, 20, 14, 5));
        timers.runDue();

        assertThat(told(id))
                .containsExactly("2024-06-20 14:05 Quá hạn 4 ngày làm việc (hạn 14/6/2024), Phòng Hành chính tư pháp:"
                        + " I.2.5 Nội dung nhiệm vụ I.2.5");
        for (String account : List.of("chuyenvien.hctp", "truongphong.hctp", "vanphong", "phogiamdoc")) {
            assertThat(heard(account)).as(account).containsExactly("20/6 ESCALATION");
        }
        assertThat(heard("giamdoc")).isEmpty();
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 25, 7, 30));
        assertThat(jdbc.sql("SELECT milestone FROM deadline_notice ORDER BY milestone")
                        .query(String.class)
                        .list())
                .containsExactly("BEFORE-1", "BEFORE-3", "BEFORE-7", "DUE_DAY", "OVERDUE", "OVERDUE_DEPUTY");
    }

    @Test
    void whatWasMissedOverAWeekendWaitsForMonday() {
        long id = fixture.assignment(FRIDAY);
        clock.setTo(LocalDateTime.of(2024, 6, 15, 9, 0));
        timers.runDue();
        assertThat(told(id)).isEmpty();
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 17, 7, 30));
        timers.runUntil(LocalDate.of(2024, 6, 17));
        assertThat(told(id)).hasSize(1).first().asString().contains("Quá hạn 1 ngày làm việc", "chưa tiếp nhận");
    }

    @Test
    void askedAgainNothingIsToldAgain() {
        long id = fixture.assignment(FRIDAY);
        timers.runUntil(LocalDate.of(2024, 6, 17));
        int before = notifications();
        assertThat(told(id)).hasSize(5);
        for (int i = 0; i < 3; i++) {
            transaction.executeWithoutResult(status -> notices.fire(id));
        }
        assertThat(told(id)).hasSize(5);
        assertThat(notifications()).isEqualTo(before);
    }

    @Test
    void aFailureTellsNothingAndRemembersNothing() {
        long id = fixture.assignment(FRIDAY);
        clock.setTo(LocalDateTime.of(2024, 6, 5, 7, 30));
        int before = notifications();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    notices.fire(id);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(told(id)).isEmpty();
        assertThat(notifications()).isEqualTo(before);
        timers.runDue();
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void aMovedDueDateMovesTheTimer() {
        long id = fixture.assignment(FRIDAY);
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 5, 7, 30));
        timers.runUntil(LocalDate.of(2024, 6, 6));
        assertThat(timers.notice(id)).as("waits for the next").contains(LocalDateTime.of(2024, 6, 11, 7, 30));

        move(id, LocalDate.of(2024, 6, 28));
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 19, 7, 30));
        move(id, null);
        assertThat(timers.notice(id)).as("reports").contains(LocalDateTime.of(2024, 6, 10, 7, 30));
        move(id, FRIDAY);
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 11, 7, 30));
    }

    @Test
    void aDateThatMovesBackAndForthTellsNothingTwice() {
        long id = fixture.assignment(FRIDAY);
        timers.runUntil(LocalDate.of(2024, 6, 12));
        move(id, LocalDate.of(2024, 6, 28));
        clock.setTo(LocalDateTime.of(2024, 6, 12, 10, 0));
        move(id, FRIDAY);
        timers.runUntil(LocalDate.of(2024, 6, 16));
        assertThat(jdbc.sql(
                                "SELECT CONCAT(milestone, ' ', COUNT(*)) FROM deadline_notice GROUP BY milestone ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("BEFORE-1 1", "BEFORE-3 1", "BEFORE-7 1", "DUE_DAY 1");
    }

    @Test
    void workThatWaitsForADecisionRemindsWhoDecides() {
        long id = fixture.assignment(FRIDAY);
        fixture.receive(id);
        timers.runUntil(LocalDate.of(2024, 6, 10));
        fixture.submit(id, LocalDate.of(2024, 6, 10));
        timers.runUntil(LocalDate.of(2024, 6, 12));
        assertThat(heard("chuyenvien.hctp")).doesNotContain("11/6 REMINDER");
        assertThat(heard("truongphong.hctp")).contains("11/6 REMINDER");
        assertThat(last(id)).contains("kết quả nộp ngày 10/6/2024 đang chờ phòng, đơn vị duyệt");

        fixture.accept("truongphong.hctp", id);
        timers.runUntil(LocalDate.of(2024, 6, 17));
        assertThat(heard("vanphong")).contains("13/6 REMINDER", "14/6 REMINDER", "17/6 OVERDUE");
        assertThat(heard("truongphong.hctp")).doesNotContain("13/6 REMINDER", "17/6 OVERDUE");
        assertThat(last(id)).contains("đang chờ Văn phòng, lãnh đạo duyệt");
    }

    @Test
    void workOfTheOfficeItselfIsToldToItsChief() {
        long id = fixture.create(fixture.task("I.1.1", DeadlineKind.FIXED_BY, FRIDAY, "vp"))
                .get(0);
        timers.runUntil(LocalDate.of(2024, 6, 17));
        assertThat(heard("vanphong")).contains("05/6 REMINDER", "17/6 OVERDUE");
        assertThat(heard("chuyenvien.vp")).isEmpty();
        assertThat(told(id)).hasSize(5);
    }

    @Test
    void ongoingWorkIsRemindedBeforeTheReportUnlessItWasReportedOn() {
        long quiet = fixture.assignment(null);
        long busy = fixture.assignment(null);
        fixture.receive(quiet);
        fixture.receive(busy);
        fixture.as("chuyenvien.hctp", () -> tasks.progress(busy, fixture.version(busy), "Đã rà soát 12 thủ tục", null));
        timers.runUntil(LocalDate.of(2024, 6, 14));

        assertThat(told(quiet))
                .containsExactly("2024-06-10 07:30 Quý II/2024 chưa có tiến độ, hạn đơn vị nộp báo cáo 13/6/2024:"
                        + " I.2.5 Nội dung nhiệm vụ I.2.5");
        assertThat(told(busy)).isEmpty();
        assertThat(heard("chuyenvien.hctp")).contains("10/6 REMINDER");

        timers.runUntil(LocalDate.of(2024, 9, 14));
        assertThat(told(busy)).as("nothing new since").hasSize(1);
        assertThat(told(quiet)).hasSize(2);
    }

    @Test
    void aReadingThatWaitsForAPersonIsNeverDue() {
        long id = fixture.create(fixture.task("I.9", DeadlineKind.UNCLEAR, FRIDAY, "hctp"))
                .get(0);
        assertThat(timers.notice(id)).isEmpty();
        timers.runUntil(LocalDate.of(2024, 12, 31));
        assertThat(told(id)).isEmpty();
    }

    @Test
    void workBeforeItsFirstDayIsNotRemindedOf() {
        LocalDate start = LocalDate.of(2024, 6, 12);
        NewTask plain = fixture.task("II.1", DeadlineKind.RANGE, FRIDAY, "hctp");
        long id = fixture.create(new NewTask(
                        null,
                        null,
                        plain.source(),
                        plain.sourceLabel(),
                        plain.code(),
                        plain.planYear(),
                        plain.area(),
                        plain.content(),
                        plain.deliverable(),
                        "",
                        "",
                        plain.deadlineText(),
                        plain.kind(),
                        start,
                        FRIDAY,
                        null,
                        "",
                        plain.leadUnitIds(),
                        List.of()))
                .get(0);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.SCHEDULED);
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 13, 7, 30));
        timers.runUntil(start);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(told(id)).isEmpty();
        timers.runUntil(FRIDAY);
        assertThat(told(id)).hasSize(2);
    }

    private void move(long id, LocalDate due) {
        transaction.executeWithoutResult(
                status -> dueDates.move(assignments.find(id).orElseThrow(), due, null, "Gia hạn"));
    }

    private List<String> told(long id) {
        return jdbc.sql("SELECT CONCAT(DATE_FORMAT(told_at, '%Y-%m-%d %H:%i'), ' ', text) FROM deadline_notice"
                        + " WHERE assignment_id = ? AND text <> '' ORDER BY told_at")
                .param(id)
                .query(String.class)
                .list();
    }

    private String last(long id) {
        List<String> all = told(id);
        return all.get(all.size() - 1);
    }

    private List<String> heard(String account) {
        return jdbc.sql("SELECT CONCAT(DATE_FORMAT(n.at, '%d/'), MONTH(n.at), ' ', n.reason) FROM notification n"
                        + " WHERE n.person_id = ? AND n.reason IN ('REMINDER', 'OVERDUE', 'ESCALATION') ORDER BY n.id")
                .param(fixture.person(account))
                .query(String.class)
                .list();
    }

    private int notifications() {
        return jdbc.sql("SELECT COUNT(*) FROM notification")
                .query(Integer.class)
                .single();
    }
}
