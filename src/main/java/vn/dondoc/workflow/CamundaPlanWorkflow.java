package vn.dondoc.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanWorkflow;
import vn.dondoc.task.WorkflowPosition;

/** Plans as instances of {@code plan-issuance}; the business key is the plan's id. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaPlanWorkflow implements PlanWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EnginePositions positions;

    CamundaPlanWorkflow(RuntimeService runtime, TaskService tasks, EnginePositions positions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.positions = positions;
    }

    @Override
    public void drafted(long planId) {
        runtime.startProcessInstanceByKey(PlanIssuanceProcess.PROCESS, key(planId));
    }

    @Override
    public void submittedAsSigned(long planId) {
        complete(
                planId,
                PlanIssuanceProcess.USER_TASK_DRAFT,
                Map.of(PlanIssuanceProcess.VARIABLE_SIGNED_ON_PAPER, true));
    }

    @Override
    public void submittedForComments(long planId, Instant term) {
        complete(
                planId,
                PlanIssuanceProcess.USER_TASK_DRAFT,
                Map.of(
                        PlanIssuanceProcess.VARIABLE_SIGNED_ON_PAPER,
                        false,
                        PlanIssuanceProcess.VARIABLE_COMMENTS_TERM,
                        Date.from(term)));
    }

    @Override
    public void commented(long planId, long unitId) {
        Task task = waiting(planId, PlanIssuanceProcess.USER_TASK_COMMENT).stream()
                .filter(open -> Long.valueOf(unitId)
                        .equals(tasks.getVariable(open.getId(), PlanIssuanceProcess.VARIABLE_UNIT_ID)))
                .findFirst()
                .orElseThrow(() -> disagree(planId, PlanIssuanceProcess.USER_TASK_COMMENT));
        tasks.complete(task.getId());
    }

    @Override
    public void commentsClosed(long planId) {
        correlate(planId, PlanIssuanceProcess.MESSAGE_COMMENTS_CLOSED);
    }

    @Override
    public void consolidated(long planId) {
        complete(planId, PlanIssuanceProcess.USER_TASK_CONSOLIDATE, Map.of());
    }

    @Override
    public void approved(long planId, boolean tasksToMap) {
        complete(
                planId,
                PlanIssuanceProcess.USER_TASK_APPROVE,
                Map.of(
                        PlanIssuanceProcess.VARIABLE_APPROVED,
                        true,
                        PlanIssuanceProcess.VARIABLE_TASKS_TO_MAP,
                        tasksToMap));
    }

    @Override
    public void mapped(long planId) {
        waiting(planId, PlanIssuanceProcess.USER_TASK_MAP).forEach(task -> tasks.complete(task.getId()));
    }

    @Override
    public void mappingReopened(long planId) {
        // a plan whose process began before this step was drawn has nobody who listens
        runtime.createMessageCorrelation(PlanIssuanceProcess.MESSAGE_MAPPING_REOPENED)
                .processInstanceBusinessKey(key(planId))
                .correlateAll();
    }

    @Override
    public void returned(long planId) {
        complete(planId, PlanIssuanceProcess.USER_TASK_APPROVE, Map.of(PlanIssuanceProcess.VARIABLE_APPROVED, false));
    }

    @Override
    public void registered(long planId) {
        complete(planId, PlanIssuanceProcess.USER_TASK_REGISTER, Map.of());
    }

    @Override
    public void withdrawn(long planId) {
        correlate(planId, PlanIssuanceProcess.MESSAGE_WITHDRAWN);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkflowPosition position(long planId) {
        return positions.of(PlanIssuanceProcess.PROCESS, key(planId));
    }

    private void complete(long planId, String element, Map<String, Object> decision) {
        Task task = waiting(planId, element).stream().findFirst().orElseThrow(() -> disagree(planId, element));
        tasks.complete(task.getId(), decision);
    }

    private List<Task> waiting(long planId, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key(planId))
                .processDefinitionKey(PlanIssuanceProcess.PROCESS)
                .taskDefinitionKey(element)
                .list();
    }

    private void correlate(long planId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key(planId))
                .correlate();
    }

    private static IllegalStateException disagree(long planId, String element) {
        return new IllegalStateException(
                "Plan " + planId + " does not wait at " + element + "; table and engine disagree");
    }

    private static String key(long planId) {
        return Long.toString(planId);
    }
}
