package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.WorkCalendar;

/** What can be said about a due date whoever set it: the reader, or a person who corrected it. */
public final class DeadlineFacts {

    private DeadlineFacts() {}

    /**
     * Flags of a due date.
     *
     * @param due the due date, or null
     * @param referenceDate date of the plan
     * @param calendar working days of the agency
     */
    public static Set<DeadlineFlag> flags(@Nullable LocalDate due, LocalDate referenceDate, WorkCalendar calendar) {
        EnumSet<DeadlineFlag> flags = EnumSet.noneOf(DeadlineFlag.class);
        if (due == null) {
            return Collections.unmodifiableSet(flags);
        }
        if (due.isBefore(referenceDate)) {
            flags.add(DeadlineFlag.DUE_BEFORE_PLAN_SIGNED);
        }
        if (!calendar.isWorkingDay(due)) {
            flags.add(DeadlineFlag.DUE_ON_DAY_OFF);
        }
        if (due.getYear() != referenceDate.getYear()) {
            flags.add(DeadlineFlag.OTHER_YEAR);
        }
        if (!calendar.covers(due.getYear())) {
            flags.add(DeadlineFlag.CALENDAR_NOT_COVERED);
        }
        return Collections.unmodifiableSet(flags);
    }
}
