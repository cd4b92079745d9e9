package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.security.Subject;

/** One row of table {@code assignment}: one unit's accountable part of a task for one due date. */
record Assignment(
        long id,
        long agencyId,
        long taskId,
        @Nullable Long planId,
        long unitId,
        @Nullable Long officerId,
        int occurrence,
        @Nullable Long continuesId,
        String partLabel,
        @Nullable String eventText,
        @Nullable LocalDate eventOn,
        @Nullable Long baseId,
        @Nullable Long deadlineId,
        AssignmentStatus status,
        boolean reworked,
        LocalDate assignedOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate progressOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate completedOn,
        @Nullable Instant endedAt,
        int version) {

    /** Whether it is a unit's part of the task's own deadline: events are recorded on it. */
    boolean base() {
        return baseId == null && deadlineId == null;
    }

    Subject subject() {
        return new Subject(agencyId, unitId, officerId);
    }

    Assignment received(long officer) {
        return with(officer, AssignmentStatus.RECEIVED, reworked, progressOn, submittedOn);
    }

    Assignment withOfficer(long officer) {
        return with(officer, status, reworked, progressOn, submittedOn);
    }

    Assignment progressed(LocalDate day) {
        return with(officerId, AssignmentStatus.IN_PROGRESS, reworked, day, submittedOn);
    }

    Assignment submitted(LocalDate day) {
        return with(officerId, AssignmentStatus.SUBMITTED, reworked, progressOn, day);
    }

    Assignment acceptedByUnit() {
        return with(officerId, AssignmentStatus.UNIT_ACCEPTED, reworked, progressOn, submittedOn);
    }

    Assignment sentBack() {
        return with(officerId, AssignmentStatus.IN_PROGRESS, true, progressOn, null);
    }

    /** In another state, with everything else as it is. */
    Assignment in(AssignmentStatus other) {
        return with(officerId, other, reworked, progressOn, submittedOn);
    }

    /** The state to go back to when a request to return the work is refused. */
    AssignmentStatus beforeReturn() {
        if (officerId == null) {
            return AssignmentStatus.ASSIGNED;
        }
        return progressOn == null && !reworked ? AssignmentStatus.RECEIVED : AssignmentStatus.IN_PROGRESS;
    }

    Assignment ended(AssignmentStatus how, @Nullable LocalDate completed, Instant at) {
        return new Assignment(
                id,
                agencyId,
                taskId,
                planId,
                unitId,
                officerId,
                occurrence,
                continuesId,
                partLabel,
                eventText,
                eventOn,
                baseId,
                deadlineId,
                how,
                reworked,
                assignedOn,
                startOn,
                originalDueOn,
                dueOn,
                progressOn,
                submittedOn,
                completed,
                at,
                version);
    }

    private Assignment with(
            @Nullable Long officer,
            AssignmentStatus newStatus,
            boolean isReworked,
            @Nullable LocalDate progressDay,
            @Nullable LocalDate submittedDay) {
        return new Assignment(
                id,
                agencyId,
                taskId,
                planId,
                unitId,
                officer,
                occurrence,
                continuesId,
                partLabel,
                eventText,
                eventOn,
                baseId,
                deadlineId,
                newStatus,
                isReworked,
                assignedOn,
                startOn,
                originalDueOn,
                dueOn,
                progressDay,
                submittedDay,
                completedOn,
                endedAt,
                version);
    }
}
