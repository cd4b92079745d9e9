package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskWorkflow;

/** Work that was begun before there were reminders goes on after an update, with reminders. */
class InstanceMovesTest extends DatabaseTest {

    private static final String BEFORE_NOTICES = "earlier/task-execution-before-notices.bpmn";
    private static final LocalDate DUE = LocalDate.of(2024, 6, 14);

    @Autowired
    MoveInstancesJob job;

    @Autowired
    EngineTimers timers;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskWorkflow workflow;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private String earlier;
    private String present;

    @BeforeEach
    void theEarlierDrawing() {
        earlier = repository
                .createDeployment()
                .addClasspathResource(BEFORE_NOTICES)
                .name("before the update")
                .deploy()
                .getId();
    }

    @AfterEach
    void takeTheDrawingsAway() {
        for (String deployment : new String[] {present, earlier}) {
            if (deployment != null) {
                repository.deleteDeployment(deployment, true);
            }
        }
    }

    @Test
    void runningWorkGoesOnWithReminders() {
        long fresh = begun(DUE);
        long underWay = begun(DUE);
        fixture.receive(underWay);
        long waiting = begun(DUE);
        fixture.receive(waiting);
        fixture.submit(waiting, LocalDate.of(2024, 3, 19));
        fixture.accept("truongphong.hctp", waiting);
        long ongoing = begun(null);

        update();
        job.start();
        assertThat(timers.runDue())
                .as("one part and the look for another, both of moving and of planning")
                .isEqualTo(4);

        for (long id : List.of(fresh, underWay, waiting, ongoing)) {
            assertThat(instance(id).getProcessDefinitionId()).as("version").isEqualTo(presentDefinition());
            assertThat(runtime.getVariables(instance(id).getId())).doesNotContainKey(TaskExecution.TRANSIENT_NOTICE_AT);
        }
        for (long id : List.of(fresh, underWay, waiting)) {
            assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 5, 7, 30));
        }
        assertThat(timers.notice(ongoing)).contains(LocalDateTime.of(2024, 6, 10, 7, 30));

        timers.runUntil(LocalDate.of(2024, 6, 5));
        assertThat(jdbc.sql("SELECT assignment_id FROM deadline_notice ORDER BY assignment_id")
                        .query(Long.class)
                        .list())
                .containsExactly(fresh, underWay, waiting);
        fixture.accept("vanphong", waiting);
        assertThat(fixture.status(waiting)).isEqualTo(AssignmentStatus.DONE);
        fixture.complete(fresh, LocalDate.of(2024, 6, 5));
        transaction.executeWithoutResult(status -> workflow.returnAsked(underWay));
        assertThat(workflow.position(underWay).current()).contains(TaskExecution.USER_TASK_DECIDE_RETURN);
        fixture.cancel(ongoing);
        assertThat(fixture.status(ongoing)).isEqualTo(AssignmentStatus.CANCELLED);
    }

    @Test
    void whatIsOverdueIsChasedFromTheUpdateOn() {
        long id = begun(LocalDate.of(2024, 2, 20));
        update();
        job.start();
        timers.runDue();
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 3, 20, 7, 30));
    }

    @Test
    void anotherStartFindsNothingToDo() {
        begun(DUE);
        update();
        job.start();
        job.start();
        assertThat(management.createJobQuery().messages().count())
                .as("asked for once")
                .isEqualTo(1);
        timers.runDue();
        LocalDateTime from = from();
        clock.setTo(LocalDate.of(2024, 3, 25));
        job.start();
        assertThat(management.createJobQuery().messages().count()).isZero();
        assertThat(from()).isEqualTo(from);
    }

    /** Work whose process runs under the earlier drawing, as an earlier version of the program left it. */
    private long begun(LocalDate due) {
        long id = fixture.assignment(due);
        ProcessInstance instance = instance(id);
        if (instance.getProcessDefinitionId().equals(earlierDefinition())) {
            jdbc.sql("UPDATE assignment SET notices_from = NULL WHERE id = ?")
                    .param(id)
                    .update();
            return id;
        }
        throw new AssertionError("The earlier drawing is not the present one");
    }

    private void update() {
        present = repository
                .createDeployment()
                .addClasspathResource("processes/task-execution.bpmn")
                .name("the update")
                .deploy()
                .getId();
    }

    private String presentDefinition() {
        return definition(present);
    }

    private String earlierDefinition() {
        return definition(earlier);
    }

    private String definition(String deployment) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    private LocalDateTime from() {
        return jdbc.sql("SELECT notices_from FROM assignment")
                .query(LocalDateTime.class)
                .single();
    }

    private ProcessInstance instance(long id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(id))
                .singleResult();
    }
}
