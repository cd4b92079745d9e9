package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.InspectionSteps;

/** Tells the process which units are inspected; one branch for each. Public because an expression calls it. */
@Component
public class InspectionVisits {

    private final InspectionSteps steps;

    InspectionVisits(InspectionSteps steps) {
        this.steps = steps;
    }

    /** Ids of the visits. */
    public List<Long> of(DelegateExecution execution) {
        return steps.visits(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
