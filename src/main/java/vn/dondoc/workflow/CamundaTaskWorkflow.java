package vn.dondoc.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.lang.Nullable;
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

    /** Variable that tells the branches of several cooperating units apart; it lives in its branch only. */
    private static final String BRANCH = "contribution";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final CommandExecutor commands;
    private final EnginePositions positions;

    CamundaTaskWorkflow(ProcessEngine engine, EnginePositions positions) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.repository = engine.getRepositoryService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.positions = positions;
    }

    @Override
    public void start(List<Start> starts) {
        for (int from = 0; from < starts.size(); from += CHUNK) {
            List<Start> chunk = starts.subList(from, Math.min(from + CHUNK, starts.size()));
            // one command around many starts: the engine flushes once and its inserts travel in batches
            commands.execute(context -> {
                chunk.forEach(this::startOne);
                return null;
            });
        }
    }

    private void startOne(Start start) {
        runtime.startProcessInstanceByKey(
                TaskExecution.PROCESS,
                key(start.assignmentId()),
                Variables.createVariables()
                        .putValueTyped(
                                TaskExecution.VARIABLE_OPENED, Variables.booleanValue(start.opensAt() == null, true))
                        .putValueTyped(TaskExecution.TRANSIENT_OPENS_AT, EngineTime.transientDate(start.opensAt()))
                        .putValueTyped(TaskExecution.TRANSIENT_NOTICE_AT, EngineTime.transientDate(start.noticeAt())));
    }

    @Override
    public void openedEarly(long assignmentId) {
        management.executeJob(instance(assignmentId)
                .flatMap(instance -> timer(instance, TaskExecution.CATCH_EVENT_OPENS))
                .orElseThrow(() -> disagree(assignmentId, TaskExecution.CATCH_EVENT_OPENS))
                .getId());
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
    public void returnAsked(long assignmentId) {
        correlate(assignmentId, TaskExecution.MESSAGE_RETURN_ASKED);
    }

    @Override
    public void returnDecided(long assignmentId, ReturnDecision decision) {
        complete(
                assignmentId,
                TaskExecution.USER_TASK_DECIDE_RETURN,
                Map.of(TaskExecution.VARIABLE_RETURN_DECISION, decision.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void transferred(long assignmentId) {
        correlate(assignmentId, TaskExecution.MESSAGE_TRANSFERRED);
    }

    @Override
    public void extensionAsked(long assignmentId) {
        correlate(assignmentId, TaskExecution.MESSAGE_EXTENSION_ASKED);
    }

    @Override
    public void opinionGiven(long assignmentId) {
        complete(assignmentId, TaskExecution.USER_TASK_GIVE_OPINION, Map.of());
    }

    @Override
    public void extensionDecided(long assignmentId, boolean granted) {
        if (!waiting(assignmentId, TaskExecution.USER_TASK_GIVE_OPINION).isEmpty()) {
            opinionGiven(assignmentId);
        }
        complete(
                assignmentId,
                TaskExecution.USER_TASK_DECIDE_EXTENSION,
                Map.of(TaskExecution.VARIABLE_EXTENDED, granted));
    }

    @Override
    public void contributionAsked(long assignmentId, long contributionId) {
        runtime.createMessageCorrelation(TaskExecution.MESSAGE_CONTRIBUTION_ASKED)
                .processInstanceBusinessKey(key(assignmentId))
                .setVariableToTriggeredScope(BRANCH, contributionId)
                .correlate();
    }

    @Override
    public void contributionGiven(long assignmentId, long contributionId) {
        inBranch(
                assignmentId,
                contributionId,
                TaskExecution.USER_TASK_CONTRIBUTE,
                Map.of(TaskExecution.VARIABLE_CONTRIBUTION_GIVEN, true));
    }

    @Override
    public void contributionWithdrawn(long assignmentId, long contributionId) {
        inBranch(
                assignmentId,
                contributionId,
                TaskExecution.USER_TASK_CONTRIBUTE,
                Map.of(TaskExecution.VARIABLE_CONTRIBUTION_GIVEN, false));
    }

    @Override
    public void contributionDecided(long assignmentId, long contributionId, boolean accepted) {
        inBranch(
                assignmentId,
                contributionId,
                TaskExecution.USER_TASK_ACCEPT_CONTRIBUTION,
                Map.of(TaskExecution.VARIABLE_CONTRIBUTION_ACCEPTED, accepted));
    }

    @Override
    public void noticeMoved(long assignmentId, @Nullable Instant noticeAt) {
        ProcessInstance instance =
                instance(assignmentId).orElseThrow(() -> disagree(assignmentId, TaskExecution.CATCH_EVENT_NOTICE));
        Optional<Job> job = timer(instance, TaskExecution.START_EVENT_NOTICE)
                .or(() -> timer(instance, TaskExecution.CATCH_EVENT_NOTICE));
        if (job.isPresent()) {
            management.setJobDuedate(job.get().getId(), EngineTime.date(noticeAt));
        } else if (knowsNotices(instance)) {
            throw disagree(assignmentId, TaskExecution.CATCH_EVENT_NOTICE);
        }
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
        Task task =
                waiting(assignmentId, element).stream().findFirst().orElseThrow(() -> disagree(assignmentId, element));
        tasks.complete(task.getId(), decision);
    }

    private void inBranch(long assignmentId, long contributionId, String element, Map<String, Object> decision) {
        Task task = waiting(assignmentId, element).stream()
                .filter(open -> Long.valueOf(contributionId).equals(tasks.getVariable(open.getId(), BRANCH)))
                .findFirst()
                .orElseThrow(() -> disagree(assignmentId, element));
        tasks.complete(task.getId(), decision);
    }

    private List<Task> waiting(long assignmentId, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key(assignmentId))
                .processDefinitionKey(TaskExecution.PROCESS)
                .taskDefinitionKey(element)
                .list();
    }

    private Optional<ProcessInstance> instance(long assignmentId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(TaskExecution.PROCESS)
                .processInstanceBusinessKey(key(assignmentId))
                .singleResult());
    }

    private Optional<Job> timer(ProcessInstance instance, String element) {
        return management.createJobQuery().processInstanceId(instance.getId()).activityId(element).list().stream()
                .findFirst();
    }

    /** An instance of an earlier drawing has no reminders until it is moved to the present one. */
    private boolean knowsNotices(ProcessInstance instance) {
        return repository
                        .getBpmnModelInstance(instance.getProcessDefinitionId())
                        .getModelElementById(TaskExecution.START_EVENT_NOTICE)
                != null;
    }

    private static IllegalStateException disagree(long assignmentId, String element) {
        return new IllegalStateException(
                "Assignment " + assignmentId + " does not wait at " + element + "; table and engine disagree");
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
