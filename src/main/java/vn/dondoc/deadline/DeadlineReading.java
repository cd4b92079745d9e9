package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * What a phrase means. All dates are days in Asia/Ho_Chi_Minh; a due date ends at 24:00 of that day.
 *
 * @param phrase the phrase, composed (NFC) and with single spaces; empty when there was none
 * @param kind the kind
 * @param start first day, when the phrase names one or a period
 * @param due due date; null for RECURRING, ONGOING, EVENT, ADHOC, UNCLEAR, and for RELATIVE without a dated event
 * @param recurrence for RECURRING, and for an ONGOING task with a periodic part
 * @param amount length of a RELATIVE term ("1,5 ngày" is 1.5)
 * @param amountUnit its unit
 * @param points days inside the recurrence, when stated
 * @param event the event in words
 * @param flags what a person should know
 * @param needsConfirmation whether a person must confirm before the plan is issued
 * @param explanation Vietnamese, why it is read so
 * @param secondDeadlines further deadlines found in the phrase, the content and the note
 */
public record DeadlineReading(
        String phrase,
        DeadlineKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence,
        @Nullable BigDecimal amount,
        @Nullable AmountUnit amountUnit,
        List<RecurrencePoint> points,
        @Nullable String event,
        Set<DeadlineFlag> flags,
        boolean needsConfirmation,
        String explanation,
        List<SecondDeadline> secondDeadlines) {

    /** Takes unmodifiable copies. */
    public DeadlineReading {
        points = List.copyOf(points);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        secondDeadlines = List.copyOf(secondDeadlines);
    }
}
