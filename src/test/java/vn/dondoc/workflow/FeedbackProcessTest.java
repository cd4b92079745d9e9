package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.feedback.FeedbackDraft;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.FeedbackIntake;
import vn.dondoc.feedback.FeedbackPublishing;
import vn.dondoc.feedback.FeedbackState;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.feedback.Forwarding;
import vn.dondoc.feedback.Refusal;
import vn.dondoc.feedback.RefusalReason;
import vn.dondoc.task.WorkflowPosition;

/** Every path of {@code feedback-handling}, driven by the services that drive it in the product. */
class FeedbackProcessTest extends ProcessTest {

    @RegisterExtension
    static final ProcessCoverage COVERAGE = ProcessCoverage.of(FeedbackHandlingProcess.PROCESS);

    @Autowired
    ProcessEngine engine;

    @Autowired
    HistoryService history;

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackIntake intake;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    FeedbackPublishing publishing;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcClient jdbc;

    FeedbackProcessTest() {
        super(FeedbackHandlingProcess.PROCESS);
    }

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void fromReceiptToPublication() {
        long id = story.received();
        ProcessInstance instance = waitsAt(id, FeedbackHandlingProcess.USER_TASK_CLASSIFY);
        story.run("vanphong", () -> handling.sendToUnit(id, null, story.unit(id, "hctp")));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_RECEIVE);
        story.run("truongphong.hctp", () -> handling.assign(id, null, story.person("chuyenvien.hctp")));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_ANSWER);
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Đã có kết quả.", List.of()));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_CHECK);
        story.run("vanphong", () -> publishing.accept(id, null));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_SEND);
        story.send(id);
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_PUBLISH);
        assertThat(jobs(instance)).as("who is answered needs no reminder").isEqualTo(1);
        assertThat(due(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_PUBLICATION))
                .as("only the Office, to publish it")
                .isEqualTo(LocalDateTime.of(2024, 3, 20, 7, 30));
        story.run("vanphong", () -> publishing.publish(id, null, "Cổng Dịch vụ công quốc gia"));

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        FeedbackHandlingProcess.GATEWAY_CLASSIFIED,
                        FeedbackHandlingProcess.GATEWAY_UNIT_STEP,
                        FeedbackHandlingProcess.GATEWAY_ACCEPTED,
                        FeedbackHandlingProcess.END_SENT,
                        FeedbackHandlingProcess.GATEWAY_ANSWERED,
                        FeedbackHandlingProcess.USER_TASK_PUBLISH,
                        FeedbackHandlingProcess.SERVICE_TASK_CLOSE,
                        FeedbackHandlingProcess.END_CLOSED)
                .hasNotPassed(
                        FeedbackHandlingProcess.END_FORWARDED,
                        FeedbackHandlingProcess.END_REFUSED,
                        FeedbackHandlingProcess.END_REMINDED,
                        FeedbackHandlingProcess.END_APOLOGISED);
        assertThat(story.state(id)).isEqualTo(FeedbackState.PUBLISHED);
        assertThat(outcome(id)).isEqualTo("EARLY");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .as("the engine knows scalars only")
                .extracting(HistoricVariableInstance::getValue)
                .allMatch(value ->
                        value instanceof Boolean || String.valueOf(value).startsWith("R/"));
    }

    @Test
    void theHeadAnswersAndTheAnswerIsNotPublished() {
        long id = story.withUnit("hctp");
        ProcessInstance instance = waitsAt(id, FeedbackHandlingProcess.USER_TASK_RECEIVE);
        story.run("truongphong.hctp", () -> handling.answer(id, null, "Đã có kết quả.", List.of()));
        story.run("vanphong", () -> publishing.accept(id, null));
        story.send(id);
        story.run("vanphong", () -> publishing.keepUnpublished(id, null, "Nội dung về đời tư"));
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(FeedbackHandlingProcess.END_SENT, FeedbackHandlingProcess.END_CLOSED)
                .hasNotPassed(FeedbackHandlingProcess.USER_TASK_ANSWER);
        assertThat(story.state(id)).isEqualTo(FeedbackState.NOT_PUBLISHED);
    }

    @Test
    void itBelongsToAnotherAgency() {
        long id = story.received();
        ProcessInstance instance = instance(id);
        story.run(
                "vanthu",
                () -> handling.forward(id, null, new Forwarding("Sở Xây dựng", "15/STP-VP", clock.today(), List.of())));
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(FeedbackHandlingProcess.END_FORWARDED, FeedbackHandlingProcess.END_CLOSED)
                .hasNotPassed(FeedbackHandlingProcess.USER_TASK_RECEIVE, FeedbackHandlingProcess.USER_TASK_PUBLISH);
        assertThat(story.state(id)).isEqualTo(FeedbackState.FORWARDED);
        assertThat(outcome(id)).isEqualTo("CANCELLED");
        assertThat(jobs(instance)).as("no timer is left behind").isZero();
    }

    @Test
    void itIsNotHandled() {
        long id = story.received();
        ProcessInstance instance = instance(id);
        story.run(
                "vanphong",
                () -> handling.refuse(id, null, new Refusal(RefusalReason.UNCLEAR, "Không nêu việc cụ thể", null)));
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(FeedbackHandlingProcess.END_REFUSED, FeedbackHandlingProcess.END_CLOSED)
                .hasNotPassed(FeedbackHandlingProcess.USER_TASK_RECEIVE, FeedbackHandlingProcess.USER_TASK_PUBLISH);
        assertThat(outcome(id)).isEqualTo("CANCELLED");
    }

    @Test
    void aUnitSaysThatItIsNotTheirsAndTheOfficeSendsItToAnother() {
        long id = story.withUnit("bttp");
        story.run(story.head(id), () -> handling.handBack(id, null, "Thuộc Phòng Hành chính tư pháp"));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_CLASSIFY);
        assertThat(story.state(id)).isEqualTo(FeedbackState.RECEIVED);
        story.run("vanphong", () -> handling.sendToUnit(id, null, story.unit(id, "hctp")));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_RECEIVE);
        story.run("truongphong.hctp", () -> handling.assign(id, null, story.person("chuyenvien.hctp")));
        story.run("truongphong.hctp", () -> handling.handBack(id, null, "Thuộc Sở Xây dựng"));
        waitsAt(id, FeedbackHandlingProcess.USER_TASK_CLASSIFY);
    }

    @Test
    void anotherOfficerIsNamedAndTheOfficeReturnsTheAnswer() {
        long id = story.withOfficer();
        story.run("truongphong.hctp", () -> handling.assign(id, null, story.person("chuyenvien2.hctp")));
        ProcessInstance instance = waitsAt(id, FeedbackHandlingProcess.USER_TASK_ANSWER);
        story.run("chuyenvien2.hctp", () -> handling.answer(id, null, "Đã có kết quả.", List.of()));
        story.run("vanphong", () -> publishing.giveBack(id, null, "Nêu rõ ngày trả kết quả"));
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(FeedbackHandlingProcess.USER_TASK_ANSWER)
                .hasPassed(FeedbackHandlingProcess.GATEWAY_ACCEPTED)
                .hasNotPassed(FeedbackHandlingProcess.USER_TASK_SEND);
        assertThat(story.as("chuyenvien2.hctp", () -> feedbacks.find(id)).returnReason())
                .isEqualTo("Nêu rõ ngày trả kết quả");
    }

    @Test
    void timersFireInTheMorning() {
        long id = story.withUnit("hctp");
        ProcessInstance instance = instance(id);
        assertThat(due(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_REMINDER))
                .as("seven working days before 29/3")
                .isEqualTo(LocalDateTime.of(2024, 3, 20, 7, 30));
        assertThat(due(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_OVERDUE))
                .as("the first working day after 29/3, a Friday")
                .isEqualTo(LocalDateTime.of(2024, 4, 1, 7, 30));
        fire(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_REMINDER);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(FeedbackHandlingProcess.USER_TASK_RECEIVE)
                .hasPassed(FeedbackHandlingProcess.SERVICE_TASK_REMIND, FeedbackHandlingProcess.END_REMINDED)
                .hasNotPassed(FeedbackHandlingProcess.END_ESCALATED);
        fire(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_OVERDUE);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(FeedbackHandlingProcess.USER_TASK_RECEIVE)
                .hasPassed(FeedbackHandlingProcess.SERVICE_TASK_ESCALATE, FeedbackHandlingProcess.END_ESCALATED);
    }

    @Test
    void itIsRemindedOfBeforeAndChasedAfterTheTermOnceEach() {
        long id = story.withUnit("hctp");
        timers.runUntil(LocalDate.of(2024, 4, 12));
        assertThat(told(id))
                .containsExactly(
                        "DUE_SOON 2024-03-20",
                        "DUE_SOON 2024-03-26",
                        "DUE_SOON 2024-03-28",
                        "DUE_SOON 2024-03-29",
                        "LATE 2024-04-01",
                        "LATE 2024-04-02",
                        "LATE_FOR_DEPUTY 2024-04-03",
                        "LATE 2024-04-04",
                        "LATE 2024-04-05",
                        "LATE_FOR_DIRECTOR 2024-04-09");
    }

    @Test
    void theOfficeIsAskedToPublishUntilItHasDecided() {
        clock.setTo(LocalDate.of(2024, 3, 22));
        long id = story.answered();
        ProcessInstance instance = waitsAt(id, FeedbackHandlingProcess.USER_TASK_PUBLISH);
        timers.runUntil(LocalDate.of(2024, 4, 5));
        assertThat(told(id))
                .as("the morning after, a Monday, then once in five working days")
                .containsExactly("TO_PUBLISH 2024-03-25", "TO_PUBLISH 2024-04-01");
        assertThat(jdbc.sql("SELECT DISTINCT p.username FROM notification n JOIN person p ON p.id = n.person_id"
                                + " WHERE n.text LIKE '%cần công khai hoặc ghi lý do%'")
                        .query(String.class)
                        .list())
                .contains("vanphong")
                .doesNotContain("truongphong.hctp", "chuyenvien.hctp", "giamdoc");
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(FeedbackHandlingProcess.USER_TASK_PUBLISH)
                .hasPassed(
                        FeedbackHandlingProcess.SERVICE_TASK_REMIND_PUBLICATION,
                        FeedbackHandlingProcess.END_PUBLICATION_REMINDED);
        story.run("vanphong", () -> publishing.keepUnpublished(id, null, "Nội dung về đời tư"));
        assertThat(jobs(instance)).isZero();
    }

    @Test
    void anApologyMovesTheRemindersAndNotTheTerm() {
        long id = story.withOfficer();
        ProcessInstance instance = instance(id);
        clock.setTo(LocalDate.of(2024, 3, 28));
        story.apologise(id, LocalDate.of(2024, 4, 8));
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(FeedbackHandlingProcess.USER_TASK_ANSWER)
                .hasPassed(FeedbackHandlingProcess.SERVICE_TASK_APOLOGISE, FeedbackHandlingProcess.END_APOLOGISED);
        assertThat(due(instance, FeedbackHandlingProcess.BOUNDARY_EVENT_OVERDUE))
                .isEqualTo(LocalDateTime.of(2024, 4, 9, 7, 30));
        timers.runUntil(LocalDate.of(2024, 4, 9).atTime(12, 0));
        assertThat(told(id))
                .as("nothing is called late before the new date is over")
                .contains("DUE_SOON 2024-04-05", "DUE_SOON 2024-04-08", "LATE 2024-04-09")
                .doesNotContain("LATE 2024-04-01", "LATE 2024-04-02");
        assertThatThrownBy(() -> story.apologise(id, LocalDate.of(2024, 4, 15)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("một lần");
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Đã có kết quả.", List.of()));
        story.run("vanphong", () -> publishing.accept(id, null));
        story.send(id);
        story.run("vanphong", () -> publishing.publish(id, null, "Cổng Dịch vụ công quốc gia"));
        assertThat(outcome(id)).as("by the original term").isEqualTo("LATE");
        assertThat(jobs(instance)).isZero();
    }

    @Test
    void anotherDayOfReceiptMovesTheTimers() {
        long id = story.received();
        FeedbackDraft draft = FeedbackFixture.draft(LocalDate.of(2024, 3, 14), "Chậm trả kết quả lý lịch tư pháp");
        story.run("vanphong", () -> intake.change(id, null, draft));
        assertThat(story.as("vanphong", () -> feedbacks.find(id)).dueOn())
                .as("24/3 is a Sunday")
                .isEqualTo(LocalDate.of(2024, 3, 25));
        assertThat(due(instance(id), FeedbackHandlingProcess.BOUNDARY_EVENT_OVERDUE))
                .isEqualTo(LocalDateTime.of(2024, 3, 26, 7, 30));
    }

    @Test
    void tellsWhereItStandsAlsoAfterTheEnd() {
        long id = story.withUnit("hctp");
        WorkflowPosition now = story.as("truongphong.hctp", () -> feedbacks.position(id));
        assertThat(now.current()).contains(FeedbackHandlingProcess.USER_TASK_RECEIVE);
        assertThat(now.diagramXml()).contains("BPMNDiagram", "Thư xin lỗi");
    }

    @Test
    void theDrawingAndTheProgramUseTheSameNames() {
        assertThat(DrawnNames.of(FeedbackHandlingProcess.PROCESS))
                .containsExactlyInAnyOrderElementsOf(DrawnNames.constants(FeedbackHandlingProcess.class));
    }

    private List<String> told(long id) {
        return jdbc.sql("SELECT kind, at FROM feedback_event WHERE feedback_id = ? AND (kind LIKE 'LATE%'"
                        + " OR kind IN ('DUE_SOON', 'TO_PUBLISH')) ORDER BY id")
                .param(id)
                .query((row, index) -> row.getString("kind") + " "
                        + LocalDate.ofInstant(row.getTimestamp("at").toInstant(), Vietnamese.ZONE))
                .list();
    }

    private String outcome(long id) {
        return jdbc.sql("SELECT outcome FROM process_outcome WHERE process_id = ? AND business_key = ?")
                .params(FeedbackHandlingProcess.PROCESS, id)
                .query(String.class)
                .single();
    }
}
