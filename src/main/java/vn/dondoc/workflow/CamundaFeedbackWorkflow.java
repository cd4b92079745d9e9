package vn.dondoc.workflow;

import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.feedback.FeedbackWorkflow;
import vn.dondoc.task.WorkflowPosition;

/** Feedback as instances of {@code feedback-handling}; the business key is the feedback's id. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaFeedbackWorkflow implements FeedbackWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EnginePositions positions;

    CamundaFeedbackWorkflow(
            RuntimeService runtime, TaskService tasks, ManagementService management, EnginePositions positions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.positions = positions;
    }

    @Override
    public void received(long feedbackId, Mornings mornings) {
        runtime.startProcessInstanceByKey(
                FeedbackHandlingProcess.PROCESS,
                key(feedbackId),
                Map.of(
                        FeedbackHandlingProcess.VARIABLE_REMINDERS,
                        everyMorning(mornings.reminders()),
                        FeedbackHandlingProcess.VARIABLE_OVERDUE,
                        everyMorning(mornings.overdue())));
    }

    @Override
    public void dueMoved(long feedbackId, Mornings mornings) {
        String instance = instance(feedbackId).getId();
        move(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_REMINDER, mornings.reminders());
        move(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_OVERDUE, mornings.overdue());
    }

    @Override
    public void sentToUnit(long feedbackId) {
        classified(feedbackId, true, false);
    }

    @Override
    public void forwarded(long feedbackId) {
        classified(feedbackId, false, true);
    }

    @Override
    public void refused(long feedbackId) {
        classified(feedbackId, false, false);
    }

    @Override
    public void assigned(long feedbackId) {
        unitStep(feedbackId, true, false);
    }

    @Override
    public void answerGiven(long feedbackId) {
        unitStep(feedbackId, false, false);
    }

    @Override
    public void handedBack(long feedbackId) {
        unitStep(feedbackId, false, true);
    }

    @Override
    public void checked(long feedbackId, boolean accepted) {
        complete(
                feedbackId,
                Map.of(FeedbackHandlingProcess.VARIABLE_ACCEPTED, accepted),
                FeedbackHandlingProcess.USER_TASK_CHECK);
    }

    @Override
    public void answerSent(long feedbackId, LocalDateTime publication) {
        complete(
                feedbackId,
                Map.of(
                        FeedbackHandlingProcess.VARIABLE_ANSWERED,
                        true,
                        FeedbackHandlingProcess.VARIABLE_PUBLICATION,
                        everyMorning(publication)),
                FeedbackHandlingProcess.USER_TASK_SEND);
    }

    @Override
    public void publicationDecided(long feedbackId) {
        complete(feedbackId, Map.of(), FeedbackHandlingProcess.USER_TASK_PUBLISH);
    }

    @Override
    public void apologised(long feedbackId, Mornings mornings) {
        runtime.createMessageCorrelation(FeedbackHandlingProcess.MESSAGE_APOLOGISED)
                .processInstanceId(instance(feedbackId).getId())
                .correlate();
        dueMoved(feedbackId, mornings);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkflowPosition position(long feedbackId) {
        return positions.of(FeedbackHandlingProcess.PROCESS, key(feedbackId));
    }

    private void classified(long feedbackId, boolean ours, boolean forwarded) {
        complete(
                feedbackId,
                Map.of(
                        FeedbackHandlingProcess.VARIABLE_OURS,
                        ours,
                        FeedbackHandlingProcess.VARIABLE_FORWARDED,
                        forwarded,
                        FeedbackHandlingProcess.VARIABLE_ANSWERED,
                        false),
                FeedbackHandlingProcess.USER_TASK_CLASSIFY);
    }

    private void unitStep(long feedbackId, boolean officerNamed, boolean handedBack) {
        complete(
                feedbackId,
                Map.of(
                        FeedbackHandlingProcess.VARIABLE_OFFICER_NAMED,
                        officerNamed,
                        FeedbackHandlingProcess.VARIABLE_HANDED_BACK,
                        handedBack),
                FeedbackHandlingProcess.USER_TASK_RECEIVE,
                FeedbackHandlingProcess.USER_TASK_ANSWER);
    }

    /** Timers are servants: the table has changed already. From its new moment on a timer repeats each morning. */
    private void move(String instance, String element, LocalDateTime moment) {
        management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .list()
                .forEach(job -> management.setJobDuedate(
                        job.getId(),
                        EngineTime.date(moment.atZone(Vietnamese.ZONE).toInstant())));
    }

    private void complete(long feedbackId, Map<String, Object> decision, String... elements) {
        Task task = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(key(feedbackId))
                .processDefinitionKey(FeedbackHandlingProcess.PROCESS)
                .taskDefinitionKeyIn(elements)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> disagree(feedbackId, elements[0]));
        tasks.complete(task.getId(), decision);
    }

    private ProcessInstance instance(long feedbackId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(FeedbackHandlingProcess.PROCESS)
                .processInstanceBusinessKey(key(feedbackId))
                .singleResult();
        if (instance == null) {
            throw disagree(feedbackId, FeedbackHandlingProcess.PROCESS);
        }
        return instance;
    }

    private static String everyMorning(LocalDateTime first) {
        return "R/%s/P1D".formatted(first + ":00");
    }

    private static IllegalStateException disagree(long feedbackId, String element) {
        return new IllegalStateException(
                "Feedback " + feedbackId + " does not wait at " + element + "; table and engine disagree");
    }

    private static String key(long feedbackId) {
        return Long.toString(feedbackId);
    }
}
