package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.MovesFixture;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskWorkflow;
import vn.dondoc.task.TaskWorkflow.ReturnDecision;

/** Every path of {@code task-execution}, driven by the services that drive it in the product. */
class TaskExecutionProcessTest extends ProcessTest {

    @RegisterExtension
    static final ProcessCoverage COVERAGE = ProcessCoverage.of(TaskExecution.PROCESS);

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    ProcessEngine engine;

    @Autowired
    HistoryService history;

    @Autowired
    TaskWorkflow workflow;

    @Autowired
    EngineTimers timers;

    @Autowired
    TaskFixture fixture;

    @Autowired
    MovesFixture moves;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    TaskExecutionProcessTest() {
        super(TaskExecution.PROCESS);
    }

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void straightToTheEnd() {
        long id = fixture.assignment(DUE);
        waitsAt(id, TaskExecution.USER_TASK_RECEIVE);
        fixture.receive(id);
        waitsAt(id, TaskExecution.USER_TASK_PERFORM);
        fixture.submit(id, TODAY);
        waitsAt(id, TaskExecution.USER_TASK_ACCEPT_UNIT);
        fixture.accept("truongphong.hctp", id);
        ProcessInstance instance = waitsAt(id, TaskExecution.USER_TASK_ACCEPT_DEPARTMENT);
        fixture.accept("vanphong", id);

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        TaskExecution.GATEWAY_ACCEPTED_BY_UNIT,
                        TaskExecution.GATEWAY_ACCEPTED_BY_DEPARTMENT,
                        TaskExecution.SERVICE_TASK_RECORD_DONE,
                        TaskExecution.END_DONE)
                .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_CANCELLED);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void theUnitSendsBack() {
        long id = submitted();
        fixture.rework("truongphong.hctp", id);

        ProcessInstance instance = waitsAt(id, TaskExecution.USER_TASK_PERFORM);
        BpmnAwareTests.assertThat(instance)
                .hasPassed(TaskExecution.GATEWAY_ACCEPTED_BY_UNIT)
                .hasNotPassed(TaskExecution.USER_TASK_ACCEPT_DEPARTMENT);
        fixture.submit(id, TODAY);
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed(TaskExecution.END_DONE);
    }

    @Test
    void theDepartmentSendsBack() {
        long id = submitted();
        fixture.accept("truongphong.hctp", id);
        fixture.rework("vanphong", id);

        ProcessInstance instance = waitsAt(id, TaskExecution.USER_TASK_PERFORM);
        BpmnAwareTests.assertThat(instance)
                .hasPassed(TaskExecution.GATEWAY_ACCEPTED_BY_DEPARTMENT)
                .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_DONE);
        fixture.submit(id, TODAY);
        waitsAt(id, TaskExecution.USER_TASK_ACCEPT_UNIT);
    }

    @Test
    void stoppedByADocumentAtAnyStep() {
        long fresh = fixture.assignment(DUE);
        long waiting = submitted();
        for (long id : List.of(fresh, waiting)) {
            ProcessInstance instance = instance(id);
            fixture.cancel(id);
            BpmnAwareTests.assertThat(instance)
                    .isEnded()
                    .hasPassed(TaskExecution.SERVICE_TASK_RECORD_CANCELLED, TaskExecution.END_CANCELLED)
                    .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_DONE, TaskExecution.END_DONE);
            assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.CANCELLED);
        }
    }

    @Test
    void takenOverByALaterPlan() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        ProcessInstance instance = instance(id);
        transaction.executeWithoutResult(status -> workflow.superseded(id));

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(TaskExecution.SERVICE_TASK_RECORD_SUPERSEDED, TaskExecution.END_SUPERSEDED)
                .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_CANCELLED);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.SUPERSEDED);
    }

    @Test
    void aRangeWaitsForItsFirstDay() {
        long id = range(LocalDate.of(2024, 8, 1));
        ProcessInstance instance = waitsAt(id, TaskExecution.CATCH_EVENT_OPENS);
        assertThat(timers.due(id, TaskExecution.CATCH_EVENT_OPENS)).contains(LocalDateTime.of(2024, 8, 1, 0, 0));
        timers.fire(id, TaskExecution.CATCH_EVENT_OPENS);

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskExecution.USER_TASK_RECEIVE)
                .hasPassed(TaskExecution.GATEWAY_OPENED, TaskExecution.SERVICE_TASK_OPEN);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void remindersRunBesideTheWorkAndEndWithIt() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        ProcessInstance instance = instance(id);
        BpmnAwareTests.assertThat(instance).hasNotPassed(TaskExecution.SERVICE_TASK_NOTIFY);
        clock.setTo(LocalDate.of(2024, 6, 19));
        timers.fire(id, TaskExecution.START_EVENT_NOTICE);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskExecution.USER_TASK_PERFORM, TaskExecution.CATCH_EVENT_NOTICE)
                .hasPassedInOrder(TaskExecution.START_EVENT_NOTICE, TaskExecution.SERVICE_TASK_NOTIFY);
        clock.setTo(LocalDate.of(2024, 6, 25));
        timers.fire(id, TaskExecution.CATCH_EVENT_NOTICE);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskExecution.USER_TASK_PERFORM, TaskExecution.CATCH_EVENT_NOTICE);

        fixture.submit(id, TODAY);
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed(TaskExecution.END_DONE);
    }

    @Test
    void everyEndEndsTheRemindersToo() {
        List<Consumer<Long>> ends = List.of(
                fixture::cancel,
                id -> step(() -> workflow.superseded(id)),
                id -> step(() -> workflow.transferred(id)),
                id -> {
                    step(() -> workflow.returnAsked(id));
                    step(() -> workflow.returnDecided(id, ReturnDecision.TRANSFER));
                });
        for (Consumer<Long> end : ends) {
            long id = fixture.assignment(DUE);
            timers.fire(id, TaskExecution.START_EVENT_NOTICE);
            ProcessInstance instance = instance(id);
            end.accept(id);
            BpmnAwareTests.assertThat(instance).isEnded();
            assertThat(runtime.createExecutionQuery().count()).isZero();
            assertThat(management.createJobQuery().timers().count()).isZero();
        }
    }

    @Test
    void anExtensionRunsBesideTheWork() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        ProcessInstance instance = instance(id);
        long granted = moves.askExtension(id, DUE.plusDays(20));
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskExecution.USER_TASK_PERFORM, TaskExecution.USER_TASK_GIVE_OPINION);
        moves.giveOpinion(granted, Opinion.AGREE);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskExecution.USER_TASK_PERFORM, TaskExecution.USER_TASK_DECIDE_EXTENSION);
        moves.grant(granted, null);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAtExactly(TaskExecution.USER_TASK_PERFORM)
                .hasPassed(
                        TaskExecution.GATEWAY_EXTENDED, TaskExecution.SERVICE_TASK_MOVE_DUE, TaskExecution.END_EXTENDED)
                .hasNotPassed(TaskExecution.END_NOT_EXTENDED);

        long refused = moves.askExtension(id, DUE.plusDays(40));
        moves.refuse(refused);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAtExactly(TaskExecution.USER_TASK_PERFORM)
                .hasPassed(TaskExecution.END_NOT_EXTENDED);
        assertThat(passes(instance, TaskExecution.SERVICE_TASK_MOVE_DUE)).isEqualTo(1);
    }

    @Test
    void aRequestGoesDownWithTheWork() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        ProcessInstance instance = instance(id);
        moves.askExtension(id, DUE.plusDays(20));
        long contribution = moves.askContribution(id, "bttp", null);
        fixture.cancel(id);
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasNotPassed(TaskExecution.GATEWAY_EXTENDED, TaskExecution.GATEWAY_CONTRIBUTION_GIVEN);
        assertThat(contribution).isPositive();
    }

    @Test
    void workIsGivenBackAndGoesToAnotherUnit() {
        long id = fixture.assignment(DUE);
        ProcessInstance instance = instance(id);
        moves.askReturn(id);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAtExactly(TaskExecution.USER_TASK_DECIDE_RETURN)
                .hasPassed(TaskExecution.BOUNDARY_EVENT_RETURN_ON_RECEIVE)
                .hasNotPassed(TaskExecution.USER_TASK_PERFORM);
        long next = moves.transfer(id, "bttp");
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        TaskExecution.GATEWAY_RETURN_DECISION,
                        TaskExecution.SERVICE_TASK_RECORD_RETURNED,
                        TaskExecution.END_RETURNED)
                .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_TRANSFERRED, TaskExecution.END_TRANSFERRED);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.SUPERSEDED);
        waitsAt(next, TaskExecution.USER_TASK_RECEIVE);
    }

    @Test
    void workThatIsNotTakenBackGoesOnWhereItStood() {
        long id = fixture.assignment(DUE);
        ProcessInstance instance = instance(id);
        moves.askReturn(id);
        moves.refuseReturn(id);
        BpmnAwareTests.assertThat(instance).isWaitingAtExactly(TaskExecution.USER_TASK_RECEIVE);
        fixture.receive(id);
        moves.askReturn(id);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAtExactly(TaskExecution.USER_TASK_DECIDE_RETURN)
                .hasPassed(TaskExecution.BOUNDARY_EVENT_RETURN_ON_PERFORM);
        moves.withdrawReturn(id);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAtExactly(TaskExecution.USER_TASK_PERFORM)
                .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_RETURNED);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.RECEIVED);
    }

    @Test
    void workIsTransferredOrSplitAtAnyStep() {
        long waiting = submitted();
        ProcessInstance transferred = instance(waiting);
        long next = moves.transfer(waiting, "bttp");
        BpmnAwareTests.assertThat(transferred)
                .isEnded()
                .hasPassed(TaskExecution.SERVICE_TASK_RECORD_TRANSFERRED, TaskExecution.END_TRANSFERRED)
                .hasNotPassed(TaskExecution.SERVICE_TASK_RECORD_RETURNED, TaskExecution.SERVICE_TASK_RECORD_DONE);
        waitsAt(next, TaskExecution.USER_TASK_RECEIVE);

        long whole = fixture.assignment(DUE);
        ProcessInstance split = instance(whole);
        List<Long> parts = moves.split(whole, DUE.minusDays(10), DUE);
        BpmnAwareTests.assertThat(split).isEnded().hasPassed(TaskExecution.END_TRANSFERRED);
        parts.forEach(part -> waitsAt(part, TaskExecution.USER_TASK_PERFORM));
    }

    @Test
    void severalUnitsContributeEachInABranchOfItsOwn() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        ProcessInstance instance = instance(id);
        long first = moves.askContribution(id, "bttp", null);
        long second = moves.askContribution(id, "xdkt", null);
        long third = moves.askContribution(id, "pbgd", null);
        assertThatThrownBy(() -> step(() -> workflow.contributionGiven(id, -1))).hasMessageContaining("disagree");
        moves.give(second, "chuyenvien.xdkt");
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(
                        TaskExecution.USER_TASK_PERFORM,
                        TaskExecution.USER_TASK_CONTRIBUTE,
                        TaskExecution.USER_TASK_ACCEPT_CONTRIBUTION);
        moves.sendBackContribution(second);
        BpmnAwareTests.assertThat(instance)
                .isNotWaitingAt(TaskExecution.USER_TASK_ACCEPT_CONTRIBUTION)
                .hasPassed(TaskExecution.GATEWAY_CONTRIBUTION_ACCEPTED)
                .hasNotPassed(TaskExecution.END_CONTRIBUTED, TaskExecution.END_CONTRIBUTION_WITHDRAWN);
        moves.give(second, "chuyenvien.xdkt");
        moves.acceptContribution(second);
        moves.withdrawContribution(third);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskExecution.USER_TASK_PERFORM, TaskExecution.USER_TASK_CONTRIBUTE)
                .hasPassed(TaskExecution.END_CONTRIBUTED, TaskExecution.END_CONTRIBUTION_WITHDRAWN);
        assertThat(passes(instance, TaskExecution.END_CONTRIBUTED)).isEqualTo(1);
        moves.give(first, "chuyenvien.bttp");
        moves.acceptContribution(first);
        BpmnAwareTests.assertThat(instance).isWaitingAtExactly(TaskExecution.USER_TASK_PERFORM);
        assertThat(passes(instance, TaskExecution.END_CONTRIBUTED)).isEqualTo(2);
    }

    private void step(Runnable what) {
        transaction.executeWithoutResult(status -> what.run());
    }

    private long range(LocalDate start) {
        NewTask plain = fixture.task("II.1", DeadlineKind.RANGE, DUE, "hctp");
        return fixture.create(new NewTask(
                        null,
                        null,
                        plain.source(),
                        plain.sourceLabel(),
                        plain.code(),
                        plain.planYear(),
                        plain.area(),
                        plain.content(),
                        plain.deliverable(),
                        "",
                        "",
                        "Bắt đầu Tháng 8/2024, hoàn thành Tháng 9/2024",
                        plain.kind(),
                        start,
                        LocalDate.of(2024, 9, 30),
                        null,
                        "",
                        plain.leadUnitIds(),
                        List.of()))
                .get(0);
    }

    private long passes(ProcessInstance instance, String element) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .finished()
                .count();
    }

    private long submitted() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, TODAY);
        return id;
    }
}
