package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentEndings;
import vn.dondoc.task.Ending;

/** Records that the assignment was accepted by the department. */
@Component
class RecordDoneDelegate implements JavaDelegate {

    private final AssignmentEndings endings;

    RecordDoneDelegate(AssignmentEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.ended(Long.parseLong(execution.getProcessBusinessKey()), Ending.DONE, execution.getProcessInstanceId());
    }
}
