package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.workflow.EngineTimers;

/** Reminding by hand, and opening work before its first day. */
class RemindersTest extends DatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);

    @Autowired
    Reminders reminders;

    @Autowired
    EarlyOpenings openings;

    @Autowired
    EngineTimers timers;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thoseWhoAreMeantHearOfItAndTheHistorySaysSo() {
        long id = fixture.assignment(FRIDAY);
        fixture.receive(id);
        remind("vanphong", id, ReminderAudience.OFFICER, "Cần trước buổi họp giao ban.");
        assertThat(chased("chuyenvien.hctp"))
                .containsExactly(name("vanphong") + " nhắc người thực hiện: Cần trước buổi họp giao ban.");
        assertThat(chased("truongphong.hctp")).isEmpty();

        remind("giamdoc", id, ReminderAudience.BOTH, "");
        assertThat(chased("truongphong.hctp"))
                .containsExactly(name("giamdoc") + " nhắc người thực hiện và trưởng phòng, đơn vị.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment_event WHERE assignment_id = ? AND kind = 'REMINDED'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void workWithoutAnOfficerRemindsTheHead() {
        long id = fixture.assignment(FRIDAY);
        remind("vanphong", id, ReminderAudience.OFFICER, "");
        assertThat(chased("truongphong.hctp")).hasSize(1);
    }

    @Test
    void onePersonRemindsOfOnePieceOfWorkOnceADay() {
        long id = fixture.assignment(FRIDAY);
        long other = fixture.assignment(FRIDAY);
        remind("vanphong", id, ReminderAudience.HEAD, "");
        assertThatThrownBy(() -> remind("vanphong", id, ReminderAudience.OFFICER, "Nhắc nữa"))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Hôm nay anh/chị đã nhắc việc này rồi");
        remind("vanphong", other, ReminderAudience.HEAD, "");
        remind("giamdoc", id, ReminderAudience.HEAD, "");
        clock.setTo(LocalDateTime.of(2024, 3, 20, 0, 5));
        remind("vanphong", id, ReminderAudience.HEAD, "");
        assertThat(chased("truongphong.hctp")).hasSize(4);
    }

    @Test
    void finishedWorkIsNotRemindedOf() {
        long id = fixture.assignment(FRIDAY);
        fixture.complete(id, LocalDate.of(2024, 3, 19));
        assertThatThrownBy(() -> remind("vanphong", id, ReminderAudience.HEAD, ""))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> remind("vanphong", fixture.assignment(null), ReminderAudience.HEAD, "x".repeat(1001)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatWasToldIsShownLatestFirstWithTheNextMoment() {
        long id = fixture.assignment(FRIDAY);
        fixture.receive(id);
        timers.runUntil(LocalDate.of(2024, 6, 5));
        remind("vanphong", id, ReminderAudience.OFFICER, "Sắp đến hạn");

        NoticeHistory history = current.callAs("chuyenvien.hctp", () -> reminders.history(id));
        assertThat(history.next())
                .isEqualTo(LocalDateTime.of(2024, 6, 11, 7, 30)
                        .atZone(Vietnamese.ZONE)
                        .toInstant());
        assertThat(history.entries())
                .extracting(NoticeEntry::kind, NoticeEntry::sender, NoticeEntry::toldTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, name("vanphong"), "người thực hiện"),
                        org.assertj.core.groups.Tuple.tuple(
                                NoticeKind.BEFORE, null, "người thực hiện; trưởng phòng, đơn vị"));
        assertThat(history.entries().get(1).text()).startsWith("Còn 7 ngày làm việc");
    }

    @Test
    void aHeadOpensARangeEarly() {
        long id = range();
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.SCHEDULED);
        fixture.as("truongphong.hctp", () -> openings.open(id, fixture.version(id)));
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(jdbc.sql("SELECT text FROM assignment_event WHERE assignment_id = ? AND kind = 'OPENED'")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(name("truongphong.hctp") + " mở việc trước ngày bắt đầu.");
        fixture.receive(id);
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> openings.open(id, fixture.version(id))))
                .isInstanceOf(NotPossibleException.class);
        timers.runUntil(LocalDate.of(2024, 8, 2));
        assertThat(fixture.status(id))
                .as("the first day changes nothing any more")
                .isEqualTo(AssignmentStatus.RECEIVED);
    }

    private long range() {
        NewTask plain = fixture.task("II.1", DeadlineKind.RANGE, FRIDAY, "hctp");
        return fixture.create(new NewTask(
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
                        LocalDate.of(2024, 8, 1),
                        LocalDate.of(2024, 9, 30),
                        null,
                        "",
                        plain.leadUnitIds(),
                        List.of()))
                .get(0);
    }

    private void remind(String account, long id, ReminderAudience audience, String text) {
        fixture.as(account, () -> reminders.remind(id, audience, text));
    }

    private String name(String account) {
        return jdbc.sql("SELECT full_name FROM person WHERE username = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private List<String> chased(String account) {
        return jdbc.sql("SELECT text FROM notification WHERE person_id = ? AND reason = 'CHASED' ORDER BY id")
                .param(fixture.person(account))
                .query(String.class)
                .list();
    }
}
