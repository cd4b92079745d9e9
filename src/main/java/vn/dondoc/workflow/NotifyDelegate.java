package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.DeadlineNotices;

/** A moment to remind has come; the process then waits for the next one. */
@Component
class NotifyDelegate implements JavaDelegate {

    private final DeadlineNotices notices;

    NotifyDelegate(DeadlineNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long assignment = Long.parseLong(execution.getProcessBusinessKey());
        // local: nobody else needs it, and the engine need not read the variables of the whole instance
        execution.setVariableLocal(
                TaskExecution.TRANSIENT_NOTICE_AT,
                EngineTime.transientDate(notices.fire(assignment).orElse(null)));
    }
}
