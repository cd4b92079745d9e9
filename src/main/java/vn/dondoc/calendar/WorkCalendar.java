package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Working days: Monday to Friday, except announced days off, plus make-up days (domain.md section 4, rule 2).
 * Immutable and thread-safe. All dates are days in Asia/Ho_Chi_Minh.
 */
public final class WorkCalendar {

    private final Map<LocalDate, CalendarDay> days;
    private final Set<Integer> years;

    private WorkCalendar(Map<LocalDate, CalendarDay> days) {
        this.days = Map.copyOf(days);
        Set<Integer> covered = new HashSet<>();
        days.keySet().forEach(date -> covered.add(date.getYear()));
        this.years = Set.copyOf(covered);
    }

    /**
     * A calendar of these exceptions.
     *
     * @throws IllegalArgumentException when one date is given twice
     */
    public static WorkCalendar of(Collection<CalendarDay> exceptions) {
        Map<LocalDate, CalendarDay> byDate = new HashMap<>();
        for (CalendarDay day : exceptions) {
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException("Ngày " + day.date() + " có hai dòng trong lịch; chỉ giữ một dòng.");
            }
        }
        return new WorkCalendar(byDate);
    }

    /** The days that come with the program (2023 to 2026). */
    public static WorkCalendar shipped() {
        return ShippedDays.CALENDAR;
    }

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate date) {
        CalendarDay exception = days.get(date);
        if (exception != null) {
            return exception.type().isWorking();
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** That day, or the first working day after it. */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** That day, or the last working day before it. */
    public LocalDate previousWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The n-th working day after (or, negative, before) a day, which itself is not counted; 0 gives the day back.
     */
    public LocalDate plusWorkingDays(LocalDate date, int amount) {
        int step = amount < 0 ? -1 : 1;
        LocalDate day = date;
        for (int left = Math.abs(amount); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** A term of calendar days (the first day not counted), its last day rolled as asked. */
    public LocalDate plusCalendarDays(LocalDate date, int amount, RollPolicy roll) {
        return roll.roll(date.plusDays(amount), this);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int count = 0;
        for (long i = ChronoUnit.DAYS.between(from, to); i > 0; i--) {
            if (isWorkingDay(from.plusDays(i))) {
                count++;
            }
        }
        return count;
    }

    /** Whether the calendar knows anything about that year; if not, only weekends count as days off. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** The announced exception of that day, if any. */
    public Optional<CalendarDay> exceptionOn(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** All exceptions, earliest first. */
    public List<CalendarDay> days() {
        return days.values().stream()
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }
}
