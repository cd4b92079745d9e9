package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.FeedbackSteps;

/** A letter of apology names a new day. */
@Component
class ApologiseFeedbackDelegate implements JavaDelegate {

    private final FeedbackSteps steps;

    ApologiseFeedbackDelegate(FeedbackSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.apologised(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
