package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.task.NoticeSchedule.Deadline;

/** Milestones of deadlines, with the days off of 2024 (domain.md sections 4, 7, 11). */
class NoticeScheduleTest {

    private static final NoticeRules RULES =
            new NoticeRules(List.of(7, 3, 1, 0), 1, 3, 7, 3, LocalTime.of(7, 30), 13, 15);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2024, 1, 2, 8, 0);

    private final NoticeSchedule schedule = new NoticeSchedule(WorkCalendar.shipped(), RULES);

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource(textBlock = """
            # an ordinary week: Friday 14/6
            2024-06-14, BEFORE-7,         2024-06-05
            2024-06-14, BEFORE-3,         2024-06-11
            2024-06-14, BEFORE-1,         2024-06-13
            2024-06-14, DUE_DAY,          2024-06-14
            2024-06-14, OVERDUE,          2024-06-17
            2024-06-14, OVERDUE_DEPUTY,   2024-06-19
            2024-06-14, OVERDUE_DIRECTOR, 2024-06-25
            # Sunday 30/6 is a printed date: everything falls on working days
            2024-06-30, BEFORE-1,         2024-06-27
            2024-06-30, DUE_DAY,          2024-06-28
            2024-06-30, OVERDUE,          2024-07-01
            # 30/4 lies in the long leave of 27/4 to 1/5; Saturday 4/5 is a make-up day
            2024-04-30, BEFORE-3,         2024-04-23
            2024-04-30, BEFORE-1,         2024-04-25
            2024-04-30, DUE_DAY,          2024-04-26
            2024-04-30, OVERDUE,          2024-05-02
            2024-04-30, OVERDUE_DEPUTY,   2024-05-04
            2024-04-30, OVERDUE_DIRECTOR, 2024-05-09
            # over Tet
            2024-02-15, BEFORE-3,         2024-02-05
            2024-02-07, OVERDUE,          2024-02-15
            """)
    void fallsOnThisDay(LocalDate due, String code, LocalDate day) {
        assertThat(codes(new Deadline(due, false, LONG_AGO), LocalDateTime.of(2024, 12, 31, 23, 0)))
                .containsEntry(code, day.atTime(7, 30))
                .hasSize(7);
    }

    @Test
    void nothingIsReachedBeforeItsHour() {
        Deadline deadline = new Deadline(LocalDate.of(2024, 6, 14), false, LONG_AGO);
        assertThat(schedule.reached(deadline, LocalDateTime.of(2024, 6, 5, 7, 29)))
                .isEmpty();
        assertThat(schedule.reached(deadline, LocalDateTime.of(2024, 6, 5, 7, 30)))
                .extracting(Milestone::code)
                .containsExactly("BEFORE-7");
    }

    @Test
    void theMostSeriousComesLast() {
        Deadline deadline = new Deadline(LocalDate.of(2024, 6, 14), false, LONG_AGO);
        assertThat(schedule.reached(deadline, LocalDateTime.of(2024, 6, 19, 9, 0)))
                .extracting(Milestone::code)
                .containsExactly("BEFORE-7", "BEFORE-3", "BEFORE-1", "DUE_DAY", "OVERDUE", "OVERDUE_DEPUTY");
    }

    @Test
    void theNextMomentIsTheFirstOneAfter() {
        Deadline deadline = new Deadline(LocalDate.of(2024, 6, 14), false, LONG_AGO);
        LocalDateTime first = next(schedule, deadline, LONG_AGO).orElseThrow();
        assertThat(first).isEqualTo(LocalDateTime.of(2024, 6, 5, 7, 30));
        assertThat(next(schedule, deadline, first)).contains(LocalDateTime.of(2024, 6, 11, 7, 30));
        assertThat(next(schedule, deadline, LocalDateTime.of(2024, 6, 25, 7, 30)))
                .as("the Director was told")
                .isEmpty();
    }

    @Test
    void whatLiesBeforeTheWorkIsNeverTold() {
        LocalDateTime given = LocalDateTime.of(2024, 6, 12, 14, 0);
        Deadline deadline = new Deadline(LocalDate.of(2024, 6, 14), false, given);
        assertThat(next(schedule, deadline, given)).contains(LocalDateTime.of(2024, 6, 13, 7, 30));
        assertThat(schedule.reached(deadline, LocalDateTime.of(2024, 6, 14, 8, 0)))
                .extracting(Milestone::code)
                .containsExactly("BEFORE-1", "DUE_DAY");
        assertThat(next(schedule, deadline, LONG_AGO))
                .as("asked for an earlier moment")
                .contains(LocalDateTime.of(2024, 6, 13, 7, 30));
    }

    @Test
    void workThatWasBornOverdueIsChasedFromTheDayItWasGiven() {
        LocalDateTime given = LocalDateTime.of(2024, 3, 19, 8, 0);
        Deadline deadline = new Deadline(LocalDate.of(2024, 2, 20), false, given);
        assertThat(codes(deadline, LocalDateTime.of(2024, 12, 31, 8, 0)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "OVERDUE", LocalDateTime.of(2024, 3, 20, 7, 30),
                        "OVERDUE_DEPUTY", LocalDateTime.of(2024, 3, 22, 7, 30),
                        "OVERDUE_DIRECTOR", LocalDateTime.of(2024, 3, 28, 7, 30)));
    }

    @Test
    void stepsThatAnAgencySwitchesOffDoNotExist() {
        NoticeSchedule quiet = new NoticeSchedule(
                WorkCalendar.shipped(), new NoticeRules(List.of(0), 0, 2, 0, 0, LocalTime.of(16, 0), 13, 15));
        assertThat(quiet.reached(
                        new Deadline(LocalDate.of(2024, 6, 14), true, LONG_AGO), LocalDateTime.of(2024, 12, 31, 8, 0)))
                .extracting(Milestone::code, Milestone::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DUE_DAY", LocalDateTime.of(2024, 6, 14, 16, 0)),
                        org.assertj.core.groups.Tuple.tuple("OVERDUE_DEPUTY", LocalDateTime.of(2024, 6, 18, 16, 0)));
        assertThat(next(quiet, new Deadline(null, true, LONG_AGO), LONG_AGO)).isEmpty();
    }

    @Test
    void workWithoutADueDateIsRemindedBeforeEachReportOfTheUnits() {
        Deadline ongoing = new Deadline(null, true, LocalDateTime.of(2024, 3, 19, 8, 0));
        LocalDateTime june = LocalDateTime.of(2024, 6, 10, 7, 30);
        assertThat(next(schedule, ongoing, LONG_AGO)).contains(june);
        assertThat(next(schedule, ongoing, june)).contains(LocalDateTime.of(2024, 9, 10, 7, 30));
        assertThat(next(schedule, ongoing, LocalDateTime.of(2024, 9, 10, 7, 30)))
                .contains(LocalDateTime.of(2024, 12, 10, 7, 30));
        assertThat(next(schedule, ongoing, LocalDateTime.of(2024, 12, 10, 7, 30)))
                .as("work that stays open goes on")
                .contains(LocalDateTime.of(2025, 3, 10, 7, 30));
    }

    @Test
    void aReportThatIsPastIsNotRemindedOfAnyMore() {
        Deadline ongoing = new Deadline(null, true, LONG_AGO);
        assertThat(schedule.reached(ongoing, LocalDateTime.of(2024, 6, 13, 23, 0)))
                .extracting(Milestone::anchor)
                .containsExactly(LocalDate.of(2024, 6, 13));
        assertThat(schedule.reached(ongoing, LocalDateTime.of(2024, 6, 14, 8, 0)))
                .isEmpty();
    }

    @Test
    void aReminderCanLieInTheQuarterBefore() {
        NoticeSchedule early = new NoticeSchedule(
                WorkCalendar.shipped(), new NoticeRules(List.of(0), 1, 3, 7, 60, LocalTime.of(7, 30), 13, 15));
        Deadline ongoing = new Deadline(null, true, LONG_AGO);
        LocalDateTime moment =
                next(early, ongoing, LocalDateTime.of(2024, 3, 10, 8, 0)).orElseThrow();
        assertThat(moment).isEqualTo(LocalDateTime.of(2024, 3, 18, 7, 30));
        assertThat(early.reached(ongoing, moment))
                .extracting(Milestone::anchor)
                .containsExactly(LocalDate.of(2024, 6, 13));
    }

    @Test
    void aReportIsAboutThePeriodOfItsQuarter() {
        assertThat(schedule.period(LocalDate.of(2024, 3, 13)).from()).isEqualTo(LocalDate.of(2023, 12, 15));
        assertThat(schedule.period(LocalDate.of(2024, 6, 13)).code()).isEqualTo("2024-Q2");
        NoticeSchedule late = new NoticeSchedule(
                WorkCalendar.shipped(), new NoticeRules(List.of(0), 1, 3, 7, 3, LocalTime.of(7, 30), 28, 15));
        assertThat(late.period(LocalDate.of(2024, 6, 28)).code())
                .as("a report after the cut-off is still about the period before")
                .isEqualTo("2024-Q2");
    }

    @Test
    void nobodyIsToldOnADayOff() {
        assertThat(schedule.onWorkingDay(LocalDateTime.of(2024, 6, 15, 10, 0)))
                .isEqualTo(LocalDateTime.of(2024, 6, 17, 7, 30));
        assertThat(schedule.onWorkingDay(LocalDateTime.of(2024, 6, 14, 22, 15)))
                .isEqualTo(LocalDateTime.of(2024, 6, 14, 22, 15));
    }

    private static Optional<LocalDateTime> next(NoticeSchedule of, Deadline deadline, LocalDateTime after) {
        return of.next(deadline, after, Set.of());
    }

    private Map<String, LocalDateTime> codes(Deadline deadline, LocalDateTime now) {
        return schedule.reached(deadline, now).stream().collect(Collectors.toMap(Milestone::code, Milestone::at));
    }
}
