package vn.dondoc.operation;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Background work that failed.
 *
 * @param id of the engine
 * @param subject what it is about
 * @param subjectId id of the assignment, task or plan; of the agency for its own work; null for work of the installation
 * @param process Vietnamese name of the process or of the work
 * @param step Vietnamese name of the step; empty when it is not a step of a process
 * @param dueAt when it was due, or is tried again; null when it had no moment
 * @param error the last error
 * @param triesLeft how often it is still tried by itself; 0 = somebody must act
 */
public record FailedJob(
        String id,
        Subject subject,
        @Nullable Long subjectId,
        String process,
        String step,
        @Nullable Instant dueAt,
        String error,
        int triesLeft) {

    /** What background work can be about. */
    public enum Subject {
        ASSIGNMENT,
        TASK,
        PLAN,
        REPORT,
        AGENCY,
        INSTALLATION
    }

    /** Whether it is not tried by itself any more. */
    public boolean givenUp() {
        return triesLeft == 0;
    }
}
