package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.calendar.CalendarEntry.Origin;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.CurrentActor;

class AgencyCalendarTest extends DatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 10);
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2024, 9, 2);

    @Autowired
    private CalendarService calendars;

    @Autowired
    private CalendarEditing editing;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNewAgencyHasTheShippedDays() {
        assertThat(calendars.calendarOf(agency("vanphong")).days())
                .isEqualTo(WorkCalendar.shipped().days());
        assertThat(current.callAs("vanphong", () -> editing.entries(2024)))
                .hasSize(15)
                .allMatch(entry -> entry.origin() == Origin.SHIPPED);
    }

    @Test
    void aDayAddedCountsAtOnceAndInThisAgencyOnly() {
        long anGiang = agency("vanphong");
        assertThat(calendars.calendarOf(anGiang).isWorkingDay(FRIDAY)).isTrue();

        as("vanphong", () -> editing.save(new CalendarDay(FRIDAY, "  Nghỉ bão ", DayOffType.HOLIDAY)));

        assertThat(calendars.calendarOf(anGiang).isWorkingDay(FRIDAY)).isFalse();
        assertThat(calendars.calendarOf(agency("giamdoc.kg")).isWorkingDay(FRIDAY))
                .isTrue();
        assertThat(current.callAs("quantri", () -> editing.entries(2024)))
                .contains(new CalendarEntry(FRIDAY, "Nghỉ bão", DayOffType.HOLIDAY, Origin.ADDED));
        assertThat(jdbc.sql("SELECT text FROM audit_entry WHERE subject = 'CALENDAR'")
                        .query(String.class)
                        .list())
                .containsExactly("Ngày 10/05/2024: Nghỉ lễ (Nghỉ bão)");
    }

    @Test
    void aShippedDayCanBeMadeOrdinaryChangedAndRestored() {
        long anGiang = agency("vanphong");

        as("vanphong", () -> editing.remove(NATIONAL_DAY));
        assertThat(calendars.calendarOf(anGiang).isWorkingDay(NATIONAL_DAY)).isTrue();
        assertThat(origin(NATIONAL_DAY)).isEqualTo(Origin.VOID);

        as("vanphong", () -> editing.save(new CalendarDay(NATIONAL_DAY, "Nghỉ riêng", DayOffType.HOLIDAY)));
        assertThat(origin(NATIONAL_DAY)).isEqualTo(Origin.CHANGED);
        assertThat(calendars.calendarOf(anGiang).exceptionOn(NATIONAL_DAY))
                .hasValueSatisfying(day -> assertThat(day.name()).isEqualTo("Nghỉ riêng"));

        as("vanphong", () -> editing.restore(NATIONAL_DAY));
        assertThat(origin(NATIONAL_DAY)).isEqualTo(Origin.SHIPPED);
        assertThat(calendars.calendarOf(anGiang).days())
                .isEqualTo(WorkCalendar.shipped().days());
        assertThatThrownBy(() -> as("vanphong", () -> editing.restore(NATIONAL_DAY)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOwnDayIsRemovedWithoutTrace() {
        as("vanphong", () -> editing.save(new CalendarDay(FRIDAY, "Nghỉ bão", DayOffType.HOLIDAY)));
        as("vanphong", () -> editing.remove(FRIDAY));

        assertThat(calendars.calendarOf(agency("vanphong")).isWorkingDay(FRIDAY))
                .isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM calendar_day")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> as("vanphong", () -> editing.remove(FRIDAY))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsRolledBackNeverCounts() {
        long anGiang = agency("vanphong");
        transaction.executeWithoutResult(status -> {
            as("vanphong", () -> editing.save(new CalendarDay(FRIDAY, "Nghỉ bão", DayOffType.HOLIDAY)));
            status.setRollbackOnly();
        });
        assertThat(calendars.calendarOf(anGiang).isWorkingDay(FRIDAY)).isTrue();
    }

    @Test
    void daysThatMakeNoSenseAreRefusedWithTheField() {
        refused("date", new CalendarDay(LocalDate.of(2024, 5, 11), "Nghỉ bù", DayOffType.SUBSTITUTE));
        refused("date", new CalendarDay(FRIDAY, "Làm bù", DayOffType.MAKEUP_WORK));
        refused("date", new CalendarDay(LocalDate.of(224, 5, 10), "Nghỉ", DayOffType.HOLIDAY));
        refused("name", new CalendarDay(FRIDAY, "  ", DayOffType.HOLIDAY));
        refused("name", new CalendarDay(FRIDAY, "x".repeat(201), DayOffType.HOLIDAY));
    }

    @Test
    void onlyOfficeAndAdministratorMay() {
        CalendarDay day = new CalendarDay(FRIDAY, "Nghỉ bão", DayOffType.HOLIDAY);
        for (String other : new String[] {"truongphong.hctp", "chuyenvien.hctp", "phogiamdoc"}) {
            assertThatThrownBy(() -> as(other, () -> editing.save(day))).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> as(other, () -> editing.remove(NATIONAL_DAY)))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> as(other, () -> editing.entries(2024))).isInstanceOf(ForbiddenException.class);
        }
    }

    private void refused(String field, CalendarDay day) {
        assertThatThrownBy(() -> as("vanphong", () -> editing.save(day)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private Origin origin(LocalDate date) {
        return current.callAs("vanphong", () -> editing.entries(date.getYear())).stream()
                .filter(entry -> entry.date().equals(date))
                .findFirst()
                .orElseThrow()
                .origin();
    }

    private long agency(String username) {
        return current.callAs(username, () -> current.get().agencyId());
    }

    private void as(String username, Runnable work) {
        current.runAs(username, work);
    }
}
