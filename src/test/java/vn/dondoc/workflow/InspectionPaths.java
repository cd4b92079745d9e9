package vn.dondoc.workflow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.InspectionApproval;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.Remedies;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.Visits;
import vn.dondoc.task.TaskFixture;

/** What the tests of {@code inspection} drive it with: the services of the product, each in the name of who does it. */
abstract class InspectionPaths extends ProcessTest {

    static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    InspectionFixture story;

    @Autowired
    TaskFixture work;

    @Autowired
    InspectionPlanning planning;

    @Autowired
    InspectionApproval approval;

    @Autowired
    Inspections inspections;

    @Autowired
    Visits visits;

    @Autowired
    VisitMinutesWork minutes;

    @Autowired
    VisitConclusions conclusions;

    @Autowired
    Findings findings;

    @Autowired
    Remedies remedies;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcClient jdbc;

    InspectionPaths() {
        super(InspectionProcess.PROCESS);
    }

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    void object(long visit) {
        story.as(
                story.head(visit),
                () -> InspectionFixture.run(
                        () -> minutes.answer(visit, null, MinutesAnswer.OBJECTED, "Hồ sơ đã trả đúng hạn")));
    }

    void selfInspected(long visit, String head, String found) {
        story.as(
                head,
                () -> InspectionFixture.run(() -> {
                    visits.start(visit, null, TODAY);
                    if (found != null) {
                        findings.add(visit, InspectionFixture.finding(found));
                    }
                    visits.finish(visit, null, TODAY);
                }));
    }

    /** Done by the unit, verified by the inspector. */
    void remedy(Finding finding) {
        work.receive(finding.assignmentId());
        work.submit(finding.assignmentId(), TODAY);
        work.accept("truongphong.hctp", finding.assignmentId());
        work.accept(InspectionFixture.SECRETARY, finding.assignmentId());
    }

    List<String> kinds(long visit) {
        return jdbc.sql("SELECT kind, at FROM inspection_event WHERE visit_id = ? ORDER BY id")
                .param(visit)
                .query((row, index) -> row.getString("kind") + " "
                        + LocalDate.ofInstant(row.getTimestamp("at").toInstant(), Vietnamese.ZONE))
                .list();
    }

    void office(Runnable step) {
        story.as("vanphong", () -> InspectionFixture.run(step));
    }

    void director(Runnable step) {
        story.as("giamdoc", () -> InspectionFixture.run(step));
    }

    void clerk(Runnable step) {
        story.as("vanthu", () -> InspectionFixture.run(step));
    }

    LocalDateTime due(long id, String element) {
        return LocalDateTime.ofInstant(
                management
                        .createJobQuery()
                        .processInstanceId(instance(id).getId())
                        .activityId(element)
                        .singleResult()
                        .getDuedate()
                        .toInstant(),
                Vietnamese.ZONE);
    }

    void fire(long id, String element) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance(id).getId())
                .activityId(element)
                .list()
                .get(0)
                .getId());
    }

    long waiting(long id, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(id))
                .processDefinitionKey(InspectionProcess.PROCESS)
                .taskDefinitionKey(element)
                .count();
    }
}
