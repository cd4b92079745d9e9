package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.deadline.DeadlinePolicy;

/**
 * What a document is read against.
 *
 * @param units units of the reading agency
 * @param calendar its working days
 * @param policy its deadline parameters
 * @param referenceDate date that gives missing years, instead of the document's own date; null: the document's own
 *     date, and where it has none the first day of the year that its deadlines name most often
 */
public record ReadingOptions(
        UnitCatalogue units,
        WorkCalendar calendar,
        DeadlinePolicy policy,
        @Nullable LocalDate referenceDate) {

    public ReadingOptions {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }
}
