package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One announced exception of the calendar.
 *
 * @param date the day, Asia/Ho_Chi_Minh
 * @param name why, in Vietnamese ("Giỗ Tổ Hùng Vương")
 * @param type what kind of exception
 */
public record CalendarDay(LocalDate date, String name, DayOffType type) {

    /** Checks that nothing is missing. */
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
