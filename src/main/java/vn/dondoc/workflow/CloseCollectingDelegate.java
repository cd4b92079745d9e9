package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportSteps;

/** The units' parts are complete, or the Office waits no longer. */
@Component
class CloseCollectingDelegate implements JavaDelegate {

    private final ReportSteps steps;

    CloseCollectingDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.collectingClosed(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
