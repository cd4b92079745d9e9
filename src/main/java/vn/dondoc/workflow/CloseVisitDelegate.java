package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** Nothing is left to do with a unit. */
@Component
class CloseVisitDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    CloseVisitDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.visitClosed(
                (Long) execution.getVariable(InspectionProcess.VARIABLE_VISIT_ID), execution.getProcessInstanceId());
    }
}
