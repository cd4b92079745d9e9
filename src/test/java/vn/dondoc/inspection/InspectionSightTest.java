package vn.dondoc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.task.TaskFixture;

/** Who sees what of inspections, and what waits for whom. */
class InspectionSightTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    InspectionFixture story;

    @Autowired
    TaskFixture work;

    @Autowired
    Inspections inspections;

    @Autowired
    InspectionPlanning planning;

    @Autowired
    Visits visits;

    @Autowired
    VisitMinutesWork minutes;

    @Autowired
    VisitConclusions conclusions;

    @Autowired
    Findings findings;

    @Autowired
    InspectionFigures figures;

    @Autowired
    VisitAccess visitAccess;

    @Autowired
    InspectionInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WaitingInspections waiting;

    @Autowired
    Absences absences;

    @Test
    void theOtherAgencyGetsNothing() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn");
        long finding = story.findings(visit).get(0).id();
        for (String foreign : List.of("giamdoc.kg", "vanphong.kg", "truongphong.hctp.kg", "truongphong.ttra.kg")) {
            assertThat(story.as(foreign, () -> inspections.ofYear(2024))).isEmpty();
            assertThatThrownBy(() -> story.as(foreign, () -> inspections.details(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> story.as(foreign, () -> inspections.visit(visit)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            story.as(foreign, () -> InspectionFixture.run(() -> findings.link(finding, null, null))))
                    .isInstanceOfAny(NotFoundException.class, ForbiddenException.class);
        }
        assertThatThrownBy(
                        () -> story.as("vanphong.kg", () -> planning.addVisit(id, VisitDraft.unit(1, 4, null), "Thêm")))
                .isInstanceOf(NotFoundException.class);
        assertThat(count("stp-kiengiang", TODAY).findings()).isZero();
    }

    @Test
    void unitsSeeTheirOwnVisitFromTheDayThePlanIsIssued() {
        long id = story.draft(InspectionKind.REFORM, "hctp", "bttp");
        assertThat(story.as("truongphong.hctp", () -> inspections.ofYear(2024))).isEmpty();
        assertThat(story.as("chuyenvien.pbgd", () -> inspections.ofYear(2024))).isEmpty();
        assertThat(story.as(InspectionFixture.INSIDER, () -> inspections.ofYear(2024)))
                .as("on the team")
                .hasSize(1);
        story.running("", id);
        InspectionDetails seen = story.as("truongphong.hctp", () -> inspections.details(id));
        assertThat(seen.whole()).isFalse();
        assertThat(seen.visits())
                .singleElement()
                .satisfies(one -> assertThat(one.visit().id()).isEqualTo(story.visit(id, "hctp")));
        assertThat(seen.steps()).isEmpty();
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> inspections.visit(story.visit(id, "bttp"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(story.as("truongphong.hctp", () -> inspections.events(id)))
                .extracting(InspectionEvent::kind)
                .containsExactly("ISSUED");
        assertThat(story.as("vanphong", () -> inspections.events(id)))
                .extracting(InspectionEvent::kind)
                .containsExactly("ISSUED", "APPROVED", "SUBMITTED", "CHANGED", "CREATED");
    }

    @Test
    void everybodyConcernedHears() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.notified(visit);
        assertThat(heard("truongphong.hctp")).anyMatch(text -> text.startsWith("Thông báo kiểm tra Phòng Hành chính"));
        assertThat(heard(InspectionFixture.SECRETARY)).anyMatch(text -> text.startsWith("Thông báo kiểm tra"));
        assertThat(heard("truongphong.bttp")).isEmpty();
        assertThat(jdbc.sql("SELECT DISTINCT link FROM notification WHERE text LIKE 'Thông báo kiểm tra%'")
                        .query(String.class)
                        .list())
                .singleElement()
                .isEqualTo("kiem-tra/%d/don-vi/%d".formatted(story.of(visit).inspectionId(), visit));
    }

    @Test
    void everybodyFindsWhatWaitsForThem() {
        long id = story.draft(InspectionKind.REFORM, "hctp", "bttp");
        assertThat(steps("vanphong")).containsExactly("SUBMIT");
        assertThat(steps(InspectionFixture.LEAD)).isEmpty();
        story.running("", id);
        assertThat(steps(InspectionFixture.LEAD)).containsExactly("NOTIFY", "NOTIFY");
        assertThat(steps("truongphong.hctp")).isEmpty();
        long visit = story.visit(id, "hctp");
        story.minutesSent(visit);
        assertThat(steps("truongphong.hctp")).containsExactly("ANSWER");
        assertThat(steps("truongphong.bttp")).isEmpty();
        story.confirm(visit);
        story.submitConclusion(visit);
        assertThat(steps("giamdoc")).containsExactly("APPROVE_CONCLUSION");
        assertThat(story.as("giamdoc", () -> inspections.countToDecide())).isEqualTo(1);
        story.as("giamdoc", () -> InspectionFixture.run(() -> conclusions.approve(visit, null)));
        assertThat(steps("vanthu")).containsExactly("REGISTER_CONCLUSION");
        assertThat(steps("giamdoc.kg")).isEmpty();
        assertThat(steps("quantri")).isEmpty();
    }

    @Test
    void theHeadOfTheInspectedUnitSeesButCannotChangeTheMinutes() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.finished(visit, "Hồ sơ trễ hạn");
        String head = "truongphong.hctp";
        VisitDetails before = story.as(head, () -> inspections.visit(visit));
        assertThat(before.findings()).as("minutes are not sent yet").isEmpty();
        assertThat(before.steps()).isEmpty();
        assertThatThrownBy(() -> story.as(head, () -> visitAccess.readable(visit)))
                .isInstanceOf(NotFoundException.class);
        story.sendMinutes(visit);
        VisitDetails seen = story.as(head, () -> inspections.visit(visit));
        assertThat(seen.visit().minutes().text()).isEqualTo("Đã kiểm tra hồ sơ");
        assertThat(seen.findings()).hasSize(1);
        assertThat(seen.steps()).containsExactly(VisitStep.ANSWER);
        MinutesDraft other = new MinutesDraft("", "", "Không có gì");
        Finding finding = seen.findings().get(0);
        assertThatThrownBy(() -> story.as(head, () -> InspectionFixture.run(() -> minutes.save(visit, null, other))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> story.as(head, () -> InspectionFixture.run(() -> findings.remove(finding.id(), null))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> story.as(
                        InspectionFixture.LEAD, () -> InspectionFixture.run(() -> minutes.save(visit, null, other))))
                .as("nor the team, once they are sent")
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() ->
                        story.as(InspectionFixture.LEAD, () -> findings.add(visit, InspectionFixture.finding("Thêm"))))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> story.as(
                        "truongphong.bttp",
                        () -> InspectionFixture.run(() -> minutes.answer(visit, null, MinutesAnswer.CONFIRMED, ""))))
                .as("another head")
                .isInstanceOfAny(ForbiddenException.class, NotFoundException.class);
    }

    @Test
    void theHeadWhoInspectsTheOwnUnitSeesAsMuchInTheListAsOnThePage() {
        long id = story.running(InspectionKind.SELF, "hctp", "bttp");
        long visit = story.visit(id, "hctp");
        story.as(
                "truongphong.hctp",
                () -> InspectionFixture.run(() -> {
                    visits.start(visit, null, TODAY);
                    findings.add(visit, InspectionFixture.finding("Chưa niêm yết"));
                }));
        VisitDetails page = story.as("truongphong.hctp", () -> inspections.visit(visit));
        assertThat(page.findings()).hasSize(1);
        assertThat(page.insider()).isTrue();
        assertThat(story.as("truongphong.hctp", () -> inspections.details(id)).visits())
                .singleElement()
                .satisfies(line -> assertThat(line.findings()).isEqualTo(1));
        assertThat(story.as("truongphong.hctp", () -> inspections.ofYear(2024)))
                .singleElement()
                .satisfies(line -> assertThat(line.findings()).isEqualTo(1));
        assertThat(story.as("truongphong.bttp", () -> inspections.ofYear(2024)))
                .singleElement()
                .satisfies(line -> assertThat(line.findings()).isZero());
    }

    @Test
    void whoStandsInForTheTeamVerifiesForItOnce() {
        long visit = story.visit(story.running(InspectionKind.REFORM, "hctp"), "hctp");
        story.concluded(visit, "Hồ sơ trễ hạn");
        Finding finding = story.findings(visit).get(0);
        work.receive(finding.assignmentId());
        work.submit(finding.assignmentId(), TODAY);
        work.accept("truongphong.hctp", finding.assignmentId());
        String substitute = "chuyenvien.bttp";
        assertThat(verifies(substitute)).isEmpty();
        for (String away : List.of(InspectionFixture.LEAD, InspectionFixture.SECRETARY)) {
            work.as(
                    away,
                    () -> absences.enter(
                            new AbsenceData(story.person(away), story.person(substitute), TODAY, TODAY, "")));
        }
        assertThat(verifies(substitute)).containsExactly(finding.assignmentId());
        assertThat(verifies("truongphong.bttp")).isEmpty();
    }

    @Test
    void aVisitOfTheNextYearDoesNotWaitYet() {
        long id = story.draft(InspectionKind.REFORM);
        long unit = story.unit(id, "hctp");
        story.as("vanphong", () -> planning.addVisit(id, VisitDraft.unit(unit, 1, LocalDate.of(2025, 1, 20)), ""));
        story.running("", id);
        assertThat(story.as(InspectionFixture.LEAD, () -> waiting.mine())).isEmpty();
        clock.setTo(LocalDate.of(2025, 1, 2));
        assertThat(story.as(InspectionFixture.LEAD, () -> waiting.mine()))
                .extracting(Waiting::kind)
                .containsExactly(Waiting.Kind.NOTICE);
    }

    private List<Long> verifies(String account) {
        return story.as(account, () -> waiting.mine()).stream()
                .filter(one -> one.kind() == Waiting.Kind.VERIFY)
                .map(Waiting::assignmentId)
                .toList();
    }

    private List<String> steps(String account) {
        return story.as(account, () -> inbox.mine()).stream()
                .map(one -> String.valueOf(one.planStep() == null ? one.visitStep() : one.planStep()))
                .toList();
    }

    private List<String> heard(String account) {
        return jdbc.sql("SELECT text FROM notification WHERE person_id = ?")
                .param(story.person(account))
                .query(String.class)
                .list();
    }

    private InspectionCount count(String agency, LocalDate today) {
        long id = jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(agency)
                .query(Long.class)
                .single();
        return figures.of(id, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 14), today);
    }
}
