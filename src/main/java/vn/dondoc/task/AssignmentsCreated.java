package vn.dondoc.task;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * New assignments have started. Published inside the transaction that creates them, also for those that wait for their
 * first day.
 *
 * @param actorId who gave them out; null when the program opened them by itself
 */
public record AssignmentsCreated(
        long agencyId, List<Long> assignmentIds, @Nullable Long actorId) {

    /** Takes an unmodifiable copy. */
    public AssignmentsCreated {
        assignmentIds = List.copyOf(assignmentIds);
    }
}
