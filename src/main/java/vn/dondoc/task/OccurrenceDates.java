package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.deadline.Recurrence;

/** Due dates of a recurrence with the agency's calendar and parameters. */
@Component
class OccurrenceDates {

    /** The first occurrence due after {@code day}, or null when the recurrence has none. */
    @Nullable
    Occurrence after(long agencyId, Recurrence recurrence, String points, LocalDate day) {
        LocalDate start = day.withDayOfMonth(1);
        LocalDate end = start.plusMonths(Math.max(1, recurrence.months())).minusDays(1);
        return new Occurrence(start, end, end, end, "Tháng");
    }
}
