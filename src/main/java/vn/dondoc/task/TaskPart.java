package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/** An assignment of a task: a unit's part, one occurrence of it, or another piece. */
public record TaskPart(
        long assignmentId,
        long unitId,
        String unitName,
        int occurrence,
        Piece piece,
        @Nullable String officerName,
        AssignmentStatus status,
        @Nullable LocalDate startOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn) {}
