package vn.dondoc.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the plan that a plan replaces, when the agency has it here. */
@Component
class Predecessors {

    private final PlanStore plans;

    Predecessors(PlanStore plans) {
        this.plans = plans;
    }

    /** The linked plan once issued; before, the plan of the number that the document names. */
    Optional<PlanData> of(PlanData plan) {
        if (plan.replacesPlanId() != null) {
            return Optional.of(plans.find(plan.agencyId(), plan.replacesPlanId()));
        }
        return plan.replacesNumber() == null
                ? Optional.empty()
                : plans.issued(plan.agencyId(), plan.replacesNumber(), plan.replacesIssuedOn(), plan.id());
    }
}
