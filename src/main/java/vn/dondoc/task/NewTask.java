package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.Recurrence;

/**
 * A task to be created.
 *
 * @param sourceLabel short name of the document, for example {@code KH 56}
 * @param code place in the document, for example {@code I.2.5}
 * @param cooperatingText cooperating agencies as printed
 * @param deadlineText the deadline as printed
 * @param start first day, if the deadline names one
 * @param due due date, inclusive; null for work without one and for RECURRING
 * @param recurrence for RECURRING
 * @param recurrencePoints days inside the recurrence as {@code plan_row.recurrence_points} keeps them, or empty
 * @param rule for RELATIVE and EVENT: how a due date follows from an event
 * @param extras second deadlines beside the task's own
 * @param leadUnitIds at least one; each gets its own assignment
 */
public record NewTask(
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
        DeadlineKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence,
        String recurrencePoints,
        EventRule rule,
        List<ExtraDeadline> extras,
        List<Long> leadUnitIds,
        List<Long> cooperatingUnitIds) {

    /** Takes unmodifiable copies. */
    public NewTask {
        extras = List.copyOf(extras);
        leadUnitIds = List.copyOf(leadUnitIds);
        cooperatingUnitIds = List.copyOf(cooperatingUnitIds);
    }

    /** A task with one deadline that no event starts. */
    public NewTask(
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
            DeadlineKind kind,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence,
            String recurrencePoints,
            List<Long> leadUnitIds,
            List<Long> cooperatingUnitIds) {
        this(
                planId,
                planRowId,
                source,
                sourceLabel,
                code,
                planYear,
                area,
                content,
                deliverable,
                note,
                cooperatingText,
                deadlineText,
                kind,
                start,
                due,
                recurrence,
                recurrencePoints,
                new EventRule(kind, null, null, "", false),
                List.of(),
                leadUnitIds,
                cooperatingUnitIds);
    }

    /** The same with the rule of its events and its second deadlines. */
    public NewTask with(EventRule eventRule, List<ExtraDeadline> second) {
        return new NewTask(
                planId,
                planRowId,
                source,
                sourceLabel,
                code,
                planYear,
                area,
                content,
                deliverable,
                note,
                cooperatingText,
                deadlineText,
                kind,
                start,
                due,
                recurrence,
                recurrencePoints,
                eventRule,
                second,
                leadUnitIds,
                cooperatingUnitIds);
    }
}
