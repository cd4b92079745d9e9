package vn.dondoc.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.deadline.DeadlineService;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.deadline.RecurrencePoints;

/** The occurrences of a recurring deadline, with the agency's calendar and parameters. */
@Component
class SeriesDates {

    /** In the order in which they open. */
    private static final Comparator<Occurrence> OPENING =
            Comparator.comparing(Occurrence::windowStart).thenComparing(Occurrence::due);

    private final DeadlineService deadlines;

    SeriesDates(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** Every occurrence due in the plan's year. */
    List<Occurrence> ofYear(SeriesRule rule) {
        return deadlines
                .occurrences(rule.agencyId(), rule.recurrence(), RecurrencePoints.read(rule.points()), null)
                .between(LocalDate.of(rule.year(), 1, 1), LocalDate.of(rule.year(), 12, 31))
                .stream()
                .sorted(OPENING)
                .toList();
    }

    /** Those whose period begins after a day. */
    SeriesRule.Reached after(SeriesRule rule, LocalDate openedTo) {
        return new SeriesRule.Reached(
                openedTo,
                ofYear(rule).stream()
                        .filter(one -> one.windowStart().isAfter(openedTo))
                        .toList());
    }
}
