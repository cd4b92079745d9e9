package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.reporting.Bucket;

/**
 * A task of a directive in a list, as it stood at the end of the day asked for.
 *
 * @param position place among the tasks of its document, from 1
 * @param leadUnits names of the lead units
 * @param cooperating who helps, as the document says it
 * @param deadlineText the deadline as the document says it
 * @param assignmentId the part to open: the most urgent open one, else the last; null when all was taken back
 * @param dueOn nearest due date of the open parts, else the latest
 * @param completedOn when the last part was completed
 * @param state EARLY, ON_TIME, LATE, IN_TIME or OVERDUE; null for work that was stopped
 */
public record DirectiveRow(
        long directiveId,
        DirectiveHead head,
        long taskId,
        int position,
        String trackingNumber,
        String content,
        Area area,
        String leadUnits,
        String cooperating,
        String deliverable,
        String deadlineText,
        @Nullable Long assignmentId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        @Nullable Bucket state) {}
