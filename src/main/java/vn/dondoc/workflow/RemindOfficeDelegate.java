package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportSteps;

/** A morning has come while the Office compiles. */
@Component
class RemindOfficeDelegate implements JavaDelegate {

    private final ReportSteps steps;

    RemindOfficeDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.remindOffice(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
