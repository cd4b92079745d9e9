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
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.NewFile;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.task.TaskVerifiers;

/** The plan of an inspection: what is checked, its team, units, numbers and files, and when it is given up. */
class InspectionPlanTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    InspectionFixture story;

    @Autowired
    Inspections inspections;

    @Autowired
    InspectionPlanning planning;

    @Autowired
    InspectionApproval approval;

    @Autowired
    Visits visits;

    @Autowired
    Findings findings;

    @Autowired
    InspectionFiles files;

    @Autowired
    TaskVerifiers verifiers;

    @Autowired
    OutsideInspections others;

    @Autowired
    InspectionOpenWork open;

    @Autowired
    UnitAdministration units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Checklists checklists;

    @Test
    void aDraftIsCheckedBeforeItIsSubmitted() {
        long id = story.as("vanphong", () -> planning.create(InspectionFixture.head(InspectionKind.REFORM)));
        assertThatThrownBy(() -> story.as("vanphong", () -> InspectionFixture.run(() -> planning.submit(id, null))))
                .hasMessageContaining("đơn vị");
        long hctp = story.unit(id, "hctp");
        story.as("vanphong", () -> planning.addVisit(id, VisitDraft.unit(hctp, 4, null), ""));
        assertThatThrownBy(() -> story.as("vanphong", () -> InspectionFixture.run(() -> planning.submit(id, null))))
                .hasMessageContaining("trưởng đoàn");
        assertThatThrownBy(() -> story.as("vanphong", () -> planning.addVisit(id, VisitDraft.unit(hctp, 5, null), "")))
                .as("twice")
                .isInstanceOf(InvalidInputException.class);
        int version = story.inspection(id).version();
        story.as(
                "vanphong",
                () -> InspectionFixture.run(() -> planning.members(
                        id,
                        version,
                        List.of(MemberDraft.person(story.person(InspectionFixture.LEAD), MemberRole.LEAD)))));
        assertThatThrownBy(() -> story.as(
                        "vanphong",
                        () -> InspectionFixture.run(
                                () -> planning.edit(id, version, InspectionFixture.head(InspectionKind.REFORM)))))
                .isInstanceOf(StaleDataException.class);
        long visit = story.visit(id, "hctp");
        story.as("vanphong", () -> InspectionFixture.run(() -> planning.removeVisit(visit)));
        assertThat(story.as("vanphong", () -> inspections.details(id)).visits()).isEmpty();
    }

    @Test
    void numbersAreUsedOnceAndDaysAreNotInTheFuture() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        String taken = story.inspection(id).number();
        long next = story.draft(InspectionKind.REFORM, "hctp");
        story.as("vanphong", () -> InspectionFixture.run(() -> planning.submit(next, null)));
        story.as("giamdoc", () -> InspectionFixture.run(() -> approval.approve(next, null)));
        assertThatThrownBy(() -> story.as(
                        "vanthu", () -> InspectionFixture.run(() -> approval.register(next, null, taken, TODAY))))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> story.as(
                        "vanthu",
                        () -> InspectionFixture.run(
                                () -> approval.register(next, null, "99/KH-STP", TODAY.plusDays(1)))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> story.as("vanphong", () -> {
                    OutsideDraft draft = new OutsideDraft("Sở Nội vụ", "Kết luận", "", "12/KL", TODAY, List.of());
                    return outside(draft);
                }))
                .hasMessageContaining("phát hiện");
    }

    @Test
    void whoIsInspectedOrInspectsIsNotSwitchedOff() {
        long id = story.running(InspectionKind.REFORM, "bttp");
        long unit = story.unit(id, "bttp");
        assertThatThrownBy(() -> story.as("quantri", () -> units.deactivate(unit, 0)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("1 việc đang mở");
        long agency = story.inspection(id).agencyId();
        assertThat(open.ofPerson(agency, story.person(InspectionFixture.SECRETARY)))
                .isEqualTo(1);
        story.concluded(story.visit(id, "bttp"));
        assertThat(open.ofUnit(agency, unit)).isZero();
        assertThat(open.ofPerson(agency, story.person(InspectionFixture.SECRETARY)))
                .isZero();
    }

    @Test
    void whoComesOntoTheTeamVerifiesWhatIsStillOpen() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn");
        story.as(
                "vanphong",
                () -> InspectionFixture.run(() -> planning.members(
                        id, null, List.of(MemberDraft.person(story.person("truongphong.xdkt"), MemberRole.LEAD)))));
        assertThat(verifiers.of(story.findings(visit).get(0).taskId()))
                .containsExactly(story.person("truongphong.xdkt"));
        assertThatThrownBy(() ->
                        story.as("vanphong", () -> InspectionFixture.run(() -> planning.members(id, null, List.of()))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void onlyAPublishedChecklistOfTheOwnAgencyIsUsed() {
        long own = story.as("vanphong", () -> checklists.versions().get(0).id());
        long draft = story.as("vanphong", () -> checklists.copy(own).id());
        long foreign =
                story.as("vanphong.kg", () -> checklists.versions().get(0).id());
        long id = story.as("vanphong", () -> planning.create(using(own)));
        for (long refused : List.of(draft, foreign)) {
            assertThatThrownBy(() -> story.as("vanphong", () -> planning.create(using(refused))))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> story.as(
                            "vanphong", () -> InspectionFixture.run(() -> planning.edit(id, null, using(refused)))))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(story.inspection(id).checklistVersionId()).isEqualTo(own);
    }

    @Test
    void unitsComeInAllOrNone() {
        VisitDraft huyen = VisitDraft.body("UBND huyện Tri Tôn", BodyLevel.DISTRICT, 7, null);
        VisitDraft again = VisitDraft.body("UBND huyện Tri Tôn", BodyLevel.DISTRICT, 8, null);
        assertThatThrownBy(() -> story.as(
                        "vanphong",
                        () -> planning.create(InspectionFixture.head(InspectionKind.REFORM), List.of(huyen, again))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(story.as("vanphong", () -> inspections.ofYear(2024))).isEmpty();
        long id = story.running(InspectionKind.REFORM, "hctp");
        assertThatThrownBy(() -> story.as("vanphong", () -> planning.addVisits(id, List.of(huyen, again), "Thêm")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(story.as("vanphong", () -> inspections.details(id)).visits()).hasSize(1);
        story.as("vanphong", () -> planning.addVisits(id, List.of(huyen), "Thêm"));
        assertThat(story.as("vanphong", () -> inspections.details(id)).visits()).hasSize(2);
    }

    @Test
    void aVisitIsNearTheYearOfItsPlan() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        LocalDate slip = LocalDate.of(2042, 4, 10);
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD,
                        () -> InspectionFixture.run(
                                () -> visits.notify(visit, null, new NoticeDraft(slip, "", null, "")))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD,
                        () -> InspectionFixture.run(() -> visits.reschedule(visit, null, slip, "Bận"))))
                .isInstanceOf(InvalidInputException.class);
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> visits.reschedule(visit, null, LocalDate.of(2025, 1, 15), "Bận")));
        assertThat(story.of(visit).plannedOn()).isEqualTo(LocalDate.of(2025, 1, 15));
    }

    @Test
    void filesOfThePlanAreAddedWhileItIsOpen() {
        NewFile file = new NewFile("kế hoạch.txt", "Kế hoạch".getBytes(StandardCharsets.UTF_8));
        long id = story.draft(InspectionKind.REFORM, "hctp");
        assertThatThrownBy(() -> story.as("vanphong", () -> files.add(id, FilePurpose.OUTSIDE, file)))
                .as("others sent nothing")
                .isInstanceOf(InvalidInputException.class);
        story.as("vanphong", () -> files.add(id, FilePurpose.PLAN, file));
        story.as("vanphong", () -> InspectionFixture.run(() -> planning.cancel(id, null, "Không làm", "")));
        assertThatThrownBy(() -> story.as("vanphong", () -> files.add(id, FilePurpose.PLAN, file)))
                .isInstanceOf(NotPossibleException.class);
        long outside = story.fromOutside("", "hctp");
        story.as("vanphong", () -> files.add(outside, FilePurpose.OUTSIDE, file));
        assertThat(story.as("vanphong", () -> inspections.details(outside)).files())
                .hasSize(1);
    }

    @Test
    void whoWasToldOfAVisitHearsThatItIsOff() {
        long id = story.running(InspectionKind.REFORM, "hctp", "bttp");
        story.notified(story.visit(id, "hctp"));
        story.as("vanphong", () -> InspectionFixture.run(() -> planning.cancel(id, null, "Không làm", "91/QĐ-STP")));
        assertThat(heard("truongphong.hctp"))
                .contains("Không kiểm tra Phòng Hành chính tư pháp nữa theo 91/QĐ-STP: Không làm.");
        assertThat(heard("truongphong.bttp")).as("had not heard of any").isEmpty();
    }

    private static InspectionDraft using(long checklist) {
        return new InspectionDraft(InspectionKind.REFORM, 2024, "Kiểm tra CCHC", "", "", null, checklist);
    }

    private long outside(OutsideDraft draft) {
        return others.enter(draft);
    }

    private List<String> heard(String account) {
        return jdbc.sql("SELECT text FROM notification WHERE person_id = ?")
                .param(story.person(account))
                .query(String.class)
                .list();
    }
}
