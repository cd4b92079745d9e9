package vn.dondoc.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskFixture;

/** The demo's administrator lets time pass: what happens on the way happens on its own day. */
class PassingTimeTest extends DatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);

    @Autowired
    DueWork work;

    @Autowired
    DayCounts counts;

    @Autowired
    CurrentActor current;

    @Autowired
    TaskFixture fixture;

    @Autowired
    JdbcClient jdbc;

    private PassingTime time;

    @BeforeEach
    void theTestsClock() {
        time = new PassingTime(
                clock, moment -> clock.setTo(LocalDateTime.ofInstant(moment, Vietnamese.ZONE)), work, counts, current);
    }

    @Test
    void everythingHappensOnItsOwnDay() {
        fixture.assignment(FRIDAY);
        fixture.create(range());

        TimePassed passed = pass("quantri", LocalDateTime.of(2024, 6, 18, 8, 0), (done, total) -> {});

        assertThat(clock.instant()).isEqualTo(instant(LocalDateTime.of(2024, 6, 18, 8, 0)));
        assertThat(passed.from()).isEqualTo(instant(LocalDateTime.of(2024, 3, 19, 8, 0)));
        assertThat(passed.days())
                .containsExactly(
                        new DayPassed(LocalDate.of(2024, 6, 3), 0, 1, 0),
                        new DayPassed(LocalDate.of(2024, 6, 5), 1, 0, 0),
                        new DayPassed(LocalDate.of(2024, 6, 11), 1, 0, 0),
                        new DayPassed(LocalDate.of(2024, 6, 13), 1, 0, 0),
                        new DayPassed(LocalDate.of(2024, 6, 14), 1, 0, 0),
                        new DayPassed(LocalDate.of(2024, 6, 15), 0, 0, 1),
                        new DayPassed(LocalDate.of(2024, 6, 17), 1, 0, 0));
        assertThat(passed.reminders()).isEqualTo(5);
        assertThat(passed.opened()).isEqualTo(1);
        assertThat(passed.overdue()).isEqualTo(1);
        assertThat(passed.failed()).isZero();
        assertThat(jdbc.sql("SELECT DISTINCT at FROM notification WHERE reason = 'REMINDER' ORDER BY at")
                        .query(LocalDateTime.class)
                        .list())
                .startsWith(LocalDateTime.of(2024, 6, 5, 7, 30), LocalDateTime.of(2024, 6, 11, 7, 30));
    }

    @Test
    void theBarMovesWithTheDays() {
        fixture.assignment(FRIDAY);
        List<String> steps = new ArrayList<>();
        pass("quantri", LocalDateTime.of(2024, 6, 11, 8, 0), (done, total) -> steps.add(done + "/" + total));
        assertThat(steps).containsExactly("78/84", "84/84", "84/84");
    }

    @Test
    void onlyAnAdministratorMovesTheClock() {
        for (String account : List.of("giamdoc", "vanphong", "truongphong.hctp", "chuyenvien.hctp")) {
            assertThatThrownBy(() -> pass(account, LocalDateTime.of(2024, 4, 1, 8, 0), (done, total) -> {}))
                    .isInstanceOf(ForbiddenException.class);
            assertThat(current.<Boolean>callAs(account, time::may)).isFalse();
        }
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 3, 19));
        pass("hethong", LocalDateTime.of(2024, 4, 1, 8, 0), (done, total) -> {});
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(current.<Boolean>callAs("quantri", time::may)).isTrue();
    }

    @Test
    void timeDoesNotRunBackNorTooFar() {
        assertThatThrownBy(() -> pass("quantri", LocalDateTime.of(2024, 3, 19, 8, 0), (done, total) -> {}))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> pass("quantri", LocalDateTime.of(2034, 3, 19, 8, 0), (done, total) -> {}))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void nobodyElseMovesItMeanwhile() {
        fixture.assignment(FRIDAY);
        List<Throwable> refused = new ArrayList<>();
        pass("quantri", LocalDateTime.of(2024, 6, 6, 8, 0), (done, total) -> {
            try {
                pass("hethong", LocalDateTime.of(2024, 7, 1, 8, 0), (inner, all) -> {});
            } catch (NotPossibleException busy) {
                refused.add(busy);
            }
        });
        assertThat(refused).isNotEmpty();
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 6, 6));
    }

    @Test
    void whatFailsIsToldAndTheRestHappens() {
        long broken = fixture.assignment(FRIDAY);
        fixture.assignment(FRIDAY);
        jdbc.sql("UPDATE assignment SET status = 'NONSENSE' WHERE id = ?")
                .param(broken)
                .update();

        TimePassed passed = pass("quantri", LocalDateTime.of(2024, 6, 6, 8, 0), (done, total) -> {});

        assertThat(passed.failed()).isGreaterThan(0);
        assertThat(passed.reminders()).isEqualTo(1);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 6, 6));
    }

    private TimePassed pass(String account, LocalDateTime until, TimeProgress progress) {
        return current.callAs(account, () -> time.until(instant(until), progress));
    }

    private NewTask range() {
        NewTask plain = fixture.task("II.1", DeadlineKind.RANGE, null, "bttp");
        return new NewTask(
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
                LocalDate.of(2024, 6, 3),
                LocalDate.of(2024, 9, 30),
                null,
                "",
                plain.leadUnitIds(),
                List.of());
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Vietnamese.ZONE).toInstant();
    }
}
