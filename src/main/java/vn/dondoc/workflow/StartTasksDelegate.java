package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanSteps;

/** The plan is numbered: its tasks begin. */
@Component
class StartTasksDelegate implements JavaDelegate {

    private final PlanSteps steps;

    StartTasksDelegate(PlanSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.startTasks(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
