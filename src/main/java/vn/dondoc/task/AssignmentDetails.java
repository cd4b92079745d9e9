package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/**
 * Everything about one assignment, as the acting person may see it.
 *
 * @param version to hand back with the next step, so that two people never overwrite each other
 * @param cooperatingUnits names of cooperating units of the agency
 * @param piece which piece of the task it is
 * @param originalDueOn due date at the beginning
 * @param dueOn latest approved due date
 * @param outcome once ended
 * @param history latest first
 * @param progress latest first
 * @param results latest first
 * @param otherParts by unit and occurrence
 * @param moves requests, what it carries on and what it goes on in
 * @param verified the people of {@link TaskVerifiers} accept the result last, not the Office
 * @param actions what the acting person may do now
 */
public record AssignmentDetails(
        long id,
        int version,
        AssignmentStatus status,
        boolean reworked,
        TaskFacts task,
        long unitId,
        String unitName,
        List<String> cooperatingUnits,
        @Nullable Long officerId,
        @Nullable String officerName,
        int occurrence,
        Piece piece,
        LocalDate assignedOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate completedOn,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        List<HistoryEntry> history,
        List<ProgressEntry> progress,
        List<ResultEntry> results,
        List<TaskPart> otherParts,
        AssignmentMoves moves,
        WorkflowPosition position,
        boolean verified,
        Set<AssignmentAction> actions) {

    /** All parts of the task, this one first. */
    public List<TaskPart> allParts() {
        TaskPart self = new TaskPart(
                id,
                unitId,
                unitName,
                occurrence,
                piece,
                officerName,
                status,
                startOn,
                originalDueOn,
                dueOn,
                completedOn);
        return Stream.concat(Stream.of(self), otherParts.stream()).toList();
    }
}
