package vn.dondoc.plan;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;

/** What a person decides about the deadline of a row. */
public sealed interface DeadlineDecision {

    /** The reading is right as it stands. Not possible while it is {@link DeadlineKind#UNCLEAR}. */
    record Confirm() implements DeadlineDecision {}

    /**
     * Read these words instead of the printed ones, which stay on record.
     *
     * @param phrase the words
     * @param confirm also confirm the new reading
     */
    record Reread(String phrase, boolean confirm) implements DeadlineDecision {}

    /**
     * The kind and dates as a person decides them; counts as confirmed by that person.
     *
     * @param kind any but {@link DeadlineKind#UNCLEAR}
     * @param start first day, or null
     * @param due due date; required for kinds with a calendar date, not allowed for the others but RELATIVE and EVENT
     * @param recurrence required for {@link DeadlineKind#RECURRING}
     */
    record Explicit(
            DeadlineKind kind,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence) implements DeadlineDecision {}

    /** Confirms. */
    static DeadlineDecision confirm() {
        return new Confirm();
    }

    /** Reads other words. */
    static DeadlineDecision reread(String phrase, boolean confirm) {
        return new Reread(phrase, confirm);
    }

    /** Sets kind and dates. */
    static DeadlineDecision explicit(
            DeadlineKind kind, @Nullable LocalDate start, @Nullable LocalDate due, @Nullable Recurrence recurrence) {
        return new Explicit(kind, start, due, recurrence);
    }
}
