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

    Assignment ended(AssignmentStatus how, @Nullable LocalDate completed, Instant at) {
        return new Assignment(
                id,
                agencyId,
                taskId,
                planId,
                unitId,
                officerId,
                occurrence,
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
