package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportSteps;

/** The report has its number: it is kept for good. */
@Component
class FreezeReportDelegate implements JavaDelegate {

    private final ReportSteps steps;

    FreezeReportDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.freeze(Long.parseLong(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
    }
}
