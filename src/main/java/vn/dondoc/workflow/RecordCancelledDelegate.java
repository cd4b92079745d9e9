package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentEndings;
import vn.dondoc.task.Ending;

/** Records that the assignment was stopped by a document. */
@Component
class RecordCancelledDelegate implements JavaDelegate {

    private final AssignmentEndings endings;

    RecordCancelledDelegate(AssignmentEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.ended(
                Long.parseLong(execution.getProcessBusinessKey()), Ending.CANCELLED, execution.getProcessInstanceId());
    }
}
