package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackSteps;

/** A morning has come after the due day of a feedback. */
@Component
class EscalateFeedbackDelegate implements JavaDelegate {

    private final FeedbackSteps steps;

    EscalateFeedbackDelegate(FeedbackSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.escalate(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
