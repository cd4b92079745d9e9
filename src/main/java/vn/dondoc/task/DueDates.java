package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;

/**
 * Moves the due date of an assignment: the one way in which it changes. The old date stays in the due history and the
 * original date on the assignment; the timer of the reminders moves along. Joins the caller's transaction; whether the
 * date may be moved, and the words in the assignment's history, are the caller's.
 */
@Component
class DueDates {

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final DeadlineNotices notices;
    private final TaskWorkflow workflow;
    private final Clock clock;

    DueDates(JdbcClient jdbc, Assignments assignments, DeadlineNotices notices, TaskWorkflow workflow, Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.notices = notices;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Gives an open assignment another due date from today on.
     *
     * @param assignment as it is in the table
     * @param newDue null = none any more
     * @param actor null when the program acts by itself
     * @param reason for the due history, at most 500 characters
     * @return the assignment as it is now, for a step that goes on to change it
     * @throws vn.dondoc.common.StaleDataException when somebody else was faster; nothing is written
     */
    Assignment move(Assignment assignment, @Nullable LocalDate newDue, @Nullable Actor actor, String reason) {
        if (Objects.equals(assignment.dueOn(), newDue)) {
            return assignment;
        }
        jdbc.sql("INSERT INTO assignment_due (assignment_id, known_from, due_on, actor_id, reason)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        assignment.id(),
                        LocalDate.now(clock),
                        newDue,
                        actor == null ? null : actor.personId(),
                        reason.length() > 500 ? reason.substring(0, 499) + "…" : reason)
                .update();
        Assignment moved = assignments.saveDue(assignment, newDue, clock.instant());
        workflow.noticeMoved(moved.id(), notices.next(moved).orElse(null));
        return moved;
    }
}
