package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackSteps;

/** A morning has come after the answer of a feedback, and nobody has decided whether it is published. */
@Component
class RemindPublicationDelegate implements JavaDelegate {

    private final FeedbackSteps steps;

    RemindPublicationDelegate(FeedbackSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remindPublication(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
