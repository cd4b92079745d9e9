package vn.dondoc.deadline;

import java.time.DayOfWeek;
import org.springframework.lang.Nullable;

/**
 * A day inside each period of a recurring deadline.
 *
 * @param month month of the year (1-12) in which this point falls; null: the last month of every period
 * @param day day of the month; null: its last day. A day that the month does not have is its last day
 * @param dayOfWeek for weekly deadlines; null: Sunday, the week's last day
 * @param following true when the day lies in the first month after the period ("ngày 05 của tháng sau")
 * @param strict true for "trước": the day itself is too late
 * @param lastWorkingDay true for "ngày làm việc cuối cùng": the day moves back to a working day
 * @param windowMonths length in months of the period that this point closes; null: that of the recurrence
 * @param closingDay day of the month on which the data of the period closes ("chốt số liệu"), or null
 */
public record RecurrencePoint(
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek dayOfWeek,
        boolean following,
        boolean strict,
        boolean lastWorkingDay,
        @Nullable Integer windowMonths,
        @Nullable Integer closingDay) {

    /** A day of the period's last month. */
    public static RecurrencePoint dayOfLastMonth(@Nullable Integer day, boolean strict) {
        return new RecurrencePoint(null, day, null, false, strict, false, null, null);
    }

    /** A day of a named month. */
    public static RecurrencePoint dayOfYear(int month, @Nullable Integer day, boolean strict) {
        return new RecurrencePoint(month, day, null, false, strict, false, null, null);
    }

    /** A day of the week. */
    public static RecurrencePoint weekday(DayOfWeek dayOfWeek, boolean strict) {
        return new RecurrencePoint(null, null, dayOfWeek, false, strict, false, null, null);
    }
}
