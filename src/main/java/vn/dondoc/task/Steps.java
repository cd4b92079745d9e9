package vn.dondoc.task;

import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;

/** How every step of an assignment begins, and how it is told in the history. */
@Component
class Steps {

    private final Assignments assignments;
    private final AssignmentLog log;
    private final LastAcceptance last;
    private final Access access;
    private final CurrentActor current;

    Steps(Assignments assignments, AssignmentLog log, LastAcceptance last, Access access, CurrentActor current) {
        this.assignments = assignments;
        this.log = log;
        this.last = last;
        this.access = access;
        this.current = current;
    }

    /** Who acts, and the assignment as it was before. */
    record Step(Actor actor, Assignment assignment) {}

    /** The assignment of the acting person's agency, whoever may act on it. */
    Assignment peek(long id) {
        return assignments.get(current.get().agencyId(), id);
    }

    /**
     * Checks permission, version and state, in this order.
     *
     * @throws NotFoundException when the person's agency has no such assignment
     * @throws ForbiddenException when the role does not reach it
     * @throws StaleDataException when somebody has acted since that version
     * @throws NotPossibleException when the state does not allow the step
     */
    Step begin(long id, int version, AssignmentAction action) {
        Assignment assignment = peek(id);
        Actor actor = action == AssignmentAction.ACCEPT_DEPARTMENT
                ? last.require(assignment)
                : access.require(AssignmentRules.permission(action), assignment.subject());
        if (assignment.version() != version) {
            throw assignments.stale(id);
        }
        AssignmentRules.requireState(action, assignment.status());
        return new Step(actor, assignment);
    }

    /** The level follows the state, so the version comes first: who acts late is told what happened. */
    Step beginDecision(long id, int version) {
        Assignment assignment = peek(id);
        if (!access.may(Action.ACCEPT_UNIT, assignment.subject())) {
            last.require(assignment);
        }
        if (assignment.version() != version) {
            throw assignments.stale(id);
        }
        return begin(id, version, AssignmentRules.level(assignment.status()));
    }

    /** Writes "{name} {text}." into the history of the assignment as it is now. */
    void event(Step step, String kind, Assignment after, String text) {
        log.event(after, step.actor(), kind, step.actor().fullName() + " " + text + ".");
    }

    /** A reason or note for the end of a sentence. */
    static String tail(String text) {
        return text.isEmpty() ? "" : ": " + text.replaceAll("[.\\s]+$", "");
    }
}
