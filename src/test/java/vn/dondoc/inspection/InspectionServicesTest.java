package vn.dondoc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.NewFile;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskVerifiers;

/** Rules of what was found: what is fixed when, when remedies are due, what came back. */
class InspectionServicesTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    InspectionFixture story;

    @Autowired
    TaskFixture work;

    @Autowired
    Inspections inspections;

    @Autowired
    Visits visits;

    @Autowired
    VisitConclusions conclusions;

    @Autowired
    Findings findings;

    @Autowired
    InspectionFiles files;

    @Autowired
    InspectionFigures figures;

    @Autowired
    TaskVerifiers verifiers;

    @Autowired
    InspectionOpenWork open;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anInspectorOfTheUnitInspectsItButNeverVerifiesItsRemedy() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn");
        Finding finding = story.findings(visit).get(0);
        assertThat(verifiers.of(finding.taskId()))
                .containsExactlyInAnyOrder(
                        story.person(InspectionFixture.LEAD), story.person(InspectionFixture.SECRETARY))
                .doesNotContain(story.person(InspectionFixture.INSIDER));
        work.receive(finding.assignmentId());
        work.submit(finding.assignmentId(), TODAY);
        work.accept("truongphong.hctp", finding.assignmentId());
        for (String other : List.of(InspectionFixture.INSIDER, "vanphong", "giamdoc", "truongphong.hctp")) {
            assertThatThrownBy(() -> work.accept(other, finding.assignmentId()))
                    .as(other)
                    .isInstanceOf(ForbiddenException.class);
        }
        work.accept(InspectionFixture.LEAD, finding.assignmentId());
        assertThat(work.status(finding.assignmentId())).isEqualTo(AssignmentStatus.DONE);
        assertThat(story.findings(visit).get(0).remedy()).isEqualTo(RemedyState.REMEDIED);
    }

    @Test
    void remediesAreDueFifteenDaysAfterTheConclusionOnAWorkingDay() {
        // 12 April + 15 days is Saturday 27 April, then come the holidays around 30 April
        clock.setTo(LocalDate.of(2024, 4, 12));
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.visiting(visit);
        LocalDate chosen = LocalDate.of(2024, 6, 30);
        story.as(
                InspectionFixture.SECRETARY,
                () -> InspectionFixture.run(() -> {
                    findings.add(visit, InspectionFixture.finding("Hồ sơ trễ hạn"));
                    findings.add(
                            visit,
                            new FindingDraft(
                                    "Thiếu kho", "", FindingSeverity.SERIOUS, "Bố trí kho", null, chosen, null));
                    visits.finish(visit, null, clock.today());
                }));
        story.sendMinutes(visit);
        story.confirm(visit);
        story.submitConclusion(visit);
        story.as("giamdoc", () -> InspectionFixture.run(() -> conclusions.approve(visit, null)));
        story.register(visit);
        List<Finding> found = story.findings(visit);
        assertThat(found.get(0).remedyDue()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(found.get(1).remedyDue()).as("what the team chose stays").isEqualTo(chosen);
        assertThat(jdbc.sql("SELECT source_label, content, due_on FROM task WHERE id = ?")
                        .param(found.get(1).taskId())
                        .query((row, index) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3))
                        .single())
                .isEqualTo("KL %d/KL-STP|Bố trí kho|2024-06-30".formatted(40 + visit));
    }

    @Test
    void anExtensionCountsAndWhatIsStillOpenThenIsOverdue() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn", "Chưa niêm yết");
        Finding first = story.findings(visit).get(0);
        jdbc.sql("UPDATE assignment SET due_on = '2024-05-10' WHERE id = ?")
                .param(first.assignmentId())
                .update();
        clock.setTo(LocalDate.of(2024, 4, 20));
        assertThat(story.findings(visit))
                .extracting(Finding::remedy)
                .containsExactly(RemedyState.OPEN, RemedyState.OVERDUE);
        assertThat(story.findings(visit).get(0).remedyDue()).isEqualTo(LocalDate.of(2024, 5, 10));
        InspectionCount count = count(clock.today());
        assertThat(count.overdue()).isEqualTo(1);
        assertThat(count.findings()).isEqualTo(2);
        assertThat(count.remedied()).isZero();
        assertThat(story.as("vanphong", () -> inspections.ofYear(2024)))
                .singleElement()
                .satisfies(line -> assertThat(line.overdue()).isEqualTo(1));
    }

    @Test
    void workThatTheLeadershipStopsNeedNoLongerBeRemedied() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn");
        work.cancel(story.findings(visit).get(0).assignmentId());
        assertThat(story.findings(visit).get(0).remedy()).isEqualTo(RemedyState.WAIVED);
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    @Test
    void whatComesBackIsSuggestedAndAPersonLinksIt() {
        long before =
                story.running("", story.draft("", InspectionFixture.head(InspectionKind.REFORM, 2023), "hctp", "bttp"));
        story.concluded(story.visit(before, "hctp"), "Chưa niêm yết đủ thủ tục hành chính tại bộ phận một cửa");
        story.concluded(story.visit(before, "bttp"), "Chưa niêm yết đủ thủ tục hành chính");
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.visiting(visit);
        long finding = story.as(
                InspectionFixture.LEAD,
                () -> findings.add(visit, InspectionFixture.finding("Niêm yết thủ tục hành chính chưa đầy đủ")));
        List<EarlierFinding> suggested = story.as(
                InspectionFixture.LEAD, () -> findings.similar(visit, "Niêm yết thủ tục hành chính chưa đầy đủ"));
        assertThat(suggested).as("of the same unit only").singleElement().satisfies(one -> {
            assertThat(one.year()).isEqualTo(2023);
            assertThat(one.where()).endsWith("/KH-STP năm 2023");
            assertThat(one.alike()).isGreaterThan(50);
        });
        assertThat(story.as(InspectionFixture.LEAD, () -> findings.similar(visit, "Sổ sách kế toán thiếu chữ ký")))
                .isEmpty();
        assertThat(story.findings(visit).get(0).previousId())
                .as("nobody has decided")
                .isNull();
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(
                        () -> findings.link(finding, null, suggested.get(0).findingId())));
        assertThat(story.findings(visit).get(0).previousWhere()).endsWith("/KH-STP năm 2023");
        long foreign = story.findings(story.visit(before, "bttp")).get(0).id();
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD,
                        () -> InspectionFixture.run(() -> findings.link(finding, null, foreign))))
                .as("of another unit")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void evidenceStaysWithTheTeamUntilTheMinutesAreSent() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.visiting(visit);
        long finding = story.as(
                InspectionFixture.SECRETARY, () -> findings.add(visit, InspectionFixture.finding("Hồ sơ trễ hạn")));
        NewFile photo = new NewFile("sổ.txt", "Hồ sơ 12".getBytes(StandardCharsets.UTF_8));
        long file = story.as(InspectionFixture.SECRETARY, () -> files.add(visit, finding, FilePurpose.EVIDENCE, photo));
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> files.open(file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        story.as("truongphong.hctp", () -> files.add(visit, finding, FilePurpose.EVIDENCE, photo)))
                .isInstanceOf(ForbiddenException.class);
        story.as(InspectionFixture.LEAD, () -> InspectionFixture.run(() -> visits.finish(visit, null, TODAY)));
        story.sendMinutes(visit);
        assertThat(story.as("truongphong.hctp", () -> files.open(file)).bytes()).isEqualTo(photo.content());
        story.as("truongphong.hctp", () -> files.add(visit, null, FilePurpose.ANSWER, photo));
        assertThatThrownBy(
                        () -> story.as(InspectionFixture.LEAD, () -> InspectionFixture.run(() -> files.remove(file))))
                .isInstanceOf(NotPossibleException.class);
        assertThat(story.as("giamdoc", () -> inspections.visit(visit)).files())
                .extracting(InspectionFile::purpose)
                .containsExactly(FilePurpose.EVIDENCE, FilePurpose.ANSWER);
    }

    @Test
    void theConclusionMayStillChangeWhatIsAdvisedButNotWhatWasFound() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.minutesSent(visit, "Hồ sơ trễ hạn");
        story.confirm(visit);
        Finding finding = story.findings(visit).get(0);
        FindingDraft advised =
                new FindingDraft(finding.what(), finding.basis(), finding.severity(), "Trả hồ sơ", null, null, null);
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> findings.change(finding.id(), finding.version(), advised)));
        assertThat(story.findings(visit).get(0).recommendation()).isEqualTo("Trả hồ sơ");
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD,
                        () -> InspectionFixture.run(
                                () -> findings.change(finding.id(), null, InspectionFixture.finding("Việc khác")))))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD,
                        () -> InspectionFixture.run(() -> findings.change(finding.id(), finding.version(), advised))))
                .isInstanceOf(StaleDataException.class);
    }

    private InspectionCount count(LocalDate today) {
        return count("stp-angiang", today);
    }

    private InspectionCount count(String agency, LocalDate today) {
        long id = jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(agency)
                .query(Long.class)
                .single();
        return figures.of(id, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 14), today);
    }
}
