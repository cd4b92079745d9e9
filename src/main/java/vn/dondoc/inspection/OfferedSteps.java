package vn.dondoc.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** What a person can do now; the services check it again. */
@Component
class OfferedSteps {

    Set<InspectionStep> of(Actor actor, Inspection inspection) {
        Set<InspectionStep> steps = EnumSet.noneOf(InspectionStep.class);
        InspectionState state = inspection.state();
        if (agency(actor, Action.PLAN_INSPECTION)) {
            add(steps, state == InspectionState.DRAFT, InspectionStep.EDIT, InspectionStep.SUBMIT);
            boolean grows = state == InspectionState.RUNNING && inspection.kind() != InspectionKind.OUTSIDE;
            add(steps, grows || state == InspectionState.DRAFT, InspectionStep.ADD_VISIT, InspectionStep.EDIT_TEAM);
            add(steps, state.open(), InspectionStep.CANCEL);
        }
        if (agency(actor, Action.APPROVE_INSPECTION)) {
            add(steps, state == InspectionState.SUBMITTED, InspectionStep.APPROVE, InspectionStep.RETURN);
        }
        if (agency(actor, Action.REGISTER_INSPECTION)) {
            add(steps, state == InspectionState.APPROVED, InspectionStep.REGISTER);
        }
        return steps;
    }

    /** @param inspects whether the person inspects there, as {@link InspectionGuard} says */
    Set<VisitStep> of(Actor actor, Inspection inspection, Visit visit, boolean inspects) {
        Set<VisitStep> steps = EnumSet.noneOf(VisitStep.class);
        if (inspection.state() != InspectionState.RUNNING || !visit.state().open()) {
            return steps;
        }
        if (inspection.kind() == InspectionKind.SELF && inspects) {
            selfInspection(steps, visit.state());
        } else if (inspection.kind().visited() && inspects) {
            team(steps, visit);
        }
        boolean answers = visit.own()
                && Access.may(actor, Action.ANSWER_INSPECTION, new Subject(visit.agencyId(), visit.unitId(), null));
        add(
                steps,
                answers
                        && visit.state() == VisitState.MINUTES
                        && visit.minutes().withUnit(),
                VisitStep.ANSWER);
        boolean submitted =
                visit.state() == VisitState.CONCLUDING && visit.conclusion().submittedAt() != null;
        if (submitted && agency(actor, Action.APPROVE_INSPECTION)) {
            steps.addAll(List.of(VisitStep.APPROVE_CONCLUSION, VisitStep.RETURN_CONCLUSION));
        }
        boolean approved = visit.state() == VisitState.APPROVED;
        add(steps, approved && agency(actor, Action.REGISTER_INSPECTION), VisitStep.REGISTER_CONCLUSION);
        add(steps, visit.state() != VisitState.REMEDYING && agency(actor, Action.PLAN_INSPECTION), VisitStep.DROP);
        return steps;
    }

    private static void selfInspection(Set<VisitStep> steps, VisitState state) {
        add(steps, state == VisitState.PLANNED, VisitStep.START);
        add(steps, state == VisitState.VISITING, VisitStep.EDIT_FINDINGS, VisitStep.FINISH);
    }

    private static void team(Set<VisitStep> steps, Visit visit) {
        VisitMinutes minutes = visit.minutes();
        switch (visit.state()) {
            case PLANNED -> add(steps, true, VisitStep.NOTIFY, VisitStep.RESCHEDULE);
            case NOTIFIED -> add(steps, true, VisitStep.RESCHEDULE, VisitStep.START);
            case VISITING -> add(steps, true, VisitStep.EDIT_FINDINGS, VisitStep.FINISH);
            case MINUTES -> {
                add(
                        steps,
                        minutes.sentAt() == null,
                        VisitStep.EDIT_FINDINGS,
                        VisitStep.EDIT_MINUTES,
                        VisitStep.SEND_MINUTES);
                add(steps, minutes.withUnit() && !visit.own(), VisitStep.RECORD_ANSWER);
                add(steps, minutes.objected(), VisitStep.CONSIDER_OBJECTION);
            }
            case CONCLUDING ->
                add(
                        steps,
                        visit.conclusion().submittedAt() == null,
                        VisitStep.EDIT_CONCLUSION,
                        VisitStep.SUBMIT_CONCLUSION);
            case REMEDYING -> add(steps, !visit.own(), VisitStep.RECORD_REMEDY);
            default -> {}
        }
    }

    @SafeVarargs
    private static <T> void add(Set<T> steps, boolean when, T... more) {
        if (when) {
            steps.addAll(List.of(more));
        }
    }

    private static boolean agency(Actor actor, Action action) {
        return Access.may(actor, action, Subject.agency(actor.agencyId()));
    }
}
