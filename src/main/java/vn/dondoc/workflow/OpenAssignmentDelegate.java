package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentOpenings;

/** The first day of the work has come. */
@Component
class OpenAssignmentDelegate implements JavaDelegate {

    private final AssignmentOpenings openings;

    OpenAssignmentDelegate(AssignmentOpenings openings) {
        this.openings = openings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openings.opened(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
