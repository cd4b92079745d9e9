package vn.dondoc.operation;

import java.time.Instant;
import java.util.List;

/**
 * What happened while time passed.
 *
 * @param failed tries of background work that failed
 * @param days days on which something happened in the own agency, earliest first
 */
public record TimePassed(Instant from, Instant to, int failed, List<DayPassed> days) {

    /** Takes an unmodifiable copy. */
    public TimePassed {
        days = List.copyOf(days);
    }

    /** Messages about deadlines. */
    public int reminders() {
        return days.stream().mapToInt(DayPassed::reminders).sum();
    }

    /** Pieces of work that the program opened. */
    public int opened() {
        return days.stream().mapToInt(DayPassed::opened).sum();
    }

    /** Pieces of work that became overdue. */
    public int overdue() {
        return days.stream().mapToInt(DayPassed::overdue).sum();
    }
}
