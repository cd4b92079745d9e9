package vn.dondoc.task;

import java.util.Collections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Who may see one assignment: by the role matrix, as a member of a cooperating unit, or of a unit that carries the work
 * on, or because the person verifies it.
 */
@Component
class AssignmentVisibility {

    private final Assignments assignments;
    private final Access access;
    private final Lineage lineage;
    private final TaskVerifiers verifiers;
    private final JdbcClient jdbc;

    AssignmentVisibility(
            Assignments assignments, Access access, Lineage lineage, TaskVerifiers verifiers, JdbcClient jdbc) {
        this.assignments = assignments;
        this.access = access;
        this.lineage = lineage;
        this.verifiers = verifiers;
        this.jdbc = jdbc;
    }

    record Seen(Actor actor, Assignment assignment) {}

    /**
     * The assignment, which the acting person may see.
     *
     * @throws NotFoundException when the agency has no such assignment
     * @throws vn.dondoc.common.ForbiddenException when it is not the person's to see
     */
    Seen require(long id) {
        Actor actor = access.require(Action.VIEW_TASK);
        Assignment assignment = assignments.get(actor.agencyId(), id);
        if (!sees(actor, assignment)) {
            access.require(Action.VIEW_TASK, assignment.subject());
        }
        return new Seen(actor, assignment);
    }

    /** Whether somebody may see the assignment. */
    boolean sees(Actor actor, Assignment assignment) {
        return Access.may(actor, Action.VIEW_TASK, assignment.subject())
                || cooperates(actor, assignment.taskId())
                || carriesOn(actor, assignment.id())
                || !Collections.disjoint(verifiers.of(assignment.taskId()), actor.everyPersonId());
    }

    private boolean carriesOn(Actor actor, long id) {
        return !Collections.disjoint(
                lineage.unitsAfter(id), Reach.of(actor, Action.VIEW_TASK).units());
    }

    private boolean cooperates(Actor actor, long taskId) {
        Reach reach = Reach.of(actor, Action.VIEW_TASK);
        SqlPart sql = new SqlPart().and("task_id = :task", "task", taskId);
        sql.and(sql.in("unit_id", "units", reach.units()));
        return jdbc.sql("SELECT COUNT(*) FROM task_cooperation" + sql.where())
                        .params(sql.values())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
