package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Opens a plan for a change: asks the role matrix, locks the plan, checks its status. */
@Component
class PlanGuard {

    private final Access access;
    private final PlanStore plans;

    PlanGuard(Access access, PlanStore plans) {
        this.access = access;
        this.plans = plans;
    }

    /** A plan that the acting person may change, locked. */
    record Open(Actor actor, PlanData plan) {}

    /** For changing head and rows. */
    Open forEditing(long planId) {
        Open open = locked(Action.DRAFT_PLAN, planId);
        if (!open.plan().status().editable()) {
            throw notNow(open.plan(), "không sửa được nữa");
        }
        return open;
    }

    /** For deciding about deadlines, which the leadership may do as well. */
    Open forDeadlines(long planId) {
        Open open = locked(Action.CONFIRM_DEADLINE, planId);
        if (!open.plan().status().deadlinesOpen()) {
            throw notNow(open.plan(), "không đổi cách hiểu thời hạn được");
        }
        if (!open.plan().status().editable()) {
            // before the leadership only the leadership decides
            access.require(Action.APPROVE_PLAN, Subject.agency(open.plan().agencyId()));
        }
        return open;
    }

    /** For an opinion; the caller checks for which unit the person speaks. */
    Open forComment(long planId) {
        Actor actor = access.require(Action.COMMENT_PLAN);
        return new Open(actor, plans.lock(actor.agencyId(), planId));
    }

    /** Any plan of the own agency, locked. */
    Open locked(Action action, long planId) {
        Actor actor = access.require(action);
        PlanData plan = plans.lock(actor.agencyId(), planId);
        return new Open(access.require(action, Subject.agency(plan.agencyId())), plan);
    }

    /**
     * Compares with what the person saw.
     *
     * @throws StaleDataException when somebody saved since
     */
    static void sameVersion(PlanData plan, @Nullable Integer version) {
        if (version != null && version != plan.version()) {
            throw StaleDataException.changed(plan.name());
        }
    }

    /** For looking. */
    Open viewed(long planId) {
        Actor actor = access.require(Action.VIEW_PLAN);
        PlanData plan = plans.find(actor.agencyId(), planId);
        return new Open(access.require(Action.VIEW_PLAN, Subject.agency(plan.agencyId())), plan);
    }

    static NotPossibleException notNow(PlanData plan, String what) {
        return new NotPossibleException("%s đang ở trạng thái “%s” nên %s."
                .formatted(plan.name(), plan.status().label(), what));
    }
}
