package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * Which assignments a list shows; null or empty means "any". Build it from {@link #of} with the {@code with} methods.
 *
 * @param quick chip
 * @param unitId answering unit
 * @param status exact state
 * @param dueBefore due on an earlier day than this
 * @param dueFrom due on this day or later
 * @param text words of the content, the code or the document
 * @param bucket part of the status arithmetic as of {@code asOf}, counted on the due dates and results known today
 * @param asOf last day counted for {@code bucket}
 */
public record AssignmentFilter(
        InboxScope scope,
        QuickFilter quick,
        @Nullable Long unitId,
        @Nullable AssignmentStatus status,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueFrom,
        @Nullable Long planId,
        @Nullable Long taskId,
        @Nullable Area area,
        @Nullable TaskSource source,
        String text,
        @Nullable FigureBucket bucket,
        @Nullable LocalDate asOf) {

    /** A scope and a chip. */
    public static AssignmentFilter of(InboxScope scope, QuickFilter quick) {
        return new AssignmentFilter(scope, quick, null, null, null, null, null, null, null, null, "", null, null);
    }

    /** Only this unit's. */
    public AssignmentFilter withUnit(@Nullable Long unit) {
        return new AssignmentFilter(
                scope, quick, unit, status, dueBefore, dueFrom, planId, taskId, area, source, text, bucket, asOf);
    }

    /** Only in this state. */
    public AssignmentFilter withStatus(@Nullable AssignmentStatus state) {
        return new AssignmentFilter(
                scope, quick, unitId, state, dueBefore, dueFrom, planId, taskId, area, source, text, bucket, asOf);
    }

    /** Only due in {@code [from, before)}. */
    public AssignmentFilter withDue(@Nullable LocalDate from, @Nullable LocalDate before) {
        return new AssignmentFilter(
                scope, quick, unitId, status, before, from, planId, taskId, area, source, text, bucket, asOf);
    }

    /** Only of this plan. */
    public AssignmentFilter withPlan(@Nullable Long plan) {
        return new AssignmentFilter(
                scope, quick, unitId, status, dueBefore, dueFrom, plan, taskId, area, source, text, bucket, asOf);
    }

    /** Only parts of this task. */
    public AssignmentFilter withTask(@Nullable Long task) {
        return new AssignmentFilter(
                scope, quick, unitId, status, dueBefore, dueFrom, planId, task, area, source, text, bucket, asOf);
    }

    /** Only of this area. */
    public AssignmentFilter withArea(@Nullable Area wanted) {
        return new AssignmentFilter(
                scope, quick, unitId, status, dueBefore, dueFrom, planId, taskId, wanted, source, text, bucket, asOf);
    }

    /** Only from this source. */
    public AssignmentFilter withSource(@Nullable TaskSource wanted) {
        return new AssignmentFilter(
                scope, quick, unitId, status, dueBefore, dueFrom, planId, taskId, area, wanted, text, bucket, asOf);
    }

    /** Only with these words. */
    public AssignmentFilter withText(String words) {
        return new AssignmentFilter(
                scope, quick, unitId, status, dueBefore, dueFrom, planId, taskId, area, source, words, bucket, asOf);
    }

    /** Only this part of the arithmetic, as of a day. */
    public AssignmentFilter withFigure(@Nullable FigureBucket part, @Nullable LocalDate day) {
        return new AssignmentFilter(
                scope, quick, unitId, status, dueBefore, dueFrom, planId, taskId, area, source, text, part, day);
    }
}
