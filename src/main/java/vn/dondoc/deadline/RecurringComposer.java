package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Everything periodic in a phrase: joins the recurrence with the days named beside it, and takes the dates it used
 * out of the findings, so that only real dates remain.
 */
final class RecurringComposer {

    /**
     * The periodic part.
     *
     * @param recurrence how often
     * @param points days inside the period
     * @param several several recurrences were named
     * @param start first day, or null
     */
    record Cycle(
            Recurrence recurrence,
            List<RecurrencePoint> points,
            boolean several,
            @Nullable Period start) {

        boolean isDayStated() {
            return !points.isEmpty()
                    && points.stream().allMatch(p -> p.day() != null || p.dayOfWeek() != null || p.lastWorkingDay());
        }
    }

    private RecurringComposer() {}

    /** The periodic part, or null when the phrase has none. */
    @Nullable
    static Cycle take(Findings findings) {
        List<Part.Recurs> all = findings.all(Part.Recurs.class);
        if (all.isEmpty()) {
            return null;
        }
        Part.Recurs main = all.stream().filter(r -> !r.implied()).findFirst().orElse(all.get(0));
        if (main.implied()) {
            // "ngày 05 tháng sau" alone may as well mean one single day
            return null;
        }
        Recurrence recurrence = main.recurrence();
        List<RecurrencePoint> points = new ArrayList<>();
        boolean several = main.several();
        for (Part.Recurs part : all) {
            several |= !part.implied() && part.recurrence() != recurrence;
            recurrence = !part.implied() && part.recurrence().ordinal() < recurrence.ordinal()
                    ? part.recurrence()
                    : recurrence;
            points.addAll(part.points());
        }
        points.addAll(namedDays(findings, recurrence));
        List<RecurrencePoint> yearDays = yearDays(findings, recurrence);
        if (!yearDays.isEmpty()) {
            points = yearDays;
            recurrence = ofCount(yearDays.size(), recurrence);
        }
        return new Cycle(recurrence, List.copyOf(points), several, start(findings, main));
    }

    private static List<RecurrencePoint> namedDays(Findings findings, Recurrence recurrence) {
        List<RecurrencePoint> points = new ArrayList<>();
        if (recurrence == Recurrence.MONTHLY || recurrence == Recurrence.QUARTERLY) {
            for (Part.DayOfMonth day : findings.all(Part.DayOfMonth.class)) {
                points.add(RecurrencePoint.dayOfLastMonth(day.day(), day.bound() == Bound.BEFORE));
                findings.remove(day);
            }
        }
        if (recurrence == Recurrence.WEEKLY) {
            for (Part.Weekday day : findings.all(Part.Weekday.class)) {
                points.add(RecurrencePoint.weekday(day.day(), day.bound() == Bound.BEFORE));
                findings.remove(day);
            }
        }
        return points;
    }

    /** "trước ngày 01/6 và 15/11 hằng năm": dates without a year are days of every year. */
    private static List<RecurrencePoint> yearDays(Findings findings, Recurrence recurrence) {
        List<RecurrencePoint> points = new ArrayList<>();
        if (recurrence == Recurrence.WEEKLY || recurrence == Recurrence.MONTHLY) {
            return points;
        }
        for (Part.Dated dated : findings.ends()) {
            if (dated.period().year() == null && dated.period().grain() != Period.Grain.YEAR) {
                points.add(point(dated.period(), dated.bound(), dated.lastWorkingDay()));
                findings.remove(dated);
            }
        }
        for (Part.Several list : findings.all(Part.Several.class)) {
            if (list.periods().stream().allMatch(p -> p.year() == null && p.grain() != Period.Grain.YEAR)) {
                list.periods().forEach(period -> points.add(point(period, list.bound(), false)));
                findings.remove(list);
            }
        }
        return points;
    }

    private static RecurrencePoint point(Period period, Bound bound, boolean working) {
        boolean strict = bound == Bound.BEFORE;
        if (period.grain() == Period.Grain.DAY) {
            return RecurrencePoint.dayOfYear(period.firstMonth(), period.day(), strict);
        }
        if (strict) {
            // before a month or quarter: its first day is the one that is too late
            return RecurrencePoint.dayOfYear(period.firstMonth(), 1, true);
        }
        return new RecurrencePoint(period.lastMonth(), null, null, false, false, working, null, null);
    }

    private static Recurrence ofCount(int count, Recurrence stated) {
        return switch (count) {
            case 1 -> Recurrence.ANNUAL;
            case 2 -> Recurrence.SEMIANNUAL;
            case 4 -> Recurrence.QUARTERLY;
            default -> stated;
        };
    }

    /** "hằng quý, từ tháng 3/2024" and "hằng tháng trong năm 2024" say when the cycle begins. */
    @Nullable
    private static Period start(Findings findings, Part.Recurs main) {
        Part.Dated from = findings.from();
        if (from != null && !findings.hasEnd()) {
            findings.remove(from);
            return from.period();
        }
        for (Part.Dated dated : findings.ends()) {
            boolean frame = dated.period().grain() == Period.Grain.YEAR
                    && dated.bound() == Bound.IN
                    && findings.position(dated) > findings.position(main);
            if (frame && findings.ends().size() == 1) {
                findings.remove(dated);
                return dated.period();
            }
        }
        return null;
    }
}
