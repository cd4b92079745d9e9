package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.RecurrenceWorkflow;
import vn.dondoc.task.WorkflowPosition;

/** Recurring tasks as instances of {@code task-recurrence}; the business key is the task's id. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaRecurrenceWorkflow implements RecurrenceWorkflow {

    private final RuntimeService runtime;
    private final CommandExecutor commands;
    private final EnginePositions positions;

    CamundaRecurrenceWorkflow(ProcessEngine engine, EnginePositions positions) {
        this.runtime = engine.getRuntimeService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.positions = positions;
    }

    @Override
    public void start(List<Start> starts) {
        if (starts.isEmpty()) {
            return;
        }
        // one command around many starts: the engine flushes once and its inserts travel in batches
        commands.execute(context -> {
            starts.forEach(start -> runtime.startProcessInstanceByKey(
                    TaskRecurrence.PROCESS,
                    key(start.taskId()),
                    Variables.createVariables()
                            .putValueTyped(
                                    TaskRecurrence.TRANSIENT_OPENS_AT, EngineTime.transientDate(start.opensAt()))));
            return null;
        });
    }

    @Override
    public void stopped(long taskId) {
        runtime.createMessageCorrelation(TaskRecurrence.MESSAGE_STOPPED)
                .processInstanceBusinessKey(key(taskId))
                .correlate();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkflowPosition position(long taskId) {
        return positions.of(TaskRecurrence.PROCESS, key(taskId));
    }

    private static String key(long taskId) {
        return Long.toString(taskId);
    }
}
