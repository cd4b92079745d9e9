package vn.dondoc.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.report.ReportWorkflow;
import vn.dondoc.task.WorkflowPosition;

/** Reports as instances of {@code periodic-report}; the business key is the report's id. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaReportWorkflow implements ReportWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EnginePositions positions;

    CamundaReportWorkflow(RuntimeService runtime, TaskService tasks, EnginePositions positions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.positions = positions;
    }

    @Override
    public void opened(long reportId, Reminders reminders) {
        runtime.startProcessInstanceByKey(PeriodicReport.PROCESS, key(reportId), variables(reminders));
    }

    @Override
    public void partSent(long reportId, long unitId) {
        Task task = ofUnit(reportId, unitId, PeriodicReport.USER_TASK_CONTRIBUTE)
                .or(() -> ofUnit(reportId, unitId, PeriodicReport.USER_TASK_AMEND))
                .orElseThrow(() -> disagree(reportId, PeriodicReport.USER_TASK_CONTRIBUTE));
        tasks.complete(task.getId());
    }

    @Override
    public void partDecided(long reportId, long unitId, boolean accepted) {
        if (toCheck(reportId, unitId).isEmpty()) {
            // taken as it was: the unit need not send it again
            partSent(reportId, unitId);
        }
        Task task = toCheck(reportId, unitId).orElseThrow(() -> disagree(reportId, PeriodicReport.USER_TASK_CHECK));
        tasks.complete(task.getId(), Map.of(PeriodicReport.VARIABLE_PART_ACCEPTED, accepted));
    }

    @Override
    public void partReopened(long reportId, long unitId) {
        runtime.createMessageCorrelation(PeriodicReport.MESSAGE_PART_RETURNED)
                .processInstanceBusinessKey(key(reportId))
                .setVariableToTriggeredScope(PeriodicReport.VARIABLE_UNIT_ID, unitId)
                .correlate();
    }

    @Override
    public void collectingClosed(long reportId) {
        correlate(reportId, PeriodicReport.MESSAGE_COLLECTING_CLOSED);
    }

    @Override
    public void submitted(long reportId) {
        complete(reportId, PeriodicReport.USER_TASK_COMPILE, Map.of());
    }

    @Override
    public void decided(long reportId, boolean approved) {
        complete(reportId, PeriodicReport.USER_TASK_APPROVE, Map.of(PeriodicReport.VARIABLE_APPROVED, approved));
    }

    @Override
    public void registered(long reportId) {
        complete(reportId, PeriodicReport.USER_TASK_REGISTER, Map.of());
    }

    @Override
    public void correctionOpened(long reportId, Reminders reminders) {
        runtime.createMessageCorrelation(PeriodicReport.MESSAGE_CORRECTION_OPENED)
                .processInstanceBusinessKey(key(reportId))
                .setVariables(variables(reminders))
                .correlateStartMessage();
    }

    @Override
    public void cancelled(long reportId) {
        correlate(reportId, PeriodicReport.MESSAGE_CANCELLED);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkflowPosition position(long reportId) {
        return positions.of(PeriodicReport.PROCESS, key(reportId));
    }

    private static Map<String, Object> variables(Reminders reminders) {
        return Map.of(
                PeriodicReport.VARIABLE_UNIT_REMINDERS,
                reminders.units(),
                PeriodicReport.VARIABLE_OFFICE_REMINDERS,
                reminders.office());
    }

    private Optional<Task> toCheck(long reportId, long unitId) {
        return ofUnit(reportId, unitId, PeriodicReport.USER_TASK_CHECK)
                .or(() -> ofUnit(reportId, unitId, PeriodicReport.USER_TASK_CHECK_AMENDED));
    }

    private Optional<Task> ofUnit(long reportId, long unitId, String element) {
        return waiting(reportId, element).stream()
                .filter(task ->
                        Long.valueOf(unitId).equals(tasks.getVariable(task.getId(), PeriodicReport.VARIABLE_UNIT_ID)))
                .findFirst();
    }

    private void complete(long reportId, String element, Map<String, Object> decision) {
        Task task = waiting(reportId, element).stream().findFirst().orElseThrow(() -> disagree(reportId, element));
        tasks.complete(task.getId(), decision);
    }

    private List<Task> waiting(long reportId, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key(reportId))
                .processDefinitionKey(PeriodicReport.PROCESS)
                .taskDefinitionKey(element)
                .list();
    }

    private void correlate(long reportId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key(reportId))
                .correlate();
    }

    private static IllegalStateException disagree(long reportId, String element) {
        return new IllegalStateException(
                "Report " + reportId + " does not wait at " + element + "; table and engine disagree");
    }

    private static String key(long reportId) {
        return Long.toString(reportId);
    }
}
