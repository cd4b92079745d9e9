package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportSteps;

/** A morning has come while a part lies with its unit. */
@Component
class RemindPartDelegate implements JavaDelegate {

    private final ReportSteps steps;

    RemindPartDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long unit = (Long) execution.getVariable(PeriodicReport.VARIABLE_UNIT_ID);
        steps.remindPart(Long.parseLong(execution.getProcessBusinessKey()), unit);
    }
}
