package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackSteps;

/** Nothing is left to do with a feedback: its outcome is counted. */
@Component
class CloseFeedbackDelegate implements JavaDelegate {

    private final FeedbackSteps steps;

    CloseFeedbackDelegate(FeedbackSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.ended(Long.parseLong(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }
}
