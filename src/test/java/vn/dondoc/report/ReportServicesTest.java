package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.reporting.Reconciliation;
import vn.dondoc.task.TaskFixture;

class ReportServicesTest extends DatabaseTest {

    @Autowired
    ReportFixture story;

    @Autowired
    ReportOpening opening;

    @Autowired
    ReportParts parts;

    @Autowired
    ReportCollecting collecting;

    @Autowired
    ReportApproval approval;

    @Autowired
    ReportVersions versions;

    @Autowired
    ReportRegimes regimes;

    @Autowired
    Reports reports;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    TaskFixture work;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPeriodOpensOnItsDayWithTheDaysOfTheRegime() {
        clock.setTo(LocalDate.of(2024, 3, 3));
        assertThat(opening.openDue()).isEmpty();
        long id = story.quarter();
        Report report = story.as("vanphong", () -> reports.find(id));
        assertThat(report.label()).isEqualTo("Quý I/2024");
        assertThat(report.from()).isEqualTo("2023-12-15");
        assertThat(report.to()).isEqualTo("2024-03-14");
        assertThat(report.unitsDue()).isEqualTo("2024-03-13");
        assertThat(report.departmentDue()).isEqualTo("2024-03-19");
        assertThat(report.title()).isEqualTo("Báo cáo công tác cải cách hành chính Quý I/2024");
        assertThat(opening.openDue()).as("after a restart").isEmpty();
    }

    @Test
    void aYearHasTheReportsOfTheRegimeAndNoSecondOrFourthQuarter() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(3)) {
            clock.setTo(day);
            opening.openDue();
        }
        assertThat(jdbc.sql("SELECT window_code FROM report r JOIN agency a ON a.id = r.agency_id"
                                + " WHERE a.code = 'stp-angiang' ORDER BY window_to, window_code")
                        .query(String.class)
                        .list())
                .containsExactly("2024-Q1", "2024-H1", "2024-Q3", "2024");
    }

    @Test
    void twoNodesOpenTheSamePeriodOnce() throws Exception {
        clock.setTo(ReportFixture.OPENS);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(opening::openDue);
            }
            List<Long> opened = new ArrayList<>();
            for (Future<List<Long>> one : nodes.invokeAll(all)) {
                opened.addAll(one.get());
            }
            assertThat(opened).as("one for each of the two agencies").hasSize(2);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM report").query(Long.class).single())
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ LIKE 'periodic-report%'"
                                + " AND PARENT_ID_ IS NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification WHERE reason = 'REPORT_PART'")
                        .query(Long.class)
                        .single())
                .isEqualTo(jdbc.sql("SELECT COUNT(DISTINCT person_id, subject_id, link) FROM notification"
                                + " WHERE reason = 'REPORT_PART'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void thePeriodIsNotOpenedTwiceByHand() {
        story.quarter();
        assertThatThrownBy(() -> story.as("vanphong", () -> opening.openPeriod(ReportKind.QUARTER, "2024-Q1")))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Quý I/2024");
        assertThatThrownBy(() -> story.as("vanphong", () -> opening.openPeriod(ReportKind.QUARTER, "2024-Q2")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aRegimeThatIsOffOpensNothingAndChangesStandInTheAuditLog() {
        RegimeDraft off = new RegimeDraft(false, 12, null, 5, List.of("Sở Nội vụ", " "), "QUARTER");
        ReportRegime regime = story.as("quantri", () -> regimes.change(ReportKind.QUARTER, 0, off));
        assertThat(regime.recipients()).containsExactly("Sở Nội vụ");
        assertThat(regime.unitDayHolds()).isEqualTo(12);
        assertThatThrownBy(() -> story.as("vanphong", () -> regimes.change(ReportKind.QUARTER, 0, off)))
                .isInstanceOf(StaleDataException.class);
        clock.setTo(ReportFixture.OPENS);
        assertThat(opening.openDue()).as("the other agency only").hasSize(1);
        assertThat(jdbc.sql("SELECT text FROM audit_entry WHERE subject = 'REPORT_REGIME'")
                        .query(String.class)
                        .single())
                .contains("Báo cáo quý", "bật: có → không", "ngày đơn vị gửi: theo tham số → 12");
        assertThatThrownBy(() -> story.as(
                        "quantri",
                        () -> regimes.change(
                                ReportKind.YEAR, null, new RegimeDraft(true, 20, 19, 10, List.of("A"), "YEAR"))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aPartSentAfterItsDayIsLateAndStaysLate() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        long bttp = story.unit(id, "bttp");
        clock.setTo(LocalDate.of(2024, 3, 13));
        story.send(id, hctp);
        clock.setTo(LocalDate.of(2024, 3, 14));
        story.send(id, bttp);
        story.as("vanphong", () -> ReportFixture.run(() -> collecting.giveBack(id, hctp, "Thiếu")));
        story.send(id, hctp);
        assertThat(story.as("vanphong", () -> parts.part(id, hctp)).late()).isFalse();
        assertThat(story.as("vanphong", () -> parts.part(id, bttp)).late()).isTrue();
        assertThat(story.as("vanphong", () -> reports.details(id)).parts())
                .as("late ones first")
                .first()
                .satisfies(part -> assertThat(part.overdue()).isTrue());
    }

    @Test
    void whatAColleagueSavedIsNotOverwritten() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        int seen = story.as("truongphong.hctp", () -> parts.part(id, hctp)).version();
        story.as("chuyenvien.hctp", () -> parts.save(id, hctp, seen, new PartTexts("Của chuyên viên", "", "", "")));
        assertThatThrownBy(() -> story.as(
                        "truongphong.hctp",
                        () -> parts.save(id, hctp, seen, new PartTexts("Của trưởng phòng", "", "", ""))))
                .isInstanceOf(StaleDataException.class);
        assertThat(story.as("truongphong.hctp", () -> parts.part(id, hctp))
                        .texts()
                        .done())
                .isEqualTo("Của chuyên viên");
    }

    @Test
    void longTextsAndPastedMarkupAreKeptAsPlainText() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        String word = "<p class=\"MsoNormal\" style='mso-x:1'>Giải quyết <b>120</b> hồ sơ&nbsp;<o:p></o:p></p>";
        String plain = "số < 5 và > 3";
        String big = "ạ".repeat(200_000);
        story.as("truongphong.hctp", () -> parts.save(id, hctp, null, new PartTexts(word, plain, big, "")));
        PartTexts kept =
                story.as("truongphong.hctp", () -> parts.part(id, hctp)).texts();
        assertThat(kept.done().strip()).isEqualTo("Giải quyết 120 hồ sơ");
        assertThat(kept.next()).isEqualTo(plain);
        assertThat(kept.troubles()).hasSize(200_000);
        assertThatThrownBy(() -> story.as(
                        "truongphong.hctp",
                        () -> parts.save(id, hctp, null, new PartTexts("x".repeat(300_001), "", "", ""))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aPartWithoutWhatWasDoneIsNotSent() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> parts.send(id, hctp, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Không phát sinh");
        assertThatThrownBy(() -> story.as("truongphong.bttp", () -> parts.send(id, hctp, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void nothingNewIsSaidNotAssumed() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        story.as("chuyenvien.hctp", () -> parts.answer(id, hctp, ChecklistItem.DOSSIERS, PartItem.Answer.UPDATED));
        assertThat(story.as("chuyenvien.hctp", () -> parts.part(id, hctp)).answered())
                .isEqualTo(1);
        ReportPart all = story.as("chuyenvien.hctp", () -> parts.answerRest(id, hctp));
        assertThat(all.items())
                .filteredOn(item -> item.answer() == PartItem.Answer.UPDATED)
                .extracting(PartItem::item)
                .containsExactly(ChecklistItem.DOSSIERS);
        assertThat(all.answered()).isEqualTo(ChecklistItem.values().length);
    }

    @Test
    void theUnitsFiguresComeFromItsFinishedWork() {
        long done = work.assignment(LocalDate.of(2024, 3, 25));
        work.complete(done, LocalDate.of(2024, 3, 19));
        work.assignment(LocalDate.of(2024, 6, 30));
        long id = story.as(
                "vanphong",
                () -> opening.openExtraordinary(new ExtraordinaryDraft(
                        "Báo cáo đột xuất",
                        LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 4, 2),
                        LocalDate.of(2024, 4, 3),
                        List.of("UBND tỉnh"))));
        long hctp = story.unit(id, "hctp");
        ReportParts.PartFigures figures = story.as("truongphong.hctp", () -> parts.figures(id, hctp));
        assertThat(figures.window().assigned()).isEqualTo(1);
        assertThat(figures.window().done()).isEqualTo(1);
        assertThat(figures.cumulative().assigned()).isEqualTo(2);
    }

    @Test
    void unitsSeeTheirOwnPartAndWhatIsIssued() {
        long id = story.quarter();
        ReportDetails seen = story.as("truongphong.hctp", () -> reports.details(id));
        assertThat(seen.parts()).extracting(PartRow::unitId).containsExactly(story.unit(id, "hctp"));
        assertThat(seen.steps()).isEmpty();
        assertThat(story.as("truongphong.hctp", () -> parts.mine())).hasSize(1);
        assertThat(story.as("giamdoc", () -> reports.details(id)).parts()).hasSameSizeAs(story.units(id));
    }

    @Test
    void aFrozenReportIsVerifiedWhenItIsRead() {
        long id = story.frozen();
        FrozenReport frozen = story.as("truongphong.hctp", () -> versions.read(id, 0));
        assertThat(frozen.content()).contains("45/BC-STP", "Đã làm");
        assertThat(frozen.recipients()).contains("Sở Nội vụ");
        jdbc.sql("UPDATE report_version SET content = REPLACE(content, 'Đã làm', 'Chưa làm') WHERE report_id = ?")
                .param(id)
                .update();
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> versions.read(id, 0)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("mã kiểm tra");
        assertThat(story.as("vanphong", () -> versions.of(id)))
                .singleElement()
                .satisfies(version -> assertThat(version.intact()).isFalse());
    }

    @Test
    void aReportWhoseTextWasNeverCompiledIsNotSubmitted() {
        long id = story.compiling();
        assertThatThrownBy(() -> story.as("vanphong", () -> ReportFixture.run(() -> approval.submit(id, null))))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageStartingWith("Chưa trình được. Báo cáo chưa được tổng hợp")
                .hasMessageContaining("bấm Tổng hợp báo cáo");
        assertThat(story.state(id)).isEqualTo(ReportState.COMPILING);
        story.compile(id);
        assertThat(story.as("vanphong", () -> approval.blockers(id))).isEmpty();
    }

    @Test
    void aCorrectionSaysWhatItChangesAndTheFirstVersionStays() {
        long id = story.frozen();
        String first = story.as("vanphong", () -> versions.read(id, 1)).sha256();
        story.as("vanphong", () -> ReportFixture.run(() -> approval.correct(id, null, "Sửa tổng số")));
        assertThat(story.as("truongphong.hctp", () -> versions.read(id, 0)).version())
                .as("what holds until the correction is issued")
                .isEqualTo(1);
        story.as("vanphong", () -> ReportFixture.run(() -> approval.submit(id, null)));
        story.as("giamdoc", () -> ReportFixture.run(() -> approval.approve(id, null)));
        story.register(id, "52/BC-STP");
        assertThat(story.as("vanphong", () -> versions.of(id)))
                .extracting(FrozenReport::changeNote)
                .containsExactly("Sửa tổng số", "");
        assertThat(story.as("vanphong", () -> versions.read(id, 1)).sha256()).isEqualTo(first);
    }

    @Test
    void aNumberIsGivenOnce() {
        story.frozen();
        long other = story.as(
                "vanphong",
                () -> opening.openExtraordinary(new ExtraordinaryDraft(
                        "Báo cáo đột xuất", clock.today(), clock.today(), clock.today(), clock.today(), List.of())));
        story.as("vanphong", () -> ReportFixture.run(() -> collecting.close(other, null, true)));
        story.compile(other);
        story.as("vanphong", () -> ReportFixture.run(() -> approval.submit(other, null)));
        story.as("giamdoc", () -> ReportFixture.run(() -> approval.approve(other, null)));
        assertThatThrownBy(() -> story.register(other, "45/bc-stp")).isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> story.register(other, "45")).isInstanceOf(InvalidInputException.class);
        story.register(other, "46/BC-STP");
    }

    @Test
    void endedReportsAreNoDifferenceInTheReconciliation() {
        story.frozen();
        assertThat(story.as("vanphong", () -> reconciliation.compare(null, null))
                        .differences())
                .isEmpty();
    }

    @Test
    void peopleHearOfTheirSteps() {
        long id = story.quarter();
        assertThat(reasons("truongphong.hctp")).containsExactly("REPORT_PART");
        long hctp = story.unit(id, "hctp");
        story.send(id, hctp);
        story.as("vanphong", () -> ReportFixture.run(() -> collecting.giveBack(id, hctp, "Thiếu")));
        story.as("vanphong", () -> collecting.chase(id, List.of(hctp), "Gấp"));
        story.as("vanphong", () -> collecting.chase(id, List.of(hctp), "Gấp"));
        assertThat(reasons("truongphong.hctp"))
                .as("chased once a day")
                .containsExactly("REPORT_PART", "REPORT_RETURNED", "CHASED");
        story.as("vanphong", () -> ReportFixture.run(() -> collecting.close(id, null, true)));
        story.compile(id);
        story.as("vanphong", () -> ReportFixture.run(() -> approval.submit(id, null)));
        assertThat(reasons("giamdoc")).containsExactly("REPORT_STEP");
    }

    private List<String> reasons(String account) {
        return jdbc.sql("SELECT n.reason FROM notification n JOIN person p ON p.id = n.person_id"
                        + " WHERE p.username = ? ORDER BY n.id")
                .param(account)
                .query(String.class)
                .list();
    }
}
