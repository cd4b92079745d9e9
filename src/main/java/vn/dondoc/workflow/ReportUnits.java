package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportSteps;

/** Tells the process which units have a part; one branch for each. Public because an expression calls it. */
@Component
public class ReportUnits {

    private final ReportSteps steps;

    ReportUnits(ReportSteps steps) {
        this.steps = steps;
    }

    /** Ids of the units. */
    public List<Long> of(DelegateExecution execution) {
        return steps.units(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
