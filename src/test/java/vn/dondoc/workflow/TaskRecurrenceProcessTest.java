package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.task.RecurrenceWorkflow;
import vn.dondoc.task.TaskFixture;

/** Every path of {@code task-recurrence}, its timer fired by id. */
class TaskRecurrenceProcessTest extends DatabaseTest {

    @RegisterExtension
    static final ProcessCoverage COVERAGE = ProcessCoverage.of(TaskRecurrence.PROCESS);

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RecurrenceWorkflow workflow;

    @Autowired
    TaskFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void opensOnePeriodAfterTheOtherUntilTheYearIsOver() {
        quarterly();
        ProcessInstance instance = instance();
        BpmnAwareTests.assertThat(instance).isWaitingAt(TaskRecurrence.CATCH_EVENT_PERIOD_BEGINS);
        assertThat(due()).isEqualTo("2024-04-01T00:00");

        fire();
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(TaskRecurrence.CATCH_EVENT_PERIOD_BEGINS)
                .hasPassed(TaskRecurrence.SERVICE_TASK_OPEN_OCCURRENCE, TaskRecurrence.GATEWAY_MORE);
        assertThat(assignments()).isEqualTo(2);
        assertThat(due()).isEqualTo("2024-07-01T00:00");
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys(TaskRecurrence.VARIABLE_MORE);

        fire();
        fire();
        assertThat(assignments()).isEqualTo(4);
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(TaskRecurrence.END_YEAR_OVER)
                .hasNotPassed(TaskRecurrence.END_STOPPED);
    }

    @Test
    void aTimerThatComesTooEarlyOpensNothing() {
        quarterly();
        management.executeJob(job().getId());
        assertThat(assignments()).isEqualTo(1);
        assertThat(due()).isEqualTo("2024-04-01T00:00");
    }

    @Test
    void endsWhenTheTaskIsStopped() {
        long only = quarterly();
        ProcessInstance instance = instance();
        fixture.cancel(only);
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(TaskRecurrence.END_STOPPED)
                .hasNotPassed(TaskRecurrence.SERVICE_TASK_OPEN_OCCURRENCE, TaskRecurrence.END_YEAR_OVER);
        assertThat(job()).isNull();
    }

    @Test
    void tellsWhereItStands() {
        quarterly();
        long task = Long.parseLong(instance().getBusinessKey());
        assertThat(workflow.position(task).current()).containsExactly(TaskRecurrence.CATCH_EVENT_PERIOD_BEGINS);
        assertThat(workflow.position(task).diagramXml()).contains("BPMNDiagram");
        assertThat(workflow.position(987_654_321).current()).isEmpty();
    }

    @Test
    void workThatDoesNotComeBackHasNoInstance() {
        fixture.assignment(LocalDate.of(2024, 6, 30));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(TaskRecurrence.PROCESS)
                        .list())
                .isEmpty();
    }

    @Test
    void theDrawingAndTheProgramUseTheSameNames() {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/task-recurrence.bpmn"));
        Set<String> drawn = new TreeSet<>(List.of(TaskRecurrence.TRANSIENT_OPENS_AT));
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> !(element instanceof SequenceFlow))
                .map(element -> element.getAttributeValue("id"))
                .filter(name -> !name.startsWith("startEvent_") && !name.startsWith("subProcess_"))
                .forEach(drawn::add);
        model.getModelElementsByType(Message.class).forEach(message -> drawn.add(message.getName()));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition != null)
                .forEach(condition -> drawn.add(condition.getTextContent().replaceAll("[${}]", "")));
        model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .forEach(process -> drawn.add(process.getId()));

        Set<String> constants = new TreeSet<>();
        for (var field : TaskRecurrence.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                try {
                    constants.add((String) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.TimeDate.class))
                .extracting(date -> date.getTextContent().strip())
                .containsExactly("${" + TaskRecurrence.TRANSIENT_OPENS_AT + "}");
    }

    private long quarterly() {
        return fixture.create(fixture.task("I.12.3", DeadlineKind.RECURRING, null, Recurrence.QUARTERLY, "", "hctp"))
                .get(0);
    }

    /** At the moment for which it stands. */
    private void fire() {
        clock.setTo(due());
        management.executeJob(job().getId());
    }

    private LocalDateTime due() {
        return LocalDateTime.ofInstant(job().getDuedate().toInstant(), Vietnamese.ZONE);
    }

    private Job job() {
        return management
                .createJobQuery()
                .activityId(TaskRecurrence.CATCH_EVENT_PERIOD_BEGINS)
                .singleResult();
    }

    private ProcessInstance instance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(TaskRecurrence.PROCESS)
                .singleResult();
    }

    private int assignments() {
        return jdbc.sql("SELECT COUNT(*) FROM assignment").query(Integer.class).single();
    }
}
