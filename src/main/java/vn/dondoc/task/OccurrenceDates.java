package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.deadline.Occurrences;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.RecurrencePoints;

/** Due dates of a stored recurrence. */
@Component
class OccurrenceDates {

    /** The first occurrence due after {@code day}. */
    Optional<Occurrence> after(long agencyId, Recurrence recurrence, String points, LocalDate day) {
        DeadlineReading reading = new DeadlineReading(
                "",
                DeadlineKind.RECURRING,
                null,
                null,
                recurrence,
                null,
                null,
                RecurrencePoints.read(points),
                null,
                Set.of(),
                false,
                "",
                List.of());
        return Occurrences.of(reading).next(day);
    }
}
