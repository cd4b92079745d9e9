package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanSteps;

/** The round of comments is over. */
@Component
class CloseCommentsDelegate implements JavaDelegate {

    private final PlanSteps steps;

    CloseCommentsDelegate(PlanSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.commentsClosed(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
