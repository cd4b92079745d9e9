package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;
import vn.dondoc.task.TaskInserts.NewAssignment;
import vn.dondoc.task.TaskInserts.Origin;

/**
 * Lets work go on in other assignments: of another unit, in several parts, or of a later plan. The old assignment ends
 * as SUPERSEDED, outside all counts from that day on; what it has of history, progress and evidence is shown with the
 * new ones ({@code continues_id}). Joins the caller's transaction.
 */
@Component
class Successors {

    private final Openings openings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Successors(Openings openings, JdbcClient jdbc, Clock clock) {
        this.openings = openings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A part in which work goes on.
     *
     * @param label which part, when the work is split; else empty
     * @param due due date of the part
     * @param originalDue due date at the very beginning
     */
    record Part(
            long taskId,
            @Nullable Long planId,
            long unitId,
            int occurrence,
            String label,
            @Nullable LocalDate due,
            @Nullable LocalDate originalDue) {

        /** The same work for another unit. */
        static Part inUnit(Assignment old, long unitId) {
            return new Part(
                    old.taskId(),
                    old.planId(),
                    unitId,
                    old.occurrence(),
                    old.partLabel(),
                    old.dueOn(),
                    old.originalDueOn());
        }
    }

    /**
     * Opens the parts; the caller ends the old assignment through the process afterwards.
     *
     * @param dueReason why the parts have their due dates
     * @param text whole Vietnamese sentence for the history of each part
     */
    List<Long> open(Assignment old, List<Part> parts, Actor actor, String dueReason, String text) {
        List<Long> ids = openings.open(
                old.agencyId(),
                LocalDate.now(clock),
                actor,
                parts.stream()
                        .map(part -> new Openings.Opening(row(old, part), dueReason, text))
                        .toList());
        begun(old.id(), ids);
        return ids;
    }

    /** What was begun stays begun, whoever goes on with it. */
    private void begun(long old, List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("UPDATE assignment n JOIN assignment o ON o.id = :old SET n.reported_to = o.reported_to,"
                            + " n.begun_on = COALESCE(o.begun_on,"
                            + " (SELECT DATE(MIN(e.at)) FROM progress_entry e WHERE e.assignment_id = :old),"
                            + " (SELECT DATE(MIN(r.submitted_at)) FROM result r WHERE r.assignment_id = :old))"
                            + " WHERE n.id IN (:ids)")
                    .param("old", old)
                    .param("ids", ids)
                    .update();
        }
    }

    private static NewAssignment row(Assignment old, Part part) {
        boolean waits = old.status() == AssignmentStatus.SCHEDULED;
        return new NewAssignment(
                part.taskId(),
                part.planId(),
                part.unitId(),
                part.occurrence(),
                waits ? AssignmentStatus.SCHEDULED : AssignmentStatus.ASSIGNED,
                old.startOn(),
                part.due(),
                Origin.continuing(old, part.label(), part.originalDue()));
    }
}
