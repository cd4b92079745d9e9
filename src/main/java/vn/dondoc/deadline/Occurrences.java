package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.WorkCalendar;

/**
 * The due dates of a recurring reading. Where the phrase names no day, the last day of the period is proposed
 * (domain.md section 4); strictness and rolling follow the policy (section 11, decisions 1 and 2).
 */
public final class Occurrences {

    private static final int HORIZON_YEARS = 3;

    @Nullable
    private final Recurrence recurrence;

    private final List<RecurrencePoint> points;

    @Nullable
    private final LocalDate start;

    private final WorkCalendar calendar;
    private final DeadlinePolicy policy;

    private Occurrences(
            @Nullable Recurrence recurrence,
            List<RecurrencePoint> points,
            @Nullable LocalDate start,
            WorkCalendar calendar,
            DeadlinePolicy policy) {
        this.recurrence = recurrence;
        this.points = points.isEmpty() ? List.of(RecurrencePoint.dayOfLastMonth(null, false)) : List.copyOf(points);
        this.start = start;
        this.calendar = calendar;
        this.policy = policy;
    }

    /** Occurrences of a reading with the calendar and parameters of an agency. */
    public static Occurrences of(DeadlineReading reading, WorkCalendar calendar, DeadlinePolicy policy) {
        return of(reading.recurrence(), reading.points(), reading.start(), calendar, policy);
    }

    /** Occurrences of a stored recurrence; none before {@code start}, and none at all without a recurrence. */
    public static Occurrences of(
            @Nullable Recurrence recurrence,
            List<RecurrencePoint> points,
            @Nullable LocalDate start,
            WorkCalendar calendar,
            DeadlinePolicy policy) {
        return new Occurrences(recurrence, points, start, calendar, policy);
    }

    /** With the shipped calendar and the standard policy. */
    public static Occurrences of(DeadlineReading reading) {
        return of(reading, WorkCalendar.shipped(), DeadlinePolicy.standard());
    }

    /** The first due date after a day; empty when the reading does not recur. */
    public static Optional<LocalDate> nextDue(DeadlineReading reading, LocalDate after) {
        return of(reading).next(after).map(Occurrence::due);
    }

    /** The first occurrence that is due after a day; empty when the reading does not recur. */
    public Optional<Occurrence> next(LocalDate after) {
        return between(after.plusDays(1), after.plusYears(HORIZON_YEARS)).stream()
                .findFirst();
    }

    /** Occurrences due from one day to another, both included, earliest first. */
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        if (recurrence == null) {
            return List.of();
        }
        List<Occurrence> all = recurrence == Recurrence.WEEKLY ? weekly(from, to) : monthly(from, to);
        return all.stream()
                .filter(o -> !o.due().isBefore(from) && !o.due().isAfter(to))
                .filter(o -> start == null || !o.windowEnd().isBefore(start))
                .sorted(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::windowStart))
                .distinct()
                .toList();
    }

    private List<Occurrence> weekly(LocalDate from, LocalDate to) {
        List<Occurrence> all = new ArrayList<>();
        LocalDate monday = from.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(to.plusWeeks(1)); monday = monday.plusWeeks(1)) {
            LocalDate sunday = monday.plusDays(6);
            for (RecurrencePoint point : points) {
                DayOfWeek day = point.dayOfWeek() == null ? DayOfWeek.SUNDAY : point.dayOfWeek();
                LocalDate stated = monday.plusDays(day.getValue() - 1L);
                String label = "Tuần từ " + Dates.text(monday);
                all.add(new Occurrence(monday, sunday, stated, due(stated, point), label));
            }
        }
        return all;
    }

    private List<Occurrence> monthly(LocalDate from, LocalDate to) {
        List<Occurrence> all = new ArrayList<>();
        for (int year = from.getYear() - 1; year <= to.getYear() + 1; year++) {
            for (RecurrencePoint point : points) {
                if (point.month() == null) {
                    everyPeriod(year, point, all);
                } else {
                    all.add(namedMonth(year, point));
                }
            }
        }
        return all;
    }

    private void everyPeriod(int year, RecurrencePoint point, List<Occurrence> all) {
        int months = recurrence.months();
        for (int last = months; last <= 12; last += months) {
            YearMonth month = YearMonth.of(year, last);
            YearMonth first = month.minusMonths(months - 1L);
            LocalDate stated = day(point.following() ? month.plusMonths(1) : month, point);
            Integer closing = months == 1 ? point.closingDay() : null;
            LocalDate start = closing == null
                    ? first.atDay(1)
                    : day(month.minusMonths(1), closing).plusDays(1);
            LocalDate end = closing == null ? month.atEndOfMonth() : day(month, closing);
            all.add(new Occurrence(start, end, stated, due(stated, point), PeriodLabels.of(first, month)));
        }
    }

    /** A point of the year: its window is that of its report, or reaches back to the point before it. */
    private Occurrence namedMonth(int year, RecurrencePoint point) {
        YearMonth month = YearMonth.of(year, point.month());
        LocalDate stated = day(point.following() ? month.plusMonths(1) : month, point);
        if (point.windowMonths() != null) {
            YearMonth first = month.minusMonths(point.windowMonths() - 1L);
            return new Occurrence(
                    first.atDay(1), month.atEndOfMonth(), stated, due(stated, point), PeriodLabels.of(first, month));
        }
        LocalDate previous = points.stream()
                .filter(other -> other.month() != null)
                .flatMap(other -> Stream.of(
                        day(YearMonth.of(year, other.month()), other),
                        day(YearMonth.of(year - 1, other.month()), other)))
                .filter(date -> date.isBefore(stated))
                .max(Comparator.naturalOrder())
                .orElse(stated.minusYears(1));
        return new Occurrence(previous.plusDays(1), stated, stated, due(stated, point), "Kỳ hạn " + Dates.text(stated));
    }

    private LocalDate day(YearMonth month, RecurrencePoint point) {
        LocalDate date = point.day() == null ? month.atEndOfMonth() : day(month, point.day());
        return point.lastWorkingDay() ? calendar.previousWorkingDay(date) : date;
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private LocalDate due(LocalDate stated, RecurrencePoint point) {
        LocalDate due = point.strict() && policy.beforeMeansDayBefore() ? stated.minusDays(1) : stated;
        return policy.rollOf(DeadlineKind.RECURRING).roll(due, calendar);
    }
}
