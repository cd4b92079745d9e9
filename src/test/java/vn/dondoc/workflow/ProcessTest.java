package vn.dondoc.workflow;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Vietnamese;

/** Base of the tests that walk the paths of one process; its instances are named by the id of what they run for. */
abstract class ProcessTest extends DatabaseTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private final String process;

    ProcessTest(String process) {
        this.process = process;
    }

    /** The running instance. */
    ProcessInstance instance(long id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(Long.toString(id))
                .singleResult();
    }

    /** The running instance, which waits there. */
    ProcessInstance waitsAt(long id, String element) {
        ProcessInstance instance = instance(id);
        BpmnAwareTests.assertThat(instance).isWaitingAt(element);
        return instance;
    }

    /** The first timer of an element. */
    Job job(ProcessInstance instance, String element) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .list()
                .get(0);
    }

    /** When that timer is due, in Vietnam. */
    LocalDateTime due(ProcessInstance instance, String element) {
        return LocalDateTime.ofInstant(job(instance, element).getDuedate().toInstant(), Vietnamese.ZONE);
    }

    /** Lets that timer go off. */
    void fire(ProcessInstance instance, String element) {
        management.executeJob(job(instance, element).getId());
    }

    /** How many timers wait. */
    long jobs(ProcessInstance instance) {
        return management.createJobQuery().processInstanceId(instance.getId()).count();
    }
}
