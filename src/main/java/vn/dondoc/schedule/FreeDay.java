package vn.dondoc.schedule;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.DayOffType;

/**
 * A day that is no ordinary working day.
 *
 * @param working a weekend day on which people work
 * @param name why, where it was announced; empty for an ordinary weekend
 * @param type what was announced; null for an ordinary weekend
 */
public record FreeDay(
        LocalDate day,
        boolean working,
        String name,
        @Nullable DayOffType type) {}
