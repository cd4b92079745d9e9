package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** The whole inspection is given up. */
@Component
class CancelInspectionDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    CancelInspectionDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.cancelled(Long.parseLong(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }
}
