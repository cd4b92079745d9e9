package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentEndings;
import vn.dondoc.task.Ending;

/** Records that the work goes on in another unit or in parts. */
@Component
class RecordTransferredDelegate implements JavaDelegate {

    private final AssignmentEndings endings;

    RecordTransferredDelegate(AssignmentEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.ended(
                Long.parseLong(execution.getProcessBusinessKey()), Ending.SUPERSEDED, execution.getProcessInstanceId());
    }
}
