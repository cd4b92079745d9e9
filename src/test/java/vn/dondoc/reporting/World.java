package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.task.Outcome;
import vn.dondoc.task.TaskSource;

/**
 * A made-up history of one agency's work, for tests: what happened on which day, nothing derived.
 *
 * @param units how many units the agency has
 * @param plans how many plans it has
 */
record World(int units, int plans, List<Work> work) {

    /**
     * A task.
     *
     * @param plan which plan, from 0; null for a directive
     * @param unclear its deadline reading was never understood
     * @param coming occurrences that are not opened to the end of the history
     */
    record Work(
            @Nullable Integer plan,
            TaskSource source,
            int year,
            Area area,
            boolean unclear,
            List<Coming> coming,
            List<Part> parts) {}

    /**
     * The next occurrence of a unit.
     *
     * @param stoppedOn the day on which it was settled that it never comes
     */
    record Coming(int unit, LocalDate due, @Nullable LocalDate stoppedOn) {}

    /** What an assignment belongs to: the task's own deadline, a second recurring one, or an event. */
    enum Sort {
        OWN,
        SECOND,
        EVENT
    }

    /**
     * An assignment.
     *
     * @param dues due dates in the order in which they became known
     * @param progress days with a progress entry
     * @param ended last day, null while open
     */
    record Part(
            int unit,
            Sort sort,
            int occurrence,
            LocalDate assigned,
            List<Known> dues,
            List<LocalDate> progress,
            @Nullable Ended ended) {

        /** The due date that the last row names. */
        @Nullable
        LocalDate due() {
            return dues.get(dues.size() - 1).due();
        }
    }

    /** A due date and the day from which it counted. */
    record Known(LocalDate from, @Nullable LocalDate due) {}

    /**
     * An end.
     *
     * @param on day of the acceptance
     * @param completed date of the deliverable
     * @param stopped cancelled
     */
    record Ended(LocalDate on, LocalDate completed, boolean stopped) {}

    /** A task as it was at the end of {@code day}. */
    private static Work until(Work one, LocalDate day) {
        List<Part> parts = one.parts().stream()
                .filter(part -> !part.assigned().isAfter(day))
                .map(part -> new Part(
                        part.unit(),
                        part.sort(),
                        part.occurrence(),
                        part.assigned(),
                        part.dues().stream()
                                .filter(known -> !known.from().isAfter(day))
                                .toList(),
                        part.progress().stream().filter(at -> !at.isAfter(day)).toList(),
                        part.ended() == null || part.ended().on().isAfter(day) ? null : part.ended()))
                .toList();
        return new Work(one.plan(), one.source(), one.year(), one.area(), one.unclear(), one.coming(), parts);
    }

    /** Due date of the next occurrence that was not opened by {@code day}: any unit's, or one unit's. */
    @Nullable
    private static LocalDate next(Work one, LocalDate day, @Nullable Integer unit) {
        return Stream.concat(
                        one.coming().stream()
                                .filter(coming -> unit == null || coming.unit() == unit)
                                .filter(coming -> coming.stoppedOn() == null
                                        || coming.stoppedOn().isAfter(day))
                                .map(Coming::due),
                        one.parts().stream()
                                .filter(part -> unit == null || part.unit() == unit)
                                .filter(part -> part.assigned().isAfter(day) && part.sort() != Sort.EVENT)
                                .filter(part -> part.occurrence() > 1 || part.sort() == Sort.SECOND)
                                .map(part -> part.dues().get(0).due()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** How a part ended. */
    static Outcome outcome(Part part) {
        return part.ended().stopped()
                ? Outcome.CANCELLED
                : Outcome.of(part.ended().completed(), part.due());
    }

    /** Counts the slow and plain way: the history to the cut-off, then each task's parts by hand. */
    Figures count(LocalDate asOf, @Nullable Integer plan, @Nullable Integer unit, @Nullable ReportingWindow window) {
        long[] sums = new long[7];
        for (Work whole : work) {
            Work one = until(whole, asOf);
            boolean wanted = plan != null
                    ? plan.equals(one.plan())
                    : one.source() == TaskSource.PLAN && one.year() == asOf.getYear();
            List<Part> parts = one.parts().stream()
                    .filter(part -> unit == null || part.unit() == unit)
                    .filter(part -> part.ended() == null || !part.ended().stopped())
                    .filter(part -> window == null || inside(window, due(one, part)))
                    .toList();
            if (wanted && !parts.isEmpty()) {
                count(one, parts, asOf, next(whole, asOf, unit), window, sums);
            }
        }
        return Figures.of(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6]);
    }

    private static void count(
            Work one,
            List<Part> parts,
            LocalDate asOf,
            @Nullable LocalDate next,
            @Nullable ReportingWindow window,
            long[] sums) {
        boolean more = next != null && (window == null || window.contains(next));
        boolean open = more || parts.stream().anyMatch(part -> part.ended() == null);
        if (!open) {
            List<Outcome> outcomes = parts.stream().map(World::outcome).toList();
            boolean early = outcomes.stream().allMatch(outcome -> outcome == Outcome.EARLY);
            sums[outcomes.contains(Outcome.LATE) ? 2 : early ? 0 : 1]++;
            return;
        }
        Stream<LocalDate> dues = parts.stream()
                .filter(part -> part.ended() == null && due(one, part) != null)
                .map(part -> due(one, part));
        List<LocalDate> known = dues.toList();
        boolean overdue = known.stream().anyMatch(due -> due.isBefore(asOf));
        sums[overdue ? 4 : 3]++;
        if (!overdue && known.stream().anyMatch(due -> !due.isAfter(asOf.plusDays(7)))) {
            sums[5]++;
        }
        if (parts.stream()
                .anyMatch(part -> part.ended() != null || !part.progress().isEmpty())) {
            sums[6]++;
        }
    }

    @Nullable
    private static LocalDate due(Work one, Part part) {
        return one.unclear() && part.ended() == null ? null : part.due();
    }

    private static boolean inside(ReportingWindow window, @Nullable LocalDate due) {
        return due != null && window.contains(due);
    }
}
