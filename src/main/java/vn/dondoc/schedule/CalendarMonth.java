package vn.dondoc.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.DayOffType;

/**
 * A month of a unit.
 *
 * @param days whole weeks from Monday to Sunday, so that some days of the neighbouring months are among them
 */
public record CalendarMonth(YearMonth month, LocalDate today, List<Day> days) {

    /**
     * A day.
     *
     * @param working whether people work
     * @param name of the day off or make-up day; empty for any other day
     * @param dayOff what was announced; null when nothing was
     * @param unitReport whether the units' reports are due
     * @param items most urgent first
     */
    public record Day(
            LocalDate date,
            boolean working,
            String name,
            @Nullable DayOffType dayOff,
            boolean unitReport,
            List<CalendarItem> items) {}
}
