package vn.dondoc.workflow;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionWorkflow;
import vn.dondoc.task.WorkflowPosition;

/**
 * Inspections as instances of {@code inspection}; the business key is the inspection's id. Each visit is a branch of its
 * own, found by its local variable; what a branch decides is kept in the branch, so that branches never see each
 * other's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaInspectionWorkflow implements InspectionWorkflow {

    /** What the engine calls the scope around all branches of a multi-instance activity. */
    private static final String ALL_VISITS = "subProcess_visits#multiInstanceBody";

    private static final String ONE_VISIT = "subProcess_visits";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EnginePositions positions;

    CamundaInspectionWorkflow(RuntimeService runtime, TaskService tasks, EnginePositions positions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.positions = positions;
    }

    @Override
    public void planned(long inspectionId, InspectionKind kind) {
        runtime.startProcessInstanceByKey(
                InspectionProcess.PROCESS,
                key(inspectionId),
                Map.of(
                        InspectionProcess.VARIABLE_SELF,
                        kind == InspectionKind.SELF,
                        InspectionProcess.VARIABLE_OUTSIDE,
                        false));
    }

    @Override
    public void outsideEntered(long inspectionId, String mornings) {
        runtime.createMessageCorrelation(InspectionProcess.MESSAGE_OUTSIDE_ENTERED)
                .processInstanceBusinessKey(key(inspectionId))
                .setVariables(Map.of(
                        InspectionProcess.VARIABLE_SELF,
                        false,
                        InspectionProcess.VARIABLE_OUTSIDE,
                        true,
                        InspectionProcess.VARIABLE_MORNINGS,
                        mornings))
                .correlateStartMessage();
    }

    @Override
    public void submitted(long inspectionId) {
        complete(inspectionId, InspectionProcess.USER_TASK_DRAFT, Map.of());
    }

    @Override
    public void decided(long inspectionId, boolean approved) {
        complete(
                inspectionId,
                InspectionProcess.USER_TASK_APPROVE,
                Map.of(InspectionProcess.VARIABLE_APPROVED, approved));
    }

    @Override
    public void registered(long inspectionId, String mornings) {
        complete(
                inspectionId,
                InspectionProcess.USER_TASK_REGISTER,
                Map.of(InspectionProcess.VARIABLE_MORNINGS, mornings));
    }

    @Override
    public void visitAdded(long inspectionId, long visitId) {
        ProcessInstance instance = instance(inspectionId);
        ActivityInstance[] all = runtime.getActivityInstance(instance.getId()).getActivityInstances(ALL_VISITS);
        if (all.length == 0) {
            throw disagree(inspectionId, ONE_VISIT);
        }
        runtime.createProcessInstanceModification(instance.getId())
                .startBeforeActivity(ONE_VISIT, all[0].getId())
                .setVariableLocal(InspectionProcess.VARIABLE_VISIT_ID, visitId)
                .execute();
    }

    @Override
    public void cancelled(long inspectionId) {
        runtime.createMessageCorrelation(InspectionProcess.MESSAGE_CANCELLED)
                .processInstanceBusinessKey(key(inspectionId))
                .correlate();
    }

    @Override
    public void notified(long inspectionId, long visitId) {
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_NOTICE);
    }

    @Override
    public void finished(long inspectionId, long visitId, boolean self) {
        completeOf(
                inspectionId,
                visitId,
                self ? InspectionProcess.USER_TASK_SELF_INSPECT : InspectionProcess.USER_TASK_VISIT);
    }

    @Override
    public void minutesSent(long inspectionId, long visitId, LocalDateTime answerTerm) {
        keep(
                inspectionId,
                visitId,
                InspectionProcess.VARIABLE_ANSWER_TERM,
                Date.from(answerTerm.atZone(Vietnamese.ZONE).toInstant()));
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_MINUTES);
    }

    @Override
    public void answered(long inspectionId, long visitId, boolean confirmed) {
        keep(inspectionId, visitId, InspectionProcess.VARIABLE_CONFIRMED, confirmed);
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_ANSWER);
    }

    @Override
    public void objectionConsidered(long inspectionId, long visitId, boolean amended) {
        keep(inspectionId, visitId, InspectionProcess.VARIABLE_MINUTES_AMENDED, amended);
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_CONSIDER_OBJECTION);
    }

    @Override
    public void conclusionSubmitted(long inspectionId, long visitId) {
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_CONCLUDE);
    }

    @Override
    public void conclusionDecided(long inspectionId, long visitId, boolean approved) {
        keep(inspectionId, visitId, InspectionProcess.VARIABLE_CONCLUSION_APPROVED, approved);
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_APPROVE_CONCLUSION);
    }

    @Override
    public void conclusionRegistered(long inspectionId, long visitId) {
        completeOf(inspectionId, visitId, InspectionProcess.USER_TASK_REGISTER_CONCLUSION);
    }

    @Override
    public void remedied(long inspectionId, long visitId) {
        receive(inspectionId, visitId, InspectionProcess.MESSAGE_REMEDIED);
    }

    @Override
    public void visitDropped(long inspectionId, long visitId) {
        receive(inspectionId, visitId, InspectionProcess.MESSAGE_VISIT_DROPPED);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkflowPosition position(long inspectionId) {
        return positions.of(InspectionProcess.PROCESS, key(inspectionId));
    }

    /** Keeps a value in the branch of a visit. */
    private void keep(long inspectionId, long visitId, String name, Object value) {
        String branch = runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance(inspectionId).getId())
                .variableName(InspectionProcess.VARIABLE_VISIT_ID)
                .list()
                .stream()
                .filter(variable -> Long.valueOf(visitId).equals(variable.getValue()))
                .findFirst()
                .orElseThrow(() -> disagree(visitId, ONE_VISIT))
                .getExecutionId();
        runtime.setVariableLocal(branch, name, value);
    }

    private void receive(long inspectionId, long visitId, String message) {
        Execution waiting = runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(key(inspectionId))
                .processDefinitionKey(InspectionProcess.PROCESS)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .filter(execution -> Long.valueOf(visitId)
                        .equals(runtime.getVariable(execution.getId(), InspectionProcess.VARIABLE_VISIT_ID)))
                .findFirst()
                .orElseThrow(() -> disagree(visitId, message));
        runtime.messageEventReceived(message, waiting.getId());
    }

    private void completeOf(long inspectionId, long visitId, String element) {
        Task task = waiting(inspectionId, element).stream()
                .filter(one -> Long.valueOf(visitId)
                        .equals(tasks.getVariable(one.getId(), InspectionProcess.VARIABLE_VISIT_ID)))
                .findFirst()
                .orElseThrow(() -> disagree(visitId, element));
        tasks.complete(task.getId());
    }

    private void complete(long inspectionId, String element, Map<String, Object> decision) {
        Task task =
                waiting(inspectionId, element).stream().findFirst().orElseThrow(() -> disagree(inspectionId, element));
        tasks.complete(task.getId(), decision);
    }

    private java.util.List<Task> waiting(long inspectionId, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key(inspectionId))
                .processDefinitionKey(InspectionProcess.PROCESS)
                .taskDefinitionKey(element)
                .list();
    }

    private ProcessInstance instance(long inspectionId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key(inspectionId), InspectionProcess.PROCESS)
                .singleResult();
    }

    private static IllegalStateException disagree(long id, String element) {
        return new IllegalStateException(
                "Inspection or visit " + id + " does not wait at " + element + "; table and engine disagree");
    }

    private static String key(long inspectionId) {
        return Long.toString(inspectionId);
    }
}
