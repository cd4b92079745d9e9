package vn.dondoc.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.ReportPeriod;

/**
 * What is needed to tell about the deadline of an assignment.
 *
 * @param reportedTo last day of the latest report period with a progress entry
 * @param waits whether the reading of the deadline waits for a person: then nothing is ever due
 * @param told keys of the milestones told so far, see {@link Milestone#key()}
 */
record NoticeFacts(
        long id,
        long agencyId,
        long taskId,
        long unitId,
        String unitName,
        @Nullable Long officerId,
        AssignmentStatus status,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reportedTo,
        @Nullable LocalDate submittedOn,
        LocalDateTime from,
        String code,
        String content,
        boolean waits,
        Set<String> told) {

    /** Whether the unit has work at hand on which nothing was reported for that period. */
    boolean lacksProgress(ReportPeriod period) {
        return switch (status) {
            case ASSIGNED, RECEIVED, IN_PROGRESS -> reportedTo == null || reportedTo.isBefore(period.from());
            default -> false;
        };
    }

    /** The deadline to tell about. Nothing is told before the first day of the work. */
    NoticeSchedule.Deadline deadline() {
        LocalDateTime start = startOn == null ? from : startOn.atStartOfDay();
        return new NoticeSchedule.Deadline(
                waits ? null : dueOn, dueOn == null && !waits, start.isAfter(from) ? start : from);
    }
}
