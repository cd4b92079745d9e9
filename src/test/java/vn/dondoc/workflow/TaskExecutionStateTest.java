package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskWorkflow;
import vn.dondoc.task.WorkflowPosition;

/** What the engine keeps of work, and tells about it. */
class TaskExecutionStateTest extends ProcessTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskWorkflow workflow;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TransactionTemplate transaction;

    TaskExecutionStateTest() {
        super(TaskExecution.PROCESS);
    }

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void tellsWhereItStandsAlsoAfterTheEnd() {
        long id = submitted();
        WorkflowPosition waiting = workflow.position(id);
        assertThat(waiting.current()).containsExactly(TaskExecution.USER_TASK_ACCEPT_UNIT);
        assertThat(waiting.done()).contains(TaskExecution.USER_TASK_RECEIVE, TaskExecution.USER_TASK_PERFORM);
        assertThat(waiting.diagramXml()).contains("BPMNDiagram", TaskExecution.USER_TASK_PERFORM);

        fixture.cancel(id);
        WorkflowPosition over = workflow.position(id);
        assertThat(over.current()).isEmpty();
        assertThat(over.done())
                .contains(TaskExecution.END_CANCELLED)
                .doesNotContain(TaskExecution.USER_TASK_ACCEPT_UNIT);
        assertThat(workflow.position(987_654_321)).isEqualTo(new WorkflowPosition("", List.of(), List.of()));
    }

    @Test
    void aFailureAfterTheStepLeavesTableAndEngineAsTheyWere() {
        long id = submitted();
        int version = fixture.version(id);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    fixture.accept("truongphong.hctp", id);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        waitsAt(id, TaskExecution.USER_TASK_ACCEPT_UNIT);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.SUBMITTED);
        assertThat(fixture.version(id)).isEqualTo(version);
    }

    @Test
    void keepsNoVariablesButTheGateways() {
        long id = submitted();
        fixture.accept("truongphong.hctp", id);
        assertThat(runtime.getVariables(instance(id).getId()))
                .containsOnlyKeys(TaskExecution.VARIABLE_ACCEPTED_BY_UNIT);
    }

    private long submitted() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, TODAY);
        return id;
    }
}
