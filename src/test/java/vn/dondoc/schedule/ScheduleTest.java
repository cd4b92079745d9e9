package vn.dondoc.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.calendar.DayOffType;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;

class ScheduleTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 17);

    @Autowired
    Timelines timelines;

    @Autowired
    UnitCalendars calendars;

    @Autowired
    TaskFixture fixture;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    CurrentActor current;

    @Test
    void aTimelineHoldsTheWorkThatThePersonMaySeeInWholeMonths() {
        long plan = issued();
        Timeline whole = current.callAs("giamdoc", () -> timelines.of(plan));
        assertThat(whole.number()).isEqualTo("57/KH-STP");
        assertThat(whole.from().getDayOfMonth()).isEqualTo(1);
        assertThat(whole.to()).isEqualTo(YearMonth.from(whole.to()).atEndOfMonth());
        assertThat(whole.spans()).isNotEmpty();
        Timeline own = current.callAs("chuyenvien.hctp", () -> timelines.of(plan));
        assertThat(own.spans()).hasSizeLessThan(whole.spans().size());
        assertThatThrownBy(() -> current.callAs("giamdoc.kg", () -> timelines.of(plan)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> current.callAs("quantri", () -> timelines.of(plan)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aStretchIsDoneLateOverdueOrInTime() {
        assertThat(span(AssignmentStatus.IN_PROGRESS, null).state(DUE)).isEqualTo(SpanState.OPEN);
        assertThat(span(AssignmentStatus.IN_PROGRESS, null).state(DUE.plusDays(1)))
                .isEqualTo(SpanState.OVERDUE);
        assertThat(span(AssignmentStatus.DONE, DUE).state(DUE.plusDays(9))).isEqualTo(SpanState.DONE);
        assertThat(span(AssignmentStatus.DONE, DUE.plusDays(1)).state(DUE.plusDays(9)))
                .isEqualTo(SpanState.DONE_LATE);
        assertThat(span(AssignmentStatus.CANCELLED, null).state(DUE)).isEqualTo(SpanState.STOPPED);
    }

    @Test
    void aMonthHasWholeWeeksDaysOffReportDaysAndWhatIsDue() {
        long own = fixture.create(fixture.task("1", DeadlineKind.FIXED_BY, DUE, "hctp"))
                .get(0);
        fixture.create(fixture.task("2", DeadlineKind.FIXED_BY, DUE, "bttp"));
        CalendarMonth april = month("giamdoc", YearMonth.of(2024, 4), CalendarFilter.any());
        assertThat(april.days()).hasSize(35);
        CalendarMonth.Day due = day(april, DUE);
        assertThat(due.items()).hasSize(2);
        CalendarMonth.Day kings = day(april, LocalDate.of(2024, 4, 18));
        assertThat(kings.working()).isFalse();
        assertThat(kings.dayOff()).isEqualTo(DayOffType.HOLIDAY);
        assertThat(kings.name()).isNotBlank();
        assertThat(day(april, LocalDate.of(2024, 4, 13)).working())
                .as("a Saturday")
                .isFalse();
        assertThat(april.days()).noneMatch(CalendarMonth.Day::unitReport);
        CalendarMonth june = month("giamdoc", YearMonth.of(2024, 6), CalendarFilter.any());
        assertThat(june.days().stream().filter(CalendarMonth.Day::unitReport))
                .extracting(CalendarMonth.Day::date)
                .containsExactly(LocalDate.of(2024, 6, 13));
        CalendarMonth unit =
                month("giamdoc", YearMonth.of(2024, 4), new CalendarFilter(fixture.unit("hctp"), null, false));
        assertThat(day(unit, DUE).items()).extracting(item -> item.work().id()).containsExactly(own);
        assertThat(day(month("truongphong.xdkt", YearMonth.of(2024, 4), CalendarFilter.any()), DUE)
                        .items())
                .isEmpty();
    }

    private static WorkSpan span(AssignmentStatus status, LocalDate completed) {
        return new WorkSpan(
                1,
                1,
                "KH 56",
                "1",
                "Việc",
                "",
                vn.dondoc.common.Area.PROCEDURES,
                1,
                "Phòng",
                null,
                status,
                DUE.minusDays(30),
                null,
                DUE,
                DUE,
                completed);
    }

    private CalendarMonth month(String account, YearMonth month, CalendarFilter filter) {
        return current.callAs(account, () -> calendars.month(month, filter));
    }

    private static CalendarMonth.Day day(CalendarMonth month, LocalDate date) {
        List<CalendarMonth.Day> days =
                month.days().stream().filter(day -> day.date().equals(date)).toList();
        return days.get(0);
    }

    private long issued() {
        long plan = plans.small();
        current.runAs("vanphong", () -> issuance.submitSigned(plan, null));
        current.runAs("giamdoc", () -> {
            issuance.approve(plan, null);
            issuance.issue(plan, null, "57/KH-STP", clock.today(), done -> {});
        });
        return plan;
    }
}
