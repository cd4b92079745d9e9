package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackSteps;

/** A morning has come before the due day of a feedback. */
@Component
class RemindFeedbackDelegate implements JavaDelegate {

    private final FeedbackSteps steps;

    RemindFeedbackDelegate(FeedbackSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
