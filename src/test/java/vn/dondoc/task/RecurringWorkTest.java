package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.RecurrencePoint;
import vn.dondoc.deadline.RecurrencePoints;
import vn.dondoc.organization.OpenWork;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.workflow.EngineTimers;

/** Occurrences open when their period begins, for each unit whose part goes on, inside the plan's year. */
class RecurringWorkTest extends DatabaseTest {

    private static final String DAY_19 = RecurrencePoints.write(List.of(RecurrencePoint.dayOfLastMonth(19, false)));

    /** "Số liệu từ ngày 21 tháng trước đến ngày 20, báo cáo trước ngày 23". */
    private static final String WINDOW_21_20 =
            RecurrencePoints.write(List.of(new RecurrencePoint(null, 23, null, false, true, false, null, 20)));

    @Autowired
    TaskFixture fixture;

    @Autowired
    EngineTimers timers;

    @Autowired
    Assignments assignments;

    @Autowired
    Successors successors;

    @Autowired
    TaskWorkflow workflow;

    @Autowired
    RecurringWork recurring;

    @Autowired
    @Qualifier("taskOpenWork")
    OpenWork openWork;

    @Autowired
    CurrentActor current;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatHasBegunAndIsNotYetDueOpensAtOnce() {
        fixture.create(quarterly("hctp"));
        assertThat(dues()).as("due this very day: the day is not over").containsExactly("2024-03-19");
        assertThat(nextDue()).isEqualTo("2024-06-19");
    }

    @Test
    void whatIsPastIsNotGiven() {
        clock.setTo(LocalDate.of(2024, 3, 20));
        fixture.create(quarterly("hctp"));
        assertThat(dues()).containsExactly("2024-06-19");
        assertThat(states()).as("a task is never without a part").containsExactly("SCHEDULED");
        assertThat(nextDue()).isEqualTo("2024-09-19");
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(states()).containsExactly("ASSIGNED");
        assertThat(dues()).hasSize(1);
    }

    @Test
    void eachOpensWithItsPeriodWhetherTheOneBeforeIsDoneOrNot() {
        long first = fixture.create(quarterly("hctp")).get(0);
        timers.runUntil(LocalDate.of(2024, 3, 31));
        assertThat(dues()).hasSize(1);
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(dues()).containsExactly("2024-03-19", "2024-06-19");
        assertThat(fixture.status(first)).as("late, and still to be done").isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(nextDue()).isEqualTo("2024-09-19");

        timers.runUntil(LocalDate.of(2025, 2, 1));
        assertThat(dues()).containsExactly("2024-03-19", "2024-06-19", "2024-09-19", "2024-12-19");
        assertThat(days("assigned_on")).containsExactly("2024-03-19", "2024-04-01", "2024-07-01", "2024-10-01");
        assertThat(numbers()).containsExactly(1, 2, 3, 4);
        assertThat(nextDue()).isNull();
    }

    @Test
    void aWindowFromThe21stToThe20thOpensInTheMonthBefore() {
        fixture.create(fixture.task("I.12.2", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, WINDOW_21_20, "vp"));
        assertThat(dues()).containsExactly("2024-03-22");
        assertThat(days("start_on")).containsExactly("2024-02-21");
        timers.runUntil(LocalDate.of(2024, 3, 20));
        assertThat(dues()).hasSize(1);
        timers.runUntil(LocalDate.of(2024, 3, 21));
        assertThat(dues()).containsExactly("2024-03-22", "2024-04-22");
        timers.runUntil(LocalDate.of(2024, 12, 31));
        assertThat(dues()).hasSize(10).endsWith("2024-12-22");
    }

    @Test
    void everyWeekAndTwiceAMonth() {
        fixture.create(fixture.task("I.7.1", DeadlineKind.RECURRING, null, Recurrence.WEEKLY, "", "vp"));
        assertThat(dues()).containsExactly("2024-03-24");
        timers.runUntil(LocalDate.of(2024, 4, 8));
        assertThat(dues()).containsExactly("2024-03-24", "2024-03-31", "2024-04-07", "2024-04-14");

        database.reset();
        String twice = RecurrencePoints.write(
                List.of(RecurrencePoint.dayOfLastMonth(10, false), RecurrencePoint.dayOfLastMonth(25, false)));
        fixture.create(fixture.task("I.8.1", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, twice, "vp"));
        assertThat(dues()).containsExactly("2024-03-25");
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(dues()).containsExactly("2024-03-25", "2024-04-10", "2024-04-25");
    }

    @Test
    void namedMonthsOpenAfterTheOneBefore() {
        String named = RecurrencePoints.write(
                List.of(RecurrencePoint.dayOfYear(6, 1, true), RecurrencePoint.dayOfYear(11, 15, true)));
        fixture.create(fixture.task("I.9.1", DeadlineKind.RECURRING, null, Recurrence.SEMIANNUAL, named, "vp"));
        assertThat(dues()).containsExactly("2024-05-31");
        timers.runUntil(LocalDate.of(2024, 6, 1));
        assertThat(dues()).hasSize(1);
        timers.runUntil(LocalDate.of(2024, 6, 2));
        assertThat(dues()).containsExactly("2024-05-31", "2024-11-14");
        assertThat(nextDue()).isNull();
    }

    @Test
    void whatBeganWhileTheProgramWasDownOpensAtOnce() {
        fixture.create(fixture.task("I.11.1", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, "", "vp"));
        clock.setTo(LocalDate.of(2024, 6, 10));
        timers.runDue();
        assertThat(dues()).containsExactly("2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30");
        assertThat(days("assigned_on")).containsExactly("2024-03-19", "2024-06-10", "2024-06-10", "2024-06-10");
        assertThat(nextDue()).isEqualTo("2024-07-31");
    }

    @Test
    void aPlanOfTheComingYearBeginsWithItsFirstPeriod() {
        clock.setTo(LocalDate.of(2023, 12, 25));
        fixture.create(fixture.task("I.12.2", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, WINDOW_21_20, "vp"));
        assertThat(dues()).as("its window began on 21 December").containsExactly("2024-01-22");
        database.reset();
        clock.setTo(LocalDate.of(2023, 12, 25));
        fixture.create(quarterly("vp"));
        assertThat(dues()).containsExactly("2024-03-19");
        assertThat(states()).containsExactly("SCHEDULED");
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(dues()).containsExactly("2024-03-19", "2024-06-19");
    }

    @Test
    void whoIsStoppedGetsNothingMoreTheOthersDo() {
        List<Long> first = fixture.create(quarterly("hctp", "bttp"));
        fixture.cancel(first.get(0));
        timers.runUntil(LocalDate.of(2024, 7, 1));
        assertThat(units()).containsExactly("hctp", "bttp", "bttp", "bttp");
        assertThat(nextDue()).isEqualTo("2024-12-19");
    }

    @Test
    void stoppingAnOlderOccurrenceStopsOnlyThatOne() {
        long march = fixture.create(quarterly("hctp")).get(0);
        timers.runUntil(LocalDate.of(2024, 4, 2));
        fixture.cancel(march);
        timers.runUntil(LocalDate.of(2024, 7, 2));
        assertThat(dues()).containsExactly("2024-03-19", "2024-06-19", "2024-09-19");
    }

    @Test
    void afterTheLastUnitIsStoppedNothingIsToCome() {
        long only = fixture.create(quarterly("hctp")).get(0);
        fixture.cancel(only);
        assertThat(nextDue()).isNull();
        timers.runUntil(LocalDate.of(2024, 12, 31));
        assertThat(dues()).hasSize(1);
    }

    @Test
    void whoTakesItOverGetsWhatComes() {
        long old = fixture.create(quarterly("hctp", "vp")).get(0);
        move(old, "bttp");
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(units()).containsExactly("hctp", "vp", "bttp", "bttp", "vp");
        assertThat(numbers()).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void whoLeadsAnywayDoesNotGetItTwice() {
        long old = fixture.create(quarterly("hctp", "vp")).get(0);
        move(old, "vp");
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(units()).containsExactly("hctp", "vp", "vp", "vp");
    }

    @Test
    void splitWorkComesBackWholeToWhoSplitIt() {
        long old = fixture.create(quarterly("hctp")).get(0);
        List<Long> parts = split(old, "Phần lý lịch", "Phần hộ tịch");
        fixture.cancel(parts.get(0));
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(dues()).containsExactly("2024-03-19", "2024-03-19", "2024-03-19", "2024-06-19");
        assertThat(jdbc.sql("SELECT part_label FROM assignment ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("", "Phần lý lịch", "Phần hộ tịch", "");
        long june = newest();
        split(june, "A", "B").forEach(fixture::cancel);
        assertThat(nextDue()).as("every part was stopped").isNull();
    }

    @Test
    void aYearWithoutOccurrencesLeftGivesOneAssignmentWithoutDueDate() {
        clock.setTo(LocalDate.of(2024, 12, 20));
        fixture.create(quarterly("hctp"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment WHERE due_on IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(nextDue()).isNull();
        timers.runUntil(LocalDate.of(2025, 3, 1));
        assertThat(numbers()).hasSize(1);
    }

    @Test
    void aUnitThatStillGetsOccurrencesHasOpenWork() {
        long id = fixture.create(quarterly("hctp")).get(0);
        fixture.complete(id, LocalDate.of(2024, 3, 19));
        long agency = assignments.find(id).orElseThrow().agencyId();
        assertThat(openWork.ofUnit(agency, fixture.unit("hctp"))).isEqualTo(1);
        transaction.executeWithoutResult(
                status -> recurring.stop(assignments.find(id).orElseThrow().taskId()));
        assertThat(openWork.ofUnit(agency, fixture.unit("hctp"))).isZero();
    }

    /** Row 7.1 of plan 56/KH-STP: ongoing, and every week at the briefing. */
    @Test
    void aSecondSeriesGoesBesideTheFirst() {
        NewTask task = quarterly("vp")
                .with(
                        new EventRule(DeadlineKind.RECURRING, null, null, "", false),
                        List.of(
                                new ExtraDeadline(
                                        "giao ban hằng tuần",
                                        new EventRule(DeadlineKind.RECURRING, null, null, "", false),
                                        Recurrence.WEEKLY,
                                        "",
                                        null),
                                new ExtraDeadline(
                                        "chậm nhất 30/4/2024",
                                        new EventRule(DeadlineKind.FIXED_BY, null, null, "", false),
                                        null,
                                        "",
                                        LocalDate.of(2024, 4, 30))));
        fixture.create(task);
        assertThat(dues()).containsExactly("2024-03-19", "2024-03-24", "2024-04-30");
        timers.runUntil(LocalDate.of(2024, 4, 1));
        assertThat(dues())
                .containsExactly("2024-03-19", "2024-03-24", "2024-04-30", "2024-03-31", "2024-06-19", "2024-04-07");
        assertThat(numbers()).containsExactly(1, 1, 1, 2, 2, 3);
        assertThat(nextDue()).isEqualTo("2024-04-14");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM task").query(Integer.class).single())
                .isEqualTo(1);
    }

    private void move(long id, String unit) {
        transaction.executeWithoutResult(status -> current.runAs("giamdoc", () -> {
            Assignment old = assignments.find(id).orElseThrow();
            successors.open(
                    old, List.of(Successors.Part.inUnit(old, fixture.unit(unit))), current.get(), "Chuyển", "Chuyển.");
            workflow.transferred(id);
        }));
    }

    private List<Long> split(long id, String... labels) {
        return transaction.execute(status -> current.callAs("truongphong.hctp", () -> {
            Assignment old = assignments.find(id).orElseThrow();
            List<Long> parts = successors.open(
                    old,
                    List.of(labels).stream()
                            .map(label -> new Successors.Part(
                                    old.taskId(),
                                    null,
                                    old.unitId(),
                                    old.occurrence(),
                                    label,
                                    old.dueOn(),
                                    old.dueOn()))
                            .toList(),
                    current.get(),
                    "Tách",
                    "Tách.");
            workflow.transferred(id);
            return parts;
        }));
    }

    private NewTask quarterly(String... units) {
        return fixture.task("I.12.3", DeadlineKind.RECURRING, null, Recurrence.QUARTERLY, DAY_19, units);
    }

    private long newest() {
        return jdbc.sql("SELECT MAX(id) FROM assignment").query(Long.class).single();
    }

    private List<String> dues() {
        return days("due_on");
    }

    private List<String> days(String column) {
        return jdbc.sql("SELECT " + column + " FROM assignment ORDER BY id")
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return jdbc.sql("SELECT status FROM assignment ORDER BY id")
                .query(String.class)
                .list();
    }

    private List<Integer> numbers() {
        return jdbc.sql("SELECT occurrence FROM assignment ORDER BY id")
                .query(Integer.class)
                .list();
    }

    private List<String> units() {
        return jdbc.sql("SELECT u.code FROM assignment a JOIN unit u ON u.id = a.unit_id ORDER BY a.id")
                .query(String.class)
                .list();
    }

    private String nextDue() {
        return jdbc.sql("SELECT next_due_on FROM task")
                .query(String.class)
                .list()
                .get(0);
    }
}
