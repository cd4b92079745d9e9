package vn.dondoc.task;

import org.springframework.lang.Nullable;

/**
 * Something happened to an assignment. Published inside the transaction of the step, after it was written down.
 *
 * @param officerId the named officer now
 * @param actorId who did it; null when the program acted by itself
 * @param kind as in {@code assignment_event.kind}
 * @param status the state after it
 * @param text the Vietnamese sentence of the history
 */
public record AssignmentHappened(
        long agencyId,
        long assignmentId,
        long taskId,
        long unitId,
        @Nullable Long officerId,
        @Nullable Long actorId,
        String kind,
        AssignmentStatus status,
        String text) {}
