package vn.dondoc.target;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.task.AssignmentStatus;

/**
 * An explanation that a unit was asked for.
 *
 * @param period as people name it
 * @param assignmentId the work in the inbox
 * @param status how far it is
 * @param summary the answer that was handed in last, empty before
 * @param documentNumber of the answer, may be empty
 * @param askedBy full name
 */
public record Explanation(
        long id,
        String windowCode,
        String period,
        long unitId,
        long taskId,
        long assignmentId,
        AssignmentStatus status,
        String question,
        LocalDate dueOn,
        String askedBy,
        Instant askedAt,
        String summary,
        String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate completedOn) {}
