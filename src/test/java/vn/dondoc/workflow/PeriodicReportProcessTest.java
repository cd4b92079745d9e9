package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.report.ExtraordinaryDraft;
import vn.dondoc.report.PartState;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportComment;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.ReportState;
import vn.dondoc.report.Reports;
import vn.dondoc.task.WorkflowPosition;

/** Every path of {@code periodic-report}, driven by the services that drive it in the product. */
class PeriodicReportProcessTest extends ProcessTest {

    @RegisterExtension
    static final ProcessCoverage COVERAGE = ProcessCoverage.of(PeriodicReport.PROCESS);

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    ReportFixture story;

    @Autowired
    ReportOpening opening;

    @Autowired
    ReportCollecting collecting;

    @Autowired
    ReportApproval approval;

    @Autowired
    Reports reports;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcClient jdbc;

    PeriodicReportProcessTest() {
        super(PeriodicReport.PROCESS);
    }

    @BeforeEach
    void assertionsUseThisEngine() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void aQuarterFromOpeningToTheFrozenReport() {
        long id = story.quarter();
        ProcessInstance instance = waitsAt(id, PeriodicReport.USER_TASK_CONTRIBUTE);
        List<Long> units = story.units(id);
        assertThat(units).hasSizeGreaterThan(3);
        assertThat(waiting(id, PeriodicReport.USER_TASK_CONTRIBUTE)).isEqualTo(units.size());
        units.forEach(unit -> story.send(id, unit));
        assertThat(waiting(id, PeriodicReport.USER_TASK_CHECK)).isEqualTo(units.size());
        story.as("vanphong", () -> collecting.acceptAll(id));
        waitsAt(id, PeriodicReport.USER_TASK_COMPILE);
        assertThat(story.state(id)).isEqualTo(ReportState.COMPILING);
        story.compile(id);
        office(() -> approval.submit(id, null));
        waitsAt(id, PeriodicReport.USER_TASK_APPROVE);
        director(() -> approval.approve(id, null));
        waitsAt(id, PeriodicReport.USER_TASK_REGISTER);
        story.register(id, "45/BC-STP");

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(
                        PeriodicReport.GATEWAY_PART_ACCEPTED,
                        PeriodicReport.END_PART_ACCEPTED,
                        PeriodicReport.SERVICE_TASK_CLOSE_COLLECTING,
                        PeriodicReport.GATEWAY_APPROVED,
                        PeriodicReport.SERVICE_TASK_FREEZE,
                        PeriodicReport.END_FROZEN)
                .hasNotPassed(
                        PeriodicReport.BOUNDARY_EVENT_COLLECTING_CLOSED,
                        PeriodicReport.END_PART_REMINDED,
                        PeriodicReport.END_CANCELLED);
        assertThat(story.state(id)).isEqualTo(ReportState.FROZEN);
        assertThat(jobs(instance)).as("no timer is left behind").isZero();
        assertThat(jdbc.sql("SELECT outcome FROM process_outcome WHERE process_id = ? AND business_key = ?")
                        .params(PeriodicReport.PROCESS, id)
                        .query(String.class)
                        .single())
                .isEqualTo("EARLY");
    }

    @Test
    void aReturnedPartGoesBackToItsUnitAlone() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        story.send(id, hctp);
        office(() -> collecting.giveBack(id, hctp, "Thiếu số liệu hồ sơ"));
        assertThat(waiting(id, PeriodicReport.USER_TASK_CHECK)).isZero();
        assertThat(waiting(id, PeriodicReport.USER_TASK_CONTRIBUTE))
                .isEqualTo(story.units(id).size());
        assertThat(story.state(id, hctp)).isEqualTo(PartState.RETURNED);
        story.send(id, hctp);
        office(() -> collecting.accept(id, hctp));
        assertThat(story.state(id, hctp)).isEqualTo(PartState.ACCEPTED);
        waitsAt(id, PeriodicReport.USER_TASK_CONTRIBUTE);
    }

    @Test
    void theOfficeClosesEarlyAndNamesWhatIsMissing() {
        long id = story.quarter();
        ProcessInstance instance = instance(id);
        long hctp = story.unit(id, "hctp");
        story.send(id, hctp);
        assertThatThrownBy(() -> office(() -> collecting.close(id, null, false)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Phòng Bổ trợ tư pháp");
        office(() -> collecting.close(id, null, true));

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PeriodicReport.USER_TASK_COMPILE)
                .hasPassed(PeriodicReport.BOUNDARY_EVENT_COLLECTING_CLOSED)
                .hasNotPassed(PeriodicReport.GATEWAY_PART_ACCEPTED);
        assertThat(story.state(id, hctp)).isEqualTo(PartState.ACCEPTED);
        assertThat(story.state(id, story.unit(id, "bttp"))).isEqualTo(PartState.MISSING);
        assertThat(waiting(id, PeriodicReport.USER_TASK_CONTRIBUTE)).isZero();
    }

    @Test
    void aPartIsReturnedWhileTheOfficeCompiles() {
        long id = story.compiling();
        ProcessInstance instance = instance(id);
        long hctp = story.unit(id, "hctp");
        long bttp = story.unit(id, "bttp");
        office(() -> collecting.giveBack(id, hctp, "Bổ sung mục IV"));
        office(() -> collecting.giveBack(id, bttp, "Bổ sung mục IV"));
        assertThat(waiting(id, PeriodicReport.USER_TASK_AMEND)).isEqualTo(2);
        waitsAt(id, PeriodicReport.USER_TASK_COMPILE);
        assertThatThrownBy(() -> office(() -> approval.submit(id, null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Phòng Hành chính tư pháp");
        story.send(id, hctp);
        assertThat(waiting(id, PeriodicReport.USER_TASK_CHECK_AMENDED)).isEqualTo(1);
        office(() -> collecting.giveBack(id, hctp, "Vẫn thiếu"));
        assertThat(waiting(id, PeriodicReport.USER_TASK_AMEND)).isEqualTo(2);
        story.send(id, hctp);
        office(() -> collecting.accept(id, hctp));
        office(() -> collecting.accept(id, bttp));
        assertThat(story.state(id, bttp)).as("taken as it was").isEqualTo(PartState.ACCEPTED);
        story.compile(id);
        office(() -> approval.submit(id, null));

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PeriodicReport.USER_TASK_APPROVE)
                .hasPassed(PeriodicReport.GATEWAY_AMENDMENT_ACCEPTED, PeriodicReport.END_AMENDED);
    }

    @Test
    void aMissingUnitMaySendAfterClosingOrIsWaitedForNoLonger() {
        long id = story.quarter();
        office(() -> collecting.close(id, null, true));
        long hctp = story.unit(id, "hctp");
        long bttp = story.unit(id, "bttp");
        office(() -> collecting.giveBack(id, hctp, "Gửi bổ sung"));
        office(() -> collecting.giveBack(id, bttp, "Gửi bổ sung"));
        story.send(id, hctp);
        office(() -> collecting.accept(id, hctp));
        office(() -> collecting.accept(id, bttp));
        assertThat(story.state(id, hctp)).isEqualTo(PartState.ACCEPTED);
        assertThat(story.state(id, bttp)).isEqualTo(PartState.MISSING);
        story.compile(id);
        office(() -> approval.submit(id, null));
    }

    @Test
    void theLeadershipReturnsWithCommentsAndTheOfficeSubmitsAgain() {
        long id = story.compiled();
        ProcessInstance instance = instance(id);
        office(() -> approval.submit(id, null));
        director(() -> approval.giveBack(
                id, null, "", List.of(new ReportComment.Draft("II.2", "giải quyết 4.985 hồ sơ", "Sai số"))));
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PeriodicReport.USER_TASK_COMPILE)
                .hasNotPassed(PeriodicReport.USER_TASK_REGISTER);
        assertThat(story.as("vanphong", () -> reports.details(id)).comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.quote()).isEqualTo("giải quyết 4.985 hồ sơ"));
        office(() -> approval.submit(id, null));
        director(() -> approval.approve(id, null));
        waitsAt(id, PeriodicReport.USER_TASK_REGISTER);
    }

    @Test
    void mornings() {
        long id = story.quarter();
        ProcessInstance instance = instance(id);
        assertThat(due(instance, PeriodicReport.BOUNDARY_EVENT_PART_REMINDER))
                .as("seven working days before 13/3, the hour of the agency")
                .isEqualTo(LocalDateTime.of(2024, 3, 5, 7, 30));
        fire(instance, PeriodicReport.BOUNDARY_EVENT_PART_REMINDER);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PeriodicReport.USER_TASK_CONTRIBUTE)
                .hasPassed(PeriodicReport.SERVICE_TASK_REMIND_PART, PeriodicReport.END_PART_REMINDED);
        assertThat(due(instance, PeriodicReport.BOUNDARY_EVENT_PART_REMINDER)).isNotNull();
        office(() -> collecting.close(id, null, true));
        fire(instance, PeriodicReport.BOUNDARY_EVENT_OFFICE_REMINDER);
        BpmnAwareTests.assertThat(instance)
                .isWaitingAt(PeriodicReport.USER_TASK_COMPILE)
                .hasPassed(PeriodicReport.SERVICE_TASK_REMIND_OFFICE, PeriodicReport.END_OFFICE_REMINDED);
    }

    @Test
    void unitsAreRemindedBeforeAndChasedAfterTheDueDayOnceEach() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        timers.runUntil(LocalDate.of(2024, 3, 22));
        assertThat(kinds(id, hctp))
                .containsExactly(
                        "PART_OPENED",
                        "PART_DUE_SOON 2024-03-08",
                        "PART_DUE_SOON 2024-03-12",
                        "PART_DUE_SOON 2024-03-13",
                        "PART_LATE 2024-03-14",
                        "PART_LATE 2024-03-15",
                        "PART_VERY_LATE 2024-03-18",
                        "PART_LATE 2024-03-19",
                        "PART_LATE 2024-03-20");
        fire(instance(id), PeriodicReport.BOUNDARY_EVENT_PART_REMINDER);
        assertThat(kinds(id, hctp)).hasSize(9);
    }

    @Test
    void anExtraordinaryReportIsCancelled() {
        long id = extraordinary();
        ProcessInstance instance = instance(id);
        office(() -> approval.cancel(id, null, "Sở Nội vụ không yêu cầu nữa"));
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(PeriodicReport.END_CANCELLED)
                .hasNotPassed(PeriodicReport.END_FROZEN);
        assertThat(story.state(id)).isEqualTo(ReportState.CANCELLED);
        long quarter = story.quarter();
        assertThatThrownBy(() -> office(() -> approval.cancel(quarter, null, "Thôi")))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void aCorrectionTakesTheSameWayAndTheOldVersionStays() {
        long id = story.frozen();
        office(() -> approval.correct(id, null, "Sửa tổng số hồ sơ tiếp nhận: 6.114 thành 6.113"));
        ProcessInstance instance = waitsAt(id, PeriodicReport.USER_TASK_COMPILE);
        office(() -> approval.submit(id, null));
        director(() -> approval.approve(id, null));
        story.register(id, "52/BC-STP");
        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassed(PeriodicReport.END_FROZEN)
                .hasNotPassed(PeriodicReport.USER_TASK_CONTRIBUTE);
        assertThat(jdbc.sql("SELECT number FROM report_version WHERE report_id = ? ORDER BY version_no")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("45/BC-STP", "52/BC-STP");
        office(() -> approval.correct(id, null, "Sửa nữa"));
        office(() -> approval.cancel(id, null, "Không cần"));
        assertThat(story.state(id)).isEqualTo(ReportState.FROZEN);
    }

    @Test
    void tellsWhereItStandsAlsoAfterTheEnd() {
        long id = story.quarter();
        WorkflowPosition collectingNow = story.as("vanphong", () -> reports.position(id));
        assertThat(collectingNow.current()).contains(PeriodicReport.USER_TASK_CONTRIBUTE);
        assertThat(collectingNow.diagramXml()).contains("BPMNDiagram", "Chốt bản phát hành");
    }

    @Test
    void theDrawingAndTheProgramUseTheSameNames() {
        assertThat(DrawnNames.of("periodic-report"))
                .containsExactlyInAnyOrderElementsOf(DrawnNames.constants(PeriodicReport.class));
    }

    private long extraordinary() {
        return story.as(
                "vanphong",
                () -> opening.openExtraordinary(new ExtraordinaryDraft(
                        "Báo cáo đột xuất về một cửa",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 3, 22),
                        LocalDate.of(2024, 3, 25),
                        List.of())));
    }

    private List<String> kinds(long id, long unit) {
        return jdbc.sql("SELECT kind, at FROM report_event WHERE report_id = ? AND unit_id = ? ORDER BY id")
                .params(id, unit)
                .query((row, index) -> row.getString("kind").equals("PART_OPENED")
                        ? "PART_OPENED"
                        : row.getString("kind") + " "
                                + LocalDate.ofInstant(row.getTimestamp("at").toInstant(), Vietnamese.ZONE))
                .list();
    }

    private void office(Runnable work) {
        story.as("vanphong", () -> ReportFixture.run(work));
    }

    private void director(Runnable work) {
        story.as("giamdoc", () -> ReportFixture.run(work));
    }

    private long waiting(long id, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(id))
                .taskDefinitionKey(element)
                .count();
    }
}
