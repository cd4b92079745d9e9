package vn.dondoc.operation;

import java.time.LocalDate;

/**
 * What happened on a day that passed.
 *
 * @param reminders messages about deadlines
 * @param opened pieces of work that the program opened
 * @param overdue pieces of work whose due date was the day before and that were still open
 */
public record DayPassed(LocalDate day, int reminders, int opened, int overdue) {

    /** Whether there is nothing to tell. */
    public boolean quiet() {
        return reminders == 0 && opened == 0 && overdue == 0;
    }
}
