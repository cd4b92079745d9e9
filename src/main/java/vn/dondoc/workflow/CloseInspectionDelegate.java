package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** All units are done. */
@Component
class CloseInspectionDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    CloseInspectionDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.closed(Long.parseLong(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }
}
