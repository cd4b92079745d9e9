package vn.dondoc.task;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.deadline.DeadlineService;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.RecurrencePoints;

/** Due dates of a stored recurrence, with the agency's calendar and parameters. */
@Component
class OccurrenceDates {

    private final DeadlineService deadlines;

    OccurrenceDates(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** The first occurrence due after {@code day}. */
    Optional<Occurrence> after(long agencyId, Recurrence recurrence, String points, LocalDate day) {
        return deadlines
                .occurrences(agencyId, recurrence, RecurrencePoints.read(points), null)
                .next(day);
    }
}
