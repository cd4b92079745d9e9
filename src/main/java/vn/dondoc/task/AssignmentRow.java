package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineKind;

/**
 * One line of a list of assignments.
 *
 * @param sourceLabel short name of the document, for example {@code KH 56}
 * @param code place in the document, for example {@code I.2.5}
 * @param occurrence from 1; above 1 only for recurring tasks
 * @param extensionAsked a later due date was asked for and nobody has decided yet
 * @param dueOn latest approved due date; null when there is none
 * @param reworked sent back at least once
 * @param piece which piece of the task it is
 * @param awaitsProgress ongoing work without a progress entry for the present report period
 * @param startOn first day, if there is one
 * @param progressOn day of the latest progress entry
 * @param completedOn date of the deliverable, once done
 * @param onBehalfOf the absent person for whom whoever reads the list would take the next step; null when it is not so
 */
public record AssignmentRow(
        long id,
        long taskId,
        @Nullable Long planId,
        TaskSource source,
        String sourceLabel,
        String code,
        String content,
        DeadlineKind deadlineKind,
        String deadlineText,
        int occurrence,
        long unitId,
        String unitName,
        @Nullable Long officerId,
        @Nullable String officerName,
        AssignmentStatus status,
        boolean reworked,
        Piece piece,
        boolean awaitsProgress,
        boolean extensionAsked,
        LocalDate assignedOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate progressOn,
        @Nullable LocalDate completedOn,
        int version,
        @Nullable String onBehalfOf) {

    /** The same row for a reader who stands in for somebody. */
    AssignmentRow onBehalfOf(@Nullable String absent) {
        return new AssignmentRow(
                id,
                taskId,
                planId,
                source,
                sourceLabel,
                code,
                content,
                deadlineKind,
                deadlineText,
                occurrence,
                unitId,
                unitName,
                officerId,
                officerName,
                status,
                reworked,
                piece,
                awaitsProgress,
                extensionAsked,
                assignedOn,
                startOn,
                dueOn,
                progressOn,
                completedOn,
                version,
                absent);
    }

    /** Open and due before {@code today}. */
    public boolean overdue(LocalDate today) {
        return status.open() && dueOn != null && dueOn.isBefore(today);
    }
}
