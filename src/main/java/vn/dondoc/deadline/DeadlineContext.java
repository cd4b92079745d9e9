package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.WorkCalendar;

/**
 * What a phrase is read against.
 *
 * @param referenceDate date of the document (Asia/Ho_Chi_Minh); gives missing years
 * @param calendar working days of the agency
 * @param policy deadline parameters of the agency
 * @param content text of the task in the same row, or null
 * @param note note of the same row, or null; it may hide a second deadline
 */
public record DeadlineContext(
        LocalDate referenceDate,
        WorkCalendar calendar,
        DeadlinePolicy policy,
        @Nullable String content,
        @Nullable String note) {

    /** Checks that nothing needed is missing. */
    public DeadlineContext {
        Objects.requireNonNull(referenceDate, "referenceDate");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    /** Shipped calendar, standard policy, no other cells. */
    public static DeadlineContext of(LocalDate referenceDate) {
        return new DeadlineContext(referenceDate, WorkCalendar.shipped(), DeadlinePolicy.standard(), null, null);
    }

    /** The same with the other cells of the row. */
    public DeadlineContext withRow(@Nullable String rowContent, @Nullable String rowNote) {
        return new DeadlineContext(referenceDate, calendar, policy, rowContent, rowNote);
    }
}
