package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.dondoc.calendar.RollPolicy;
import vn.dondoc.calendar.WorkCalendar;

/**
 * Counts a term from the day of its event (domain.md section 4, rule 1): the event day is not counted, the term ends
 * with its last day, and that day rolls as the agency wants. A started day counts whole: 1,5 days end on the second.
 */
public final class RelativeTerm {

    private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(30);

    private RelativeTerm() {}

    /** Due date of a term that runs forward from its event. */
    public static LocalDate due(
            LocalDate eventDate, BigDecimal amount, AmountUnit unit, WorkCalendar calendar, RollPolicy roll) {
        return roll.roll(last(eventDate, amount, unit, calendar, 1), calendar);
    }

    /**
     * Due date of a RELATIVE or EVENT reading once its event has a date; an EVENT is due on the event day.
     *
     * @throws IllegalArgumentException when the reading is of another kind
     */
    public static LocalDate due(
            DeadlineReading reading, LocalDate eventDate, WorkCalendar calendar, DeadlinePolicy policy) {
        EventRule rule = EventRule.of(reading);
        if (!rule.computes()) {
            throw new IllegalArgumentException("Thời hạn “" + reading.phrase() + "” không tính từ một sự kiện.");
        }
        return due(rule, eventDate, calendar, policy.rollOf(reading.kind()));
    }

    /** Due date of a rule that {@link EventRule#computes}. */
    static LocalDate due(EventRule rule, LocalDate eventDate, WorkCalendar calendar, RollPolicy roll) {
        if (rule.kind() == DeadlineKind.EVENT) {
            return roll.roll(rule.before() ? eventDate.minusDays(1) : eventDate, calendar);
        }
        BigDecimal amount = rule.amount();
        AmountUnit unit = rule.unit();
        if (!rule.before()) {
            return due(eventDate, amount, unit, calendar, roll);
        }
        // a term that runs backwards must not roll over its event
        RollPolicy safe = roll == RollPolicy.NEXT ? RollPolicy.PREVIOUS : roll;
        return safe.roll(last(eventDate, amount, unit, calendar, -1), calendar);
    }

    private static LocalDate last(
            LocalDate from, BigDecimal amount, AmountUnit unit, WorkCalendar calendar, int direction) {
        return switch (unit) {
            case CALENDAR_DAY -> from.plusDays((long) direction * wholeDays(amount));
            case WORKING_DAY -> calendar.plusWorkingDays(from, direction * wholeDays(amount));
            case MONTH -> months(from, amount, direction);
        };
    }

    /** Half a month is 15 days (Bộ luật Dân sự 2015, art. 146). */
    private static LocalDate months(LocalDate from, BigDecimal amount, int direction) {
        int whole = amount.intValue();
        int days = wholeDays(amount.subtract(BigDecimal.valueOf(whole)).multiply(DAYS_OF_MONTH));
        return from.plusMonths((long) direction * whole).plusDays((long) direction * days);
    }

    private static int wholeDays(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
