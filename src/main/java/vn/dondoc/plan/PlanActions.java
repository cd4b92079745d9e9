package vn.dondoc.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** What a person may do with a plan now: roles and status together. Services check again. */
@Component
class PlanActions {

    /** @param replaces the plan takes the place of one that is here */
    Set<PlanAction> of(Actor actor, PlanData plan, boolean replaces) {
        Set<PlanAction> allowed = EnumSet.noneOf(PlanAction.class);
        boolean drafts = Access.mayAgencyWide(actor, Action.DRAFT_PLAN);
        boolean approves = Access.mayAgencyWide(actor, Action.APPROVE_PLAN);
        boolean registers = Access.mayAgencyWide(actor, Action.REGISTER_PLAN);
        PlanStatus status = plan.status();
        if (drafts) {
            allowed.addAll(forOffice(status));
        }
        boolean decidesNow = status.editable() || status == PlanStatus.SUBMITTED && approves;
        if (decidesNow && Access.mayAgencyWide(actor, Action.CONFIRM_DEADLINE)) {
            allowed.add(PlanAction.DECIDE_DEADLINES);
        }
        if (status == PlanStatus.COMMENTING && comments(actor)) {
            allowed.add(PlanAction.COMMENT);
        }
        if (status == PlanStatus.SUBMITTED && approves) {
            allowed.add(PlanAction.APPROVE);
            allowed.add(PlanAction.RETURN);
        }
        if (registers && (status == PlanStatus.APPROVED || status == PlanStatus.SUBMITTED && approves)) {
            allowed.add(PlanAction.ISSUE);
        }
        if (replaces && MappingViews.mappable(status) && Access.mayAgencyWide(actor, Action.MAP_PLAN)) {
            allowed.add(PlanAction.MAP);
        }
        if (status == PlanStatus.ISSUED && Access.mayAgencyWide(actor, Action.AMEND_PLAN)) {
            allowed.add(PlanAction.AMEND);
        }
        return Collections.unmodifiableSet(allowed);
    }

    private static Set<PlanAction> forOffice(PlanStatus status) {
        return switch (status) {
            case DRAFT ->
                EnumSet.of(
                        PlanAction.EDIT, PlanAction.SUBMIT_SIGNED, PlanAction.SUBMIT_FOR_COMMENTS, PlanAction.WITHDRAW);
            case COMMENTING -> EnumSet.of(PlanAction.CLOSE_COMMENTS, PlanAction.ANSWER_COMMENTS, PlanAction.WITHDRAW);
            case CONSOLIDATING ->
                EnumSet.of(
                        PlanAction.EDIT,
                        PlanAction.ANSWER_COMMENTS,
                        PlanAction.SUBMIT_FOR_APPROVAL,
                        PlanAction.WITHDRAW);
            case SUBMITTED -> EnumSet.of(PlanAction.WITHDRAW);
            default -> EnumSet.noneOf(PlanAction.class);
        };
    }

    private static boolean comments(Actor actor) {
        return Access.mayAgencyWide(actor, Action.COMMENT_PLAN) || commentingUnit(actor) != null;
    }

    /** The units for which the person answers, the own ones and those of people represented, with units below. */
    static Set<Long> commentingUnits(Actor actor) {
        return actor.everyUnitId().stream()
                .filter(unit -> Access.may(actor, Action.COMMENT_PLAN, Subject.unit(actor.agencyId(), unit)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The unit for which the person answers, the own one before those of people represented; null when for none. */
    @Nullable
    static Long commentingUnit(Actor actor) {
        return actor.selves().stream()
                .map(Actor::unitId)
                .filter(unit ->
                        unit != null && Access.may(actor, Action.COMMENT_PLAN, Subject.unit(actor.agencyId(), unit)))
                .findFirst()
                .orElse(null);
    }
}
