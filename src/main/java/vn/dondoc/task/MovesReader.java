package vn.dondoc.task;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;

/** Reads what moves around one assignment, and which steps that leaves. */
@Component
class MovesReader {

    private final Lineage lineage;
    private final ExtensionRows extensions;
    private final ExtensionChecks checks;
    private final ReturnRequests returns;
    private final ContributionReader contributions;
    private final TaskVerifiers verifiers;

    MovesReader(
            Lineage lineage,
            ExtensionRows extensions,
            ExtensionChecks checks,
            ReturnRequests returns,
            ContributionReader contributions,
            TaskVerifiers verifiers) {
        this.lineage = lineage;
        this.extensions = extensions;
        this.checks = checks;
        this.returns = returns;
        this.contributions = contributions;
        this.verifiers = verifiers;
    }

    AssignmentMoves of(Actor actor, Assignment assignment) {
        return new AssignmentMoves(
                lineage.former(assignment.id()),
                lineage.next(actor, assignment.id()),
                extensions.of(assignment.id()),
                returns.of(assignment.id()),
                contributions.of(actor, assignment));
    }

    /** What the person may do with the assignment now. */
    Set<AssignmentAction> allowed(Actor actor, Assignment assignment, TaskFacts task, AssignmentMoves moves) {
        boolean outside = ExtensionChecks.outside(task);
        long granted = moves.extensions().stream()
                .filter(one -> one.state() == RequestState.GRANTED && !one.outside())
                .count();
        return RequestRules.narrow(
                LastAcceptance.narrow(
                        actor,
                        assignment,
                        verifiers.of(assignment.taskId()),
                        AssignmentRules.allowed(actor, assignment)),
                new RequestRules.Facts(
                        assignment.dueOn() != null,
                        outside,
                        moves.openExtension(),
                        outside || granted < checks.limit(assignment.agencyId()),
                        moves.former().isEmpty() ? 0 : lineage.splits(assignment.id())));
    }
}
