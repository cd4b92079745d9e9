package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** A morning has come while a unit's inspection is under way. */
@Component
class RemindVisitDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    RemindVisitDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind((Long) execution.getVariable(InspectionProcess.VARIABLE_VISIT_ID));
    }
}
