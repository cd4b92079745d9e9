package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.inspection.BodyLevel;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionState;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.NoticeDraft;
import vn.dondoc.inspection.RemedyDraft;
import vn.dondoc.inspection.RemedyState;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.inspection.VisitState;
import vn.dondoc.task.WorkflowPosition;

/** Every path of {@code inspection}, driven by the services that drive it in the product. */
class InspectionProcessTest extends InspectionPaths {

    @RegisterExtension
    static final ProcessCoverage COVERAGE = ProcessCoverage.of(InspectionProcess.PROCESS);

    @Test
    void aPlanFromDraftToTheVerifiedRemedy() {
        long id = story.draft(InspectionKind.REFORM, "hctp", "bttp");
        ProcessInstance instance = waitsAt(id, InspectionProcess.USER_TASK_DRAFT);
        office(() -> planning.submit(id, null));
        waitsAt(id, InspectionProcess.USER_TASK_APPROVE);
        director(() -> approval.approve(id, null));
        waitsAt(id, InspectionProcess.USER_TASK_REGISTER);
        clerk(() -> approval.register(id, null, "16/KH-STP", TODAY));
        assertThat(waiting(id, InspectionProcess.USER_TASK_NOTICE)).isEqualTo(2);
        long hctp = story.visit(id, "hctp");
        long bttp = story.visit(id, "bttp");
        story.notified(hctp);
        assertThat(waiting(id, InspectionProcess.USER_TASK_VISIT)).isEqualTo(1);
        story.as(InspectionFixture.LEAD, () -> InspectionFixture.run(() -> visits.start(hctp, null, TODAY)));
        story.as(InspectionFixture.SECRETARY, () -> findings.add(hctp, InspectionFixture.finding("Hồ sơ trễ hạn")));
        story.as(InspectionFixture.LEAD, () -> InspectionFixture.run(() -> visits.finish(hctp, null, TODAY)));
        waitsAt(id, InspectionProcess.USER_TASK_MINUTES);
        story.sendMinutes(hctp);
        waitsAt(id, InspectionProcess.USER_TASK_ANSWER);
        story.confirm(hctp);
        waitsAt(id, InspectionProcess.USER_TASK_CONCLUDE);
        story.submitConclusion(hctp);
        director(() -> conclusions.approve(hctp, null));
        waitsAt(id, InspectionProcess.USER_TASK_REGISTER_CONCLUSION);
        story.register(hctp);
        waitsAt(id, InspectionProcess.RECEIVE_TASK_REMEDIED);
        assertThat(story.of(hctp).state()).isEqualTo(VisitState.REMEDYING);

        story.concluded(bttp);
        assertThat(story.of(bttp).state()).as("nothing was found").isEqualTo(VisitState.CLOSED);
        BpmnAwareTests.assertThat(instance).isNotEnded();

        remedy(story.findings(hctp).get(0));
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        InspectionProcess.GATEWAY_CONFIRMED,
                        InspectionProcess.GATEWAY_CONCLUSION_APPROVED,
                        InspectionProcess.SERVICE_TASK_GIVE_REMEDIES,
                        InspectionProcess.RECEIVE_TASK_REMEDIED,
                        InspectionProcess.SERVICE_TASK_CLOSE_VISIT,
                        InspectionProcess.SERVICE_TASK_CLOSE,
                        InspectionProcess.END_CLOSED)
                .hasNotPassed(
                        InspectionProcess.BOUNDARY_EVENT_ANSWER_TERM,
                        InspectionProcess.END_DROPPED,
                        InspectionProcess.END_CANCELLED,
                        InspectionProcess.USER_TASK_SELF_INSPECT);
        assertThat(jobs(instance)).as("no timer is left behind").isZero();
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
        assertThat(story.findings(hctp).get(0).remedy()).isEqualTo(RemedyState.REMEDIED);
        assertThat(story.outcome("inspection-visit", hctp)).isEqualTo("ON_TIME");
        assertThat(story.outcome("inspection", id)).isEqualTo("ON_TIME");
    }

    @Test
    void theLeadershipReturnsThePlanAndTheConclusion() {
        long id = story.draft(InspectionKind.REFORM, "hctp");
        office(() -> planning.submit(id, null));
        director(() -> approval.giveBack(id, null, "Thêm Trung tâm"));
        waitsAt(id, InspectionProcess.USER_TASK_DRAFT);
        assertThat(story.inspection(id).returnReason()).isEqualTo("Thêm Trung tâm");
        story.running("", id);
        long hctp = story.visit(id, "hctp");
        story.concludable(hctp, "Hồ sơ trễ hạn");
        waitsAt(id, InspectionProcess.USER_TASK_APPROVE_CONCLUSION);
        director(() -> conclusions.giveBack(hctp, null, "Nêu rõ 100% hồ sơ"));
        waitsAt(id, InspectionProcess.USER_TASK_CONCLUDE);
        assertThat(story.of(hctp).conclusion().returnReason()).isEqualTo("Nêu rõ 100% hồ sơ");
        story.submitConclusion(hctp);
        director(() -> conclusions.approve(hctp, null));
        story.register(hctp);
        waitsAt(id, InspectionProcess.RECEIVE_TASK_REMEDIED);
    }

    @Test
    void theUnitObjectsAndTheTeamAmendsOrKeepsTheMinutes() {
        long id = story.running(InspectionKind.REFORM, "hctp", "bttp");
        long hctp = story.visit(id, "hctp");
        long bttp = story.visit(id, "bttp");
        story.minutesSent(hctp, "Hồ sơ trễ hạn");
        story.minutesSent(bttp, "Hồ sơ trễ hạn");
        object(hctp);
        object(bttp);
        assertThat(waiting(id, InspectionProcess.USER_TASK_CONSIDER_OBJECTION)).isEqualTo(2);
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> minutes.consider(hctp, null, true, "Bổ sung số liệu")));
        assertThat(waiting(id, InspectionProcess.USER_TASK_MINUTES)).isEqualTo(1);
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD,
                        () -> InspectionFixture.run(() -> minutes.consider(hctp, null, false, "Thôi"))))
                .as("decided already")
                .isInstanceOf(NotPossibleException.class);
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> minutes.consider(bttp, null, false, "Đã đối chiếu hồ sơ")));
        assertThat(waiting(id, InspectionProcess.USER_TASK_CONCLUDE)).isEqualTo(1);
        assertThat(story.of(bttp).state()).isEqualTo(VisitState.CONCLUDING);
        story.sendMinutes(hctp);
        story.confirm(hctp);
        assertThat(waiting(id, InspectionProcess.USER_TASK_CONCLUDE)).isEqualTo(2);
    }

    @Test
    void withoutAnAnswerInTimeTheMinutesStand() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long hctp = story.visit(id, "hctp");
        story.minutesSent(hctp);
        assertThat(story.of(hctp).minutes().answerDue()).as("five working days").isEqualTo(LocalDate.of(2024, 3, 26));
        assertThat(due(id, InspectionProcess.BOUNDARY_EVENT_ANSWER_TERM))
                .isEqualTo(LocalDateTime.of(2024, 3, 27, 0, 0));
        timers.runUntil(LocalDate.of(2024, 3, 26));
        assertThat(story.of(hctp).state()).isEqualTo(VisitState.MINUTES);
        assertThat(kinds(hctp)).anyMatch(kind -> kind.startsWith("ANSWER_SOON"));
        timers.runUntil(LocalDate.of(2024, 3, 27));
        assertThat(story.of(hctp).minutes().answer()).isEqualTo(MinutesAnswer.NOT_ANSWERED);
        BpmnAwareTests.assertThat(instance(id))
                .isWaitingAt(InspectionProcess.USER_TASK_CONCLUDE)
                .hasPassed(InspectionProcess.SERVICE_TASK_NO_ANSWER)
                .hasNotPassed(InspectionProcess.GATEWAY_CONFIRMED);
        assertThatThrownBy(() -> story.confirm(hctp)).isInstanceOf(NotPossibleException.class);
        timers.runUntil(LocalDate.of(2024, 4, 11));
        assertThat(kinds(hctp)).as("15 working days after the visit").contains("CONCLUSION_LATE 2024-04-10");
    }

    @Test
    void remindsBeforeAndAfterTheDayOfTheVisit() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long hctp = story.visit(id, "hctp");
        timers.runUntil(LocalDate.of(2024, 3, 25));
        assertThat(kinds(hctp)).as("the month ends on 30 April").isEmpty();
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() ->
                        visits.notify(hctp, null, new NoticeDraft(LocalDate.of(2024, 4, 10), "", null, "Chuẩn bị"))));
        timers.runUntil(LocalDate.of(2024, 4, 20));
        assertThat(kinds(hctp))
                .containsExactly(
                        "NOTIFIED 2024-03-25",
                        "VISIT_SOON 2024-04-01",
                        "VISIT_SOON 2024-04-05",
                        "VISIT_SOON 2024-04-09",
                        "VISIT_SOON 2024-04-10",
                        "VISIT_LATE 2024-04-11",
                        "VISIT_LATE 2024-04-12",
                        "VISIT_LATE 2024-04-15",
                        "VISIT_LATE 2024-04-16",
                        "VISIT_LATE 2024-04-17");
        int told = kinds(hctp).size();
        fire(id, "startEvent_morning");
        assertThat(kinds(hctp)).as("the same morning again").hasSize(told);
        BpmnAwareTests.assertThat(instance(id))
                .hasPassed(InspectionProcess.SERVICE_TASK_REMIND_VISIT, InspectionProcess.END_REMINDED)
                .isWaitingAt(InspectionProcess.USER_TASK_VISIT);
    }

    @Test
    void remindsOfANoticeThatIsMissing() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        timers.runUntil(LocalDate.of(2024, 5, 3));
        assertThat(kinds(story.visit(id, "hctp"))).anyMatch(kind -> kind.startsWith("NOTICE_SOON"));
        assertThat(kinds(story.visit(id, "hctp"))).anyMatch(kind -> kind.startsWith("NOTICE_LATE"));
    }

    @Test
    void aUnitInspectsItself() {
        long id = story.running(InspectionKind.SELF, "hctp", "bttp");
        assertThat(waiting(id, InspectionProcess.USER_TASK_SELF_INSPECT)).isEqualTo(2);
        long hctp = story.visit(id, "hctp");
        long bttp = story.visit(id, "bttp");
        selfInspected(hctp, "truongphong.hctp", "Chưa niêm yết");
        selfInspected(bttp, "truongphong.bttp", null);
        assertThat(story.of(bttp).state()).isEqualTo(VisitState.CLOSED);
        assertThat(story.of(hctp).state()).isEqualTo(VisitState.REMEDYING);
        Finding finding = story.findings(hctp).get(0);
        work.receive(finding.assignmentId());
        work.submit(finding.assignmentId(), TODAY);
        work.accept("truongphong.hctp", finding.assignmentId());
        work.accept("vanphong", finding.assignmentId());
        assertThat(instance(id)).isNull();
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    @Test
    void whatOthersFoundWithUsGoesStraightToTheRemedies() {
        long id = story.fromOutside("", "hctp");
        ProcessInstance instance = waitsAt(id, InspectionProcess.RECEIVE_TASK_REMEDIED);
        BpmnAwareTests.assertThat(instance)
                .hasPassed(InspectionProcess.GATEWAY_FIRST_STEP, InspectionProcess.SERVICE_TASK_GIVE_REMEDIES)
                .hasNotPassed(InspectionProcess.USER_TASK_NOTICE, InspectionProcess.USER_TASK_DRAFT);
        Finding finding = story.findings(story.visit(id, "hctp")).get(0);
        assertThat(finding.remedyDue()).isEqualTo(LocalDate.of(2024, 4, 3));
        work.complete(finding.assignmentId(), TODAY);
        BpmnAwareTests.assertThat(instance).isEnded();
    }

    @Test
    void aUnitIsDroppedAndTheOthersGoOn() {
        long id = story.running(InspectionKind.REFORM, "hctp", "bttp");
        long hctp = story.visit(id, "hctp");
        long bttp = story.visit(id, "bttp");
        story.minutesSent(hctp, "Hồ sơ trễ hạn");
        office(() -> visits.drop(hctp, null, "Đơn vị sáp nhập", "90/QĐ-STP"));
        assertThat(story.of(hctp).state()).isEqualTo(VisitState.DROPPED);
        assertThat(waiting(id, InspectionProcess.USER_TASK_ANSWER)).isZero();
        assertThat(waiting(id, InspectionProcess.USER_TASK_NOTICE)).isEqualTo(1);
        assertThat(story.outcome("inspection-visit", hctp)).isEqualTo("CANCELLED");
        office(() -> visits.drop(bttp, null, "Đơn vị sáp nhập", "90/QĐ-STP"));
        assertThat(instance(id)).as("nobody is left").isNull();
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
        assertThat(story.outcome("inspection", id)).isEqualTo("CANCELLED");
    }

    @Test
    void aUnitComesInWhileOthersAreInspected() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long bttpUnit = story.unit(id, "bttp");
        assertThatThrownBy(() -> office(() -> planning.addVisit(id, VisitDraft.unit(bttpUnit, 5, null), "")))
                .hasMessageContaining("lý do");
        long bttp =
                story.as("vanphong", () -> planning.addVisit(id, VisitDraft.unit(bttpUnit, 5, null), "Có phản ánh"));
        assertThat(waiting(id, InspectionProcess.USER_TASK_NOTICE)).isEqualTo(2);
        long hctp = story.visit(id, "hctp");
        story.concluded(hctp);
        assertThat(story.of(hctp).state()).isEqualTo(VisitState.CLOSED);
        assertThat(instance(id)).as("the added unit is waited for").isNotNull();
        story.concluded(bttp);
        assertThat(instance(id)).isNull();
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    @Test
    void theWholeInspectionIsCancelled() {
        long draft = story.draft(InspectionKind.REFORM, "hctp");
        office(() -> planning.cancel(draft, null, "Không làm", ""));
        assertThat(story.inspection(draft).state()).isEqualTo(InspectionState.CANCELLED);
        long id = story.running(InspectionKind.REFORM, "hctp", "bttp");
        ProcessInstance instance = instance(id);
        story.minutesSent(story.visit(id, "hctp"));
        assertThatThrownBy(() -> office(() -> planning.cancel(id, null, "Không làm", "")))
                .hasMessageContaining("văn bản");
        office(() -> planning.cancel(id, null, "Không làm", "91/QĐ-STP"));
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(InspectionProcess.SERVICE_TASK_CANCEL, InspectionProcess.END_CANCELLED)
                .hasNotPassed(InspectionProcess.END_CLOSED);
        assertThat(jobs(instance)).isZero();
        assertThat(story.outcome("inspection-visit", story.visit(id, "bttp"))).isEqualTo("CANCELLED");

        long later = story.running(InspectionKind.REFORM, "hctp", "bttp");
        story.concluded(story.visit(later, "hctp"), "Hồ sơ trễ hạn");
        assertThatThrownBy(() -> office(() -> planning.cancel(later, null, "Không làm", "91/QĐ-STP")))
                .as("a conclusion is out")
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void aBodyOutsideAnswersAndRemediesThroughTheTeam() {
        long id = story.draft(InspectionKind.DECENTRALISED);
        long visit = story.as(
                "vanphong",
                () -> planning.addVisit(id, VisitDraft.body("UBND huyện Châu Thành", BodyLevel.DISTRICT, 4, null), ""));
        story.running("", id);
        story.minutesSent(visit, "Chưa rà soát văn bản");
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(
                        () -> minutes.recordAnswer(visit, null, MinutesAnswer.CONFIRMED, "Công văn 15/UBND")));
        story.submitConclusion(visit);
        director(() -> conclusions.approve(visit, null));
        story.register(visit);
        Finding finding = story.findings(visit).get(0);
        assertThat(finding.taskId()).as("no task for others").isNull();
        timers.runUntil(LocalDate.of(2024, 4, 5));
        assertThat(kinds(visit)).anyMatch(kind -> kind.startsWith("REMEDY_OVERDUE 2024-04-04"));
        assertThat(story.findings(visit).get(0).remedy()).isEqualTo(RemedyState.OVERDUE);
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> remedies.record(
                        finding.id(), null, new RemedyDraft(LocalDate.of(2024, 4, 5), "Đã rà soát", "20/BC-UBND"))));
        assertThat(instance(id)).isNull();
        assertThat(story.of(visit).closedOn()).isEqualTo(LocalDate.of(2024, 4, 5));
    }

    @Test
    void tellsWhereItStandsAlsoAfterTheEnd() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        WorkflowPosition now = story.as("vanphong", () -> inspections.position(id));
        assertThat(now.current()).contains(InspectionProcess.USER_TASK_NOTICE);
        assertThat(now.diagramXml()).contains("BPMNDiagram", "Kiểm tra tại đơn vị");
    }

    @Test
    void theDrawingAndTheProgramUseTheSameNames() {
        assertThat(DrawnNames.of("inspection"))
                .containsExactlyInAnyOrderElementsOf(DrawnNames.constants(InspectionProcess.class));
    }
}
