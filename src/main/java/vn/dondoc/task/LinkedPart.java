package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * An assignment that another one carries on, or in which it goes on: after a transfer, a split, or the replacement of a
 * plan.
 *
 * @param document short name of the document, for example {@code KH 56}
 * @param code place in the document
 * @param partLabel which part, when the work was split; else empty
 * @param visible whether the person who looks may open it
 */
public record LinkedPart(
        long assignmentId,
        long unitId,
        String unitName,
        String document,
        String code,
        String partLabel,
        @Nullable String officerName,
        AssignmentStatus status,
        @Nullable LocalDate dueOn,
        @Nullable Instant endedAt,
        boolean visible) {}
