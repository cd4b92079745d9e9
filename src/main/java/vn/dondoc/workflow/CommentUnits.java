package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanSteps;

/** Tells the process which units are asked for their opinion; one step for each. Public because an expression calls it. */
@Component
public class CommentUnits {

    private final PlanSteps steps;

    CommentUnits(PlanSteps steps) {
        this.steps = steps;
    }

    /** Ids of the units. */
    public List<Long> of(DelegateExecution execution) {
        return steps.askedUnits(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
