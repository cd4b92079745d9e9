package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** A unit is not inspected. */
@Component
class DropVisitDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    DropVisitDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.visitDropped(
                (Long) execution.getVariable(InspectionProcess.VARIABLE_VISIT_ID), execution.getProcessInstanceId());
    }
}
