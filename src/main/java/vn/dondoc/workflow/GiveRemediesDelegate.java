package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** The conclusion is issued: findings become work. */
@Component
class GiveRemediesDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    GiveRemediesDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean open = steps.giveRemedies((Long) execution.getVariable(InspectionProcess.VARIABLE_VISIT_ID));
        // in the branch: the others decide for themselves
        execution.setVariableLocal(InspectionProcess.VARIABLE_REMEDIES_OPEN, open);
    }
}
