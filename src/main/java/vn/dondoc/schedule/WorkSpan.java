package vn.dondoc.schedule;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.task.AssignmentStatus;

/**
 * An assignment as a stretch of time.
 *
 * @param code place in the document
 * @param section heading of the plan under which it stands; empty for work without one
 * @param from first day named, or the day it was assigned
 * @param startOn first day named, if any
 * @param originalDueOn due date at the beginning
 * @param dueOn latest approved due date; null when there is none
 * @param completedOn date of the deliverable, once done
 */
public record WorkSpan(
        long id,
        long taskId,
        String sourceLabel,
        String code,
        String content,
        String section,
        Area area,
        long unitId,
        String unitName,
        @Nullable String officerName,
        AssignmentStatus status,
        LocalDate from,
        @Nullable LocalDate startOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn) {

    /** How it stands on a day. */
    public SpanState state(LocalDate today) {
        if (status == AssignmentStatus.DONE) {
            return completedOn != null && dueOn != null && completedOn.isAfter(dueOn)
                    ? SpanState.DONE_LATE
                    : SpanState.DONE;
        }
        if (!status.open()) {
            return SpanState.STOPPED;
        }
        return dueOn != null && dueOn.isBefore(today) ? SpanState.OVERDUE : SpanState.OPEN;
    }

    /** Whether the due date was moved. */
    public boolean moved() {
        return originalDueOn != null && dueOn != null && !originalDueOn.equals(dueOn);
    }
}
