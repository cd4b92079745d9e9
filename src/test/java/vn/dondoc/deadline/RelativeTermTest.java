package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.RollPolicy;
import vn.dondoc.calendar.WorkCalendar;

/** domain.md section 4: the table of the calendar 2024, and terms that are not whole. */
class RelativeTermTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-05, 10, CALENDAR_DAY, 2024-02-15",
        "2024-02-02, 10, CALENDAR_DAY, 2024-02-15",
        "2024-02-05, 10, WORKING_DAY, 2024-02-26",
        "2024-04-26, 1, CALENDAR_DAY, 2024-05-02",
        "2024-04-26, 3, CALENDAR_DAY, 2024-05-02",
        "2024-04-26, 3, WORKING_DAY, 2024-05-04",
        "2024-03-19, 1.5, CALENDAR_DAY, 2024-03-21",
        "2024-03-19, 0.5, WORKING_DAY, 2024-03-20",
        "2024-01-31, 1, MONTH, 2024-02-29",
        "2024-03-19, 2, MONTH, 2024-05-20",
        "2024-03-19, 1.5, MONTH, 2024-05-04",
    })
    void termsFromAnEvent(LocalDate event, BigDecimal amount, AmountUnit unit, LocalDate expected) {
        assertThat(RelativeTerm.due(event, amount, unit, WorkCalendar.shipped(), RollPolicy.NEXT))
                .isEqualTo(expected);
    }

    @Test
    void backwardTermsNeverRollOverTheirEvent() {
        DeadlineReading reading =
                new DeadlineReader().read("03 ngày trước khi họp", DeadlineContext.of(LocalDate.of(2024, 3, 19)));
        LocalDate due =
                RelativeTerm.due(reading, LocalDate.of(2024, 5, 2), WorkCalendar.shipped(), DeadlinePolicy.standard());
        assertThat(due).isEqualTo("2024-04-26");
    }
}
