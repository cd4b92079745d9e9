package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentEndings;
import vn.dondoc.task.Ending;

/** Records that the assignment was taken over by a later plan. */
@Component
class RecordSupersededDelegate implements JavaDelegate {

    private final AssignmentEndings endings;

    RecordSupersededDelegate(AssignmentEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.ended(
                Long.parseLong(execution.getProcessBusinessKey()), Ending.SUPERSEDED, execution.getProcessInstanceId());
    }
}
