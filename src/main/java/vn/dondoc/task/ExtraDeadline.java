package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.Recurrence;

/**
 * A second deadline of a task, beside its own (domain.md section 4).
 *
 * @param phrase the words it was read from
 * @param rule for RELATIVE and EVENT: how a due date follows from the event; it carries the kind
 * @param recurrence for RECURRING
 * @param recurrencePoints days inside the recurrence as {@code plan_row.recurrence_points} keeps them, or empty
 * @param due for a dated one
 */
public record ExtraDeadline(
        String phrase,
        EventRule rule,
        @Nullable Recurrence recurrence,
        String recurrencePoints,
        @Nullable LocalDate due) {

    /** What kind of deadline it is. */
    public DeadlineKind kind() {
        return rule.kind();
    }

    /** Whether events start work under it. */
    public boolean byEvent() {
        return kind() == DeadlineKind.RELATIVE || kind() == DeadlineKind.EVENT;
    }
}
