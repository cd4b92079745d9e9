package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days of a data window over whole months (domain.md section 5): it opens on the agency's opening day of the month before
 * its first month and closes on the day before it in its last month. Opening day 1 gives calendar months.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record MonthWindow(LocalDate from, LocalDate to) {

    /**
     * The window of these months.
     *
     * @param firstDay opening day, 1 to 28
     */
    public static MonthWindow of(YearMonth first, YearMonth last, int firstDay) {
        return firstDay == 1
                ? new MonthWindow(first.atDay(1), last.atEndOfMonth())
                : new MonthWindow(first.minusMonths(1).atDay(firstDay), last.atDay(firstDay - 1));
    }

    /** The month whose window a day belongs to. */
    public static YearMonth monthOf(LocalDate day, int firstDay) {
        YearMonth month = YearMonth.from(day);
        return firstDay > 1 && day.getDayOfMonth() >= firstDay ? month.plusMonths(1) : month;
    }

    /** Whether a day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
