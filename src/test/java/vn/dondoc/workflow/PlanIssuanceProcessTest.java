package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.plan.PlanBlockedException;
import vn.dondoc.plan.PlanConsultation;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanMapping;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.ReplacementFixture;
import vn.dondoc.task.WorkflowPosition;

/** Every path of {@code plan-issuance}, driven by the services that drive it in the product. */
class PlanIssuanceProcessTest extends ProcessTest {

    @RegisterExtension
    static final ProcessCoverage COVERAGE = ProcessCoverage.of(PlanIssuanceProcess.PROCESS);

    private static final LocalDate TERM = LocalDate.of(2024, 3, 25);

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    PlanConsultation consultation;

    @Autowired
    PlanQueries queries;

    @Autowired
    PlanMapping mapping;

    @Autowired
    ReplacementFixture story;

    @Autowired
    RepositoryService repository;

    PlanIssuanceProcessTest() {
        super(PlanIssuanceProcess.PROCESS);
    }

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void aPlanSignedOnPaperGoesStraightToTheLeadership() {
        long id = plans.small();
        ProcessInstance instance = waitsAt(id, PlanIssuanceProcess.USER_TASK_DRAFT);
        plans.submitSigned(id);
        waitsAt(id, PlanIssuanceProcess.USER_TASK_APPROVE);
        plans.approve(id);
        waitsAt(id, PlanIssuanceProcess.USER_TASK_REGISTER);
        plans.issue("vanthu", id);

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        PlanIssuanceProcess.GATEWAY_PATH,
                        PlanIssuanceProcess.GATEWAY_APPROVED,
                        PlanIssuanceProcess.SERVICE_TASK_START_TASKS,
                        PlanIssuanceProcess.END_EVENT_ISSUED)
                .hasNotPassed(
                        PlanIssuanceProcess.USER_TASK_COMMENT,
                        PlanIssuanceProcess.USER_TASK_CONSOLIDATE,
                        PlanIssuanceProcess.END_EVENT_WITHDRAWN);
        assertThat(plans.status(id)).isEqualTo(PlanStatus.ISSUED);
    }

    @Test
    void unitsCommentInParallelAndTheLastAnswerEndsTheRound() {
        long id = asked("hctp", "bttp");
        ProcessInstance instance = instance(id);
        assertThat(commentSteps(id)).isEqualTo(2);
        plans.comment("truongphong.hctp", id, true, "");
        assertThat(commentSteps(id)).isEqualTo(1);
        assertThat(plans.status(id)).isEqualTo(PlanStatus.COMMENTING);
        plans.comment("truongphong.bttp", id, false, "Đề nghị bổ sung thời hạn.");

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PlanIssuanceProcess.USER_TASK_CONSOLIDATE)
                .hasPassed(PlanIssuanceProcess.USER_TASK_COMMENT, PlanIssuanceProcess.SERVICE_TASK_CLOSE_COMMENTS)
                .hasNotPassed(
                        PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_TERM,
                        PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_CLOSED);
        assertThat(plans.status(id)).isEqualTo(PlanStatus.CONSOLIDATING);
        plans.consolidate(id);
        waitsAt(id, PlanIssuanceProcess.USER_TASK_APPROVE);
    }

    @Test
    void theTermEndsTheRound() {
        long id = asked("hctp", "bttp");
        plans.comment("truongphong.hctp", id, true, "");
        ProcessInstance instance = instance(id);
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_TERM)
                .singleResult();
        assertThat(timer.getDuedate().toInstant())
                .as("the end of the last day")
                .isEqualTo(TERM.plusDays(1)
                        .atStartOfDay(vn.dondoc.common.Vietnamese.ZONE)
                        .toInstant());
        management.executeJob(timer.getId());

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PlanIssuanceProcess.USER_TASK_CONSOLIDATE)
                .hasPassed(PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_TERM)
                .hasNotPassed(PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_CLOSED);
        assertThat(plans.status(id)).isEqualTo(PlanStatus.CONSOLIDATING);
        assertThatThrownBy(() -> plans.comment("truongphong.bttp", id, true, ""))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void theOfficeStopsWaiting() {
        long id = asked("hctp", "bttp");
        ProcessInstance instance = instance(id);
        plans.as("vanphong", () -> {
            consultation.closeComments(id, null);
            return null;
        });

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PlanIssuanceProcess.USER_TASK_CONSOLIDATE)
                .hasPassed(PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_CLOSED)
                .hasNotPassed(PlanIssuanceProcess.BOUNDARY_EVENT_COMMENTS_TERM);
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .as("no timer is left behind")
                .isZero();
    }

    @Test
    void theLeadershipReturnsAndTheOfficeSubmitsAgain() {
        long id = plans.small();
        ProcessInstance instance = instance(id);
        plans.submitSigned(id);
        plans.giveBack(id, "Sửa hạn dòng 1");

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PlanIssuanceProcess.USER_TASK_CONSOLIDATE)
                .hasPassed(PlanIssuanceProcess.GATEWAY_APPROVED)
                .hasNotPassed(PlanIssuanceProcess.USER_TASK_REGISTER);
        assertThat(plans.status(id)).isEqualTo(PlanStatus.CONSOLIDATING);
        plans.consolidate(id);
        plans.issue("giamdoc", id);
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed(PlanIssuanceProcess.END_EVENT_ISSUED);
    }

    @Test
    void theOfficeTakesADraftBackAtAnyStepBeforeApproval() {
        long fresh = plans.small();
        long commented = asked("hctp");
        long submitted = plans.small();
        plans.submitSigned(submitted);
        for (long id : new long[] {fresh, commented, submitted}) {
            ProcessInstance instance = instance(id);
            withdraw(id);
            BpmnAwareTests.assertThat(instance)
                    .isEnded()
                    .hasPassed(PlanIssuanceProcess.END_EVENT_WITHDRAWN)
                    .hasNotPassed(PlanIssuanceProcess.END_EVENT_ISSUED);
            assertThat(plans.status(id)).isEqualTo(PlanStatus.WITHDRAWN);
        }
        long approved = plans.small();
        plans.submitSigned(approved);
        plans.approve(approved);
        assertThatThrownBy(() -> withdraw(approved)).isInstanceOf(NotPossibleException.class);
        waitsAt(approved, PlanIssuanceProcess.USER_TASK_REGISTER);
    }

    @Test
    void aPlanThatReplacesAnotherWaitsUntilTheOldTasksAreDecided() {
        long old = story.oldPlan(ReplacementFixture.OLD);
        long id = story.newDraft(ReplacementFixture.NEW);
        ProcessInstance instance = instance(id);
        plans.submitSigned(id);
        plans.approve(id);
        waitsAt(id, PlanIssuanceProcess.USER_TASK_MAP);
        assertThatThrownBy(() -> plans.issue("vanthu", id)).isInstanceOf(PlanBlockedException.class);
        List<Long> tasks = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            tasks.add(story.task(old, String.valueOf(i)));
        }
        story.end(id, tasks.subList(0, 5), "Không còn cần");
        waitsAt(id, PlanIssuanceProcess.USER_TASK_MAP);
        story.move(id, tasks.get(5), story.row(id, "6"));
        waitsAt(id, PlanIssuanceProcess.USER_TASK_REGISTER);

        story.office(() -> mapping.undo(id, tasks.subList(0, 1)));
        waitsAt(id, PlanIssuanceProcess.USER_TASK_MAP);
        assertThatThrownBy(() -> plans.issue("giamdoc", id)).isInstanceOf(PlanBlockedException.class);
        story.move(id, tasks.get(0), story.row(id, "1"));
        waitsAt(id, PlanIssuanceProcess.USER_TASK_REGISTER);
        plans.issue("vanthu", id);

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        PlanIssuanceProcess.GATEWAY_TASKS_TO_MAP,
                        PlanIssuanceProcess.USER_TASK_MAP,
                        PlanIssuanceProcess.BOUNDARY_EVENT_MAPPING_REOPENED,
                        PlanIssuanceProcess.END_EVENT_ISSUED);
        assertThat(plans.status(old)).isEqualTo(PlanStatus.REPLACED);
    }

    @Test
    void whatWasDecidedBeforeApprovalIsNotAskedAgain() {
        long old = story.oldPlan(ReplacementFixture.OLD);
        long id = story.newDraft(ReplacementFixture.NEW);
        for (int i = 1; i <= 6; i++) {
            story.move(id, story.task(old, String.valueOf(i)), story.row(id, String.valueOf(i)));
        }
        plans.submitSigned(id);
        ProcessInstance instance = instance(id);
        plans.issue("giamdoc", id);
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(PlanIssuanceProcess.GATEWAY_TASKS_TO_MAP)
                .hasNotPassed(PlanIssuanceProcess.USER_TASK_MAP);
    }

    /** The engine keeps the drawing that an instance began with: it has no step for the old tasks. */
    @Test
    void aPlanThatBeganBeforeTheStepWasDrawnIsIssuedAllTheSame() {
        BpmnModelInstance before = Bpmn.readModelFromFile(new File("src/test/resources/former/plan-issuance-1.bpmn"));
        Deployment deployment = repository
                .createDeployment()
                .addModelInstance("plan-issuance.bpmn", before)
                .deploy();
        try {
            long old = story.oldPlan(ReplacementFixture.OLD);
            long id = story.newDraft(ReplacementFixture.NEW);
            ProcessInstance instance = instance(id);
            plans.submitSigned(id);
            plans.approve(id);
            waitsAt(id, PlanIssuanceProcess.USER_TASK_REGISTER);
            assertThatThrownBy(() -> plans.issue("vanthu", id)).isInstanceOf(PlanBlockedException.class);
            for (int i = 1; i <= 6; i++) {
                story.move(id, story.task(old, String.valueOf(i)), story.row(id, String.valueOf(i)));
            }
            story.office(() -> mapping.undo(id, List.of(story.task(old, "1"))));
            waitsAt(id, PlanIssuanceProcess.USER_TASK_REGISTER);
            story.move(id, story.task(old, "1"), story.row(id, "1"));
            plans.issue("vanthu", id);
            BpmnAwareTests.assertThat(instance).isEnded().hasPassed(PlanIssuanceProcess.END_EVENT_ISSUED);
            assertThat(plans.status(old)).isEqualTo(PlanStatus.REPLACED);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void tellsWhereItStandsAlsoAfterTheEnd() {
        long id = plans.small();
        plans.submitSigned(id);
        WorkflowPosition waiting = plans.as("vanphong", () -> queries.position(id));
        assertThat(waiting.current()).containsExactly(PlanIssuanceProcess.USER_TASK_APPROVE);
        assertThat(waiting.done()).contains(PlanIssuanceProcess.USER_TASK_DRAFT);
        assertThat(waiting.diagramXml()).contains("BPMNDiagram", "Cho số, ngày");
        plans.issue("giamdoc", id);
        WorkflowPosition over = plans.as("vanphong", () -> queries.position(id));
        assertThat(over.current()).isEmpty();
        assertThat(over.done()).contains(PlanIssuanceProcess.END_EVENT_ISSUED);
    }

    @Test
    void theDrawingAndTheProgramUseTheSameNames() {
        assertThat(DrawnNames.of("plan-issuance"))
                .containsExactlyInAnyOrderElementsOf(DrawnNames.constants(PlanIssuanceProcess.class));
    }

    private long asked(String... units) {
        long id = plans.small();
        plans.submitForComments(id, TERM, units);
        waitsAt(id, PlanIssuanceProcess.USER_TASK_COMMENT);
        return id;
    }

    private void withdraw(long id) {
        plans.as("vanphong", () -> {
            issuance.withdraw(id, null, "Làm lại");
            return null;
        });
    }

    private long commentSteps(long id) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(id))
                .taskDefinitionKey(PlanIssuanceProcess.USER_TASK_COMMENT)
                .count();
    }
}
