package vn.dondoc.workflow;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.task.RecurringTasks;

/** A period of a recurring task has begun; the process then waits for the next one, if the year has one. */
@Component
class OpenOccurrenceDelegate implements JavaDelegate {

    private final RecurringTasks recurring;

    OpenOccurrenceDelegate(RecurringTasks recurring) {
        this.recurring = recurring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> next = recurring.periodBegan(Long.parseLong(execution.getProcessBusinessKey()));
        execution.setVariable(TaskRecurrence.VARIABLE_MORE, next.isPresent());
        execution.setVariable(TaskRecurrence.TRANSIENT_OPENS_AT, EngineTime.transientDate(next.orElse(null)));
    }
}
