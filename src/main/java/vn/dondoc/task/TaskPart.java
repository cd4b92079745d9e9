package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/** Another assignment of the same task: another unit's part or another occurrence. */
public record TaskPart(
        long assignmentId,
        long unitId,
        String unitName,
        int occurrence,
        Piece piece,
        @Nullable String officerName,
        AssignmentStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn) {}
