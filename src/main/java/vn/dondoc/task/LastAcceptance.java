package vn.dondoc.task;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/** Who may accept a result last: the Office and the leadership, or the people who verify the task. */
@Component
class LastAcceptance {

    private final TaskVerifiers verifiers;
    private final Access access;
    private final CurrentActor current;

    LastAcceptance(TaskVerifiers verifiers, Access access, CurrentActor current) {
        this.verifiers = verifiers;
        this.access = access;
        this.current = current;
    }

    /** @throws ForbiddenException when it is not the acting person's to accept */
    Actor require(Assignment assignment) {
        Set<Long> people = verifiers.of(assignment.taskId());
        if (people.isEmpty()) {
            return access.require(Action.ACCEPT_DEPARTMENT, assignment.subject());
        }
        Actor actor = current.get();
        if (people.contains(actor.personId()) && actor.unitIds().contains(assignment.unitId())) {
            throw new ForbiddenException("Anh/chị thuộc đơn vị được kiểm tra nên không tự xác nhận việc khắc phục của"
                    + " đơn vị mình. Người khác trong đoàn kiểm tra xác nhận việc này.");
        }
        return verifying(actor, assignment, people)
                .orElseThrow(() -> new ForbiddenException("Anh/chị không có quyền xác nhận việc khắc phục này. Việc này"
                        + " thuộc người đã kiểm tra đơn vị."));
    }

    private static boolean may(Actor actor, Assignment assignment, Set<Long> people) {
        return people.isEmpty()
                ? Access.may(actor, Action.ACCEPT_DEPARTMENT, assignment.subject())
                : verifying(actor, assignment, people).isPresent();
    }

    /**
     * The actions that the state leaves, with the last acceptance for those whose it is.
     *
     * @param people who verifies its task; empty for nobody
     */
    static Set<AssignmentAction> narrow(
            Actor actor, Assignment assignment, Set<Long> people, Set<AssignmentAction> allowed) {
        if (assignment.status() == AssignmentStatus.UNIT_ACCEPTED) {
            allowed.remove(AssignmentAction.ACCEPT_DEPARTMENT);
            allowed.remove(AssignmentAction.REWORK);
            if (may(actor, assignment, people)) {
                allowed.add(AssignmentAction.ACCEPT_DEPARTMENT);
                allowed.add(AssignmentAction.REWORK);
            }
        }
        return allowed;
    }

    /** With the right of the own, or of an absent person; neither of the two may be of the unit whose work it is. */
    private static Optional<Actor> verifying(Actor actor, Assignment assignment, Set<Long> people) {
        if (actor.unitIds().contains(assignment.unitId())) {
            return Optional.empty();
        }
        return actor.selves().stream()
                .filter(self -> people.contains(self.personId()))
                .filter(self -> !self.unitIds().contains(assignment.unitId()))
                .flatMap(self -> Access.acting(
                        actor,
                        Action.VERIFY_REMEDY,
                        new Subject(assignment.agencyId(), assignment.unitId(), self.personId()))
                        .stream())
                .findFirst();
    }
}
