package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** The unit said nothing to the minutes in time. */
@Component
class NoAnswerDelegate implements JavaDelegate {

    private final InspectionSteps steps;

    NoAnswerDelegate(InspectionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.answerTermPassed((Long) execution.getVariable(InspectionProcess.VARIABLE_VISIT_ID));
    }
}
