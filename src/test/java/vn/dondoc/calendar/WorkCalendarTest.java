package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.SharedFiles;

/** domain.md section 4: rule 2 and the table of the calendar 2024. */
class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, 10, 2024-02-15",
        "2024-02-02, 10, 2024-02-15",
        "2024-04-26, 1, 2024-05-02",
        "2024-04-26, 3, 2024-05-02",
    })
    void aTermOfCalendarDaysEndsOnTheNextWorkingDay(LocalDate event, int days, LocalDate expected) {
        assertThat(calendar.plusCalendarDays(event, days, RollPolicy.NEXT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, 10, 2024-02-26",
        "2024-04-26, 3, 2024-05-04",
        "2024-04-26, 0, 2024-04-26",
        "2024-05-02, -1, 2024-04-26",
        "2024-05-06, -1, 2024-05-04",
        "2024-09-04, -3, 2024-08-28",
    })
    void workingDaysAreCountedWithoutTheFirstDay(LocalDate event, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(event, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-29, false",
        "2024-05-04, true",
        "2024-05-05, false",
        "2024-04-18, false",
        "2024-04-19, true",
        "2025-04-26, true",
        "2025-05-02, false",
        "2030-01-01, true",
        "2024-03-30, false"
    })
    void daysOffAndMakeUpDays(LocalDate date, boolean working) {
        assertThat(calendar.isWorkingDay(date)).isEqualTo(working);
    }

    @Test
    void previousWorkingDayOfTheSwappedDay() {
        assertThat(calendar.previousWorkingDay(LocalDate.of(2024, 4, 29))).isEqualTo("2024-04-26");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2024, 4, 29))).isEqualTo("2024-05-02");
        assertThat(calendar.plusCalendarDays(LocalDate.of(2024, 4, 28), 1, RollPolicy.PREVIOUS))
                .isEqualTo("2024-04-26");
        assertThat(calendar.plusCalendarDays(LocalDate.of(2024, 4, 28), 1, RollPolicy.NONE))
                .isEqualTo("2024-04-29");
    }

    @Test
    void workingDaysBetweenIsTheInverseOfPlus() {
        LocalDate from = LocalDate.of(2024, 2, 5);
        for (int n = 0; n < 60; n++) {
            assertThat(calendar.workingDaysBetween(from, calendar.plusWorkingDays(from, n)))
                    .isEqualTo(n);
        }
        assertThat(calendar.workingDaysBetween(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 4, 26)))
                .isEqualTo(-1);
    }

    @Test
    void yearsWithoutAnnouncementsAreNotCovered() {
        assertThat(calendar.covers(2024)).isTrue();
        assertThat(calendar.covers(2030)).isFalse();
    }

    @Test
    void oneDateTwiceIsRefused() {
        CalendarDay day = new CalendarDay(LocalDate.of(2024, 9, 2), "Quốc khánh", DayOffType.HOLIDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.of(List.of(day, day)))
                .withMessageContaining("2024-09-02");
    }

    @Test
    void theShippedDaysAreThoseOfTheReference() {
        List<Map<String, String>> rows = SharedFiles.rows("holidays-vn-2023-2026.tsv");
        assertThat(calendar.days()).hasSameSizeAs(rows);
        for (Map<String, String> row : rows) {
            assertThat(calendar.exceptionOn(LocalDate.parse(row.get("date")))).hasValueSatisfying(day -> {
                assertThat(day.name()).isEqualTo(row.get("name"));
                assertThat(day.type().name()).isEqualTo(row.get("type"));
            });
        }
    }
}
