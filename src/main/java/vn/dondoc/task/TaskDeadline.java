package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.Recurrence;

/** A second deadline of a running task. */
record TaskDeadline(
        long id,
        long taskId,
        String phrase,
        EventRule rule,
        @Nullable Recurrence recurrence,
        String recurrencePoints,
        @Nullable LocalDate due) {

    ExtraDeadline asExtra() {
        return new ExtraDeadline(phrase, rule, recurrence, recurrencePoints, due);
    }
}
