package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.Recurrence;

/**
 * What the document says of a task.
 *
 * @param deadlineText the deadline as printed
 * @param rule for RELATIVE and EVENT: how a due date follows from an event
 * @param nextDueOn due date of the next occurrence that is still to be opened
 */
public record TaskFacts(
        long id,
        @Nullable Long planId,
        @Nullable Long planRowId,
        TaskSource source,
        String sourceLabel,
        String code,
        int planYear,
        Area area,
        String content,
        String deliverable,
        String note,
        String cooperatingText,
        String deadlineText,
        DeadlineKind deadlineKind,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable Recurrence recurrence,
        EventRule rule,
        @Nullable LocalDate nextDueOn,
        LocalDate assignedOn) {}
