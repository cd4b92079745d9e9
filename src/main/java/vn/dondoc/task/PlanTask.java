package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A task of a plan with how far its parts are, for deciding what becomes of it.
 *
 * @param parts assignments that are open or done, by unit; of a task that was stopped also those that ended with it
 * @param percent latest reported percentage of an open part, or null
 * @param evidence documents, links and files of its results
 */
public record PlanTask(
        TaskFacts task,
        TaskState state,
        List<Part> parts,
        @Nullable Integer percent,
        int evidence) {

    /** A unit's part. */
    public record Part(
            long assignmentId,
            long taskId,
            long unitId,
            String unitName,
            @Nullable String officerName,
            AssignmentStatus status,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate completedOn) {

        /** Whether something is still to be done. */
        public boolean open() {
            return status.open();
        }
    }

    /** Takes an unmodifiable copy. */
    public PlanTask {
        parts = List.copyOf(parts);
    }

    /** Earliest due date of an open part; of a done task the due date of the document. */
    @Nullable
    public LocalDate due() {
        return parts.stream()
                .filter(Part::open)
                .map(Part::dueOn)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(task.dueOn());
    }

    /** The latest day on which a part was completed, or null. */
    @Nullable
    public LocalDate completedOn() {
        return parts.stream()
                .map(Part::completedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether a part is open after its due date. */
    public boolean overdue(LocalDate today) {
        return parts.stream()
                .anyMatch(part ->
                        part.open() && part.dueOn() != null && part.dueOn().isBefore(today));
    }

    /** Number of parts that are done. */
    public long doneParts() {
        return parts.stream()
                .filter(part -> part.status() == AssignmentStatus.DONE)
                .count();
    }
}
