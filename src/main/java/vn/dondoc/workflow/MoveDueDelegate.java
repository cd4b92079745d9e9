package vn.dondoc.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.Extensions;

/** The extension was granted. */
@Component
class MoveDueDelegate implements JavaDelegate {

    private final Extensions extensions;

    MoveDueDelegate(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.moveDue(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
