package vn.dondoc.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.TaskWorkflow;
import vn.dondoc.task.WorkflowPosition;

/** Assignments as instances of {@code task-execution}; the business key is the assignment's id. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaTaskWorkflow implements TaskWorkflow {

    /** Instances that one command starts: what it has in memory until it writes them all in batches. */
    private static final int CHUNK = 250;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CommandExecutor commands;
    private final EnginePositions positions;

    CamundaTaskWorkflow(ProcessEngine engine, EnginePositions positions) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.positions = positions;
    }

    @Override
    public void start(List<Long> assignmentIds) {
        for (int from = 0; from < assignmentIds.size(); from += CHUNK) {
            List<Long> chunk = assignmentIds.subList(from, Math.min(from + CHUNK, assignmentIds.size()));
            // one command around many starts: the engine flushes once and its inserts travel in batches
            commands.execute(context -> {
                chunk.forEach(id -> runtime.startProcessInstanceByKey(TaskExecution.PROCESS, key(id)));
                return null;
            });
        }
    }

    @Override
    public void received(long assignmentId) {
        complete(assignmentId, TaskExecution.USER_TASK_RECEIVE, Map.of());
    }

    @Override
    public void resultSubmitted(long assignmentId) {
        complete(assignmentId, TaskExecution.USER_TASK_PERFORM, Map.of());
    }

    @Override
    public void acceptedByUnit(long assignmentId) {
        decideByUnit(assignmentId, true);
    }

    @Override
    public void returnedByUnit(long assignmentId) {
        decideByUnit(assignmentId, false);
    }

    @Override
    public void acceptedByDepartment(long assignmentId) {
        decideByDepartment(assignmentId, true);
    }

    @Override
    public void returnedByDepartment(long assignmentId) {
        decideByDepartment(assignmentId, false);
    }

    @Override
    public void cancelled(long assignmentId) {
        correlate(assignmentId, TaskExecution.MESSAGE_CANCELLED);
    }

    @Override
    public void superseded(long assignmentId) {
        correlate(assignmentId, TaskExecution.MESSAGE_SUPERSEDED);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkflowPosition position(long assignmentId) {
        return positions.of(TaskExecution.PROCESS, key(assignmentId));
    }

    private void decideByUnit(long assignmentId, boolean accepted) {
        complete(
                assignmentId,
                TaskExecution.USER_TASK_ACCEPT_UNIT,
                Map.of(TaskExecution.VARIABLE_ACCEPTED_BY_UNIT, accepted));
    }

    private void decideByDepartment(long assignmentId, boolean accepted) {
        complete(
                assignmentId,
                TaskExecution.USER_TASK_ACCEPT_DEPARTMENT,
                Map.of(TaskExecution.VARIABLE_ACCEPTED_BY_DEPARTMENT, accepted));
    }

    private void complete(long assignmentId, String element, Map<String, Object> decision) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key(assignmentId))
                .processDefinitionKey(TaskExecution.PROCESS)
                .taskDefinitionKey(element)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException(
                    "Assignment " + assignmentId + " does not wait at " + element + "; table and engine disagree");
        }
        tasks.complete(task.getId(), decision);
    }

    private void correlate(long assignmentId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key(assignmentId))
                .correlate();
    }

    private static String key(long assignmentId) {
        return Long.toString(assignmentId);
    }
}
