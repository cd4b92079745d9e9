package vn.dondoc.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.task.TaskFixture;

/** What the register counts of inspections, with the numbers of Hà Tĩnh (S1) and Sóc Trăng (S4). */
class InspectionRegisterTest extends DatabaseTest {

    private static final LocalDate YEAR_FROM = LocalDate.of(2022, 12, 15);
    private static final LocalDate YEAR_TO = LocalDate.of(2023, 12, 14);
    private static final LocalDate HALF_TO = LocalDate.of(2023, 6, 14);

    @Autowired
    InspectionFixture story;

    @Autowired
    TaskFixture work;

    @Autowired
    InspectionPlanning planning;

    @Autowired
    VisitMinutesWork minutes;

    @Autowired
    VisitConclusions conclusions;

    @Autowired
    Remedies remedies;

    @Autowired
    Visits visits;

    @Autowired
    InspectionFigures figures;

    @Autowired
    RegisterFacts facts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sevenOfNineUnitsInJune() {
        clock.setTo(LocalDate.of(2023, 6, 2));
        long id = plan(InspectionKind.REFORM, "vp", "hctp", "bttp", "xdkt", "pbgd", "tgpl");
        List<Long> all = new ArrayList<>();
        for (String unit : List.of("hctp", "bttp", "xdkt", "pbgd", "tgpl")) {
            all.add(story.visit(id, unit));
        }
        all.add(body(id, "Phòng Công chứng số 1", BodyLevel.SERVICE_UNIT));
        all.add(body(id, "Phòng Công chứng số 2", BodyLevel.SERVICE_UNIT));
        body(id, "Trung tâm Dịch vụ đấu giá tài sản", BodyLevel.SERVICE_UNIT);
        story.running("", id);
        clock.setTo(LocalDate.of(2023, 6, 13));
        all.forEach(visit -> story.finished(visit));
        assertThat(fact("REFORM_UNITS_TOTAL", YEAR_FROM, HALF_TO)).isEqualTo(9);
        assertThat(fact("REFORM_UNITS", YEAR_FROM, HALF_TO)).isEqualTo(7);
        assertThat(BigDecimal.valueOf(700).divide(BigDecimal.valueOf(9), 1, RoundingMode.HALF_UP))
                .isEqualTo("77.8");
        assertThat(fact("REFORM_ROOMS", YEAR_FROM, HALF_TO)).isEqualTo(4);
        assertThat(fact("REFORM_SERVICE_UNITS", YEAR_FROM, HALF_TO)).isEqualTo(3);
        assertThat(fact("REFORM_DISTRICTS", YEAR_FROM, HALF_TO))
                .as("none in the plan: blank")
                .isNull();
        assertThat(fact("REFORM_FINDINGS", YEAR_FROM, HALF_TO))
                .as("inspected, nothing found")
                .isZero();
        assertThat(fact("REFORM_UNITS", YEAR_FROM, LocalDate.of(2023, 3, 14)))
                .as("before the plan")
                .isNull();
        LocalDate later = HALF_TO.plusDays(1);
        assertThat(fact("REFORM_UNITS_TOTAL", later, YEAR_TO))
                .as("what is left")
                .isEqualTo(2);
        assertThat(fact("REFORM_UNITS", later, YEAR_TO)).isZero();
        InspectionCount count = figures.of(agency(), YEAR_FROM, YEAR_TO, clock.today());
        assertThat(count.unitsToInspect()).isEqualTo(9);
        assertThat(count.unitsInspected()).isEqualTo(7);
        long dropped = story.visit(id, "vp");
        story.as("vanphong", () -> InspectionFixture.run(() -> visits.drop(dropped, null, "Sắp xếp lại", "90/QĐ-STP")));
        assertThat(fact("REFORM_UNITS_TOTAL", YEAR_FROM, HALF_TO)).isEqualTo(8);
        assertThat(facts.rows(agency(), "INSPECTION.REFORM_UNITS", YEAR_FROM, HALF_TO, null))
                .singleElement()
                .satisfies(row -> assertThat(row.link()).isEqualTo("kiem-tra/" + id));
        long hctp = story.unit(id, "hctp");
        assertThat(facts.value(agency(), "INSPECTION.REFORM_UNITS", YEAR_FROM, HALF_TO, hctp))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
    }

    @Test
    void twoRoomsWithOneFindingRemedied() {
        clock.setTo(LocalDate.of(2023, 4, 3));
        long id = story.running("", plan(InspectionKind.REFORM, "hctp", "bttp"));
        story.concluded(story.visit(id, "hctp"), "Chưa niêm yết");
        story.concluded(story.visit(id, "bttp"));
        assertThat(fact("REFORM_REMEDIED", YEAR_FROM, YEAR_TO)).isZero();
        Finding finding = story.findings(story.visit(id, "hctp")).get(0);
        work.receive(finding.assignmentId());
        work.submit(finding.assignmentId(), clock.today());
        work.accept("truongphong.hctp", finding.assignmentId());
        work.accept(InspectionFixture.LEAD, finding.assignmentId());
        assertThat(fact("REFORM_ROOMS", YEAR_FROM, YEAR_TO)).isEqualTo(2);
        assertThat(fact("REFORM_SERVICE_UNITS", YEAR_FROM, YEAR_TO)).isNull();
        assertThat(fact("REFORM_FINDINGS", YEAR_FROM, YEAR_TO)).isEqualTo(1);
        assertThat(fact("REFORM_REMEDIED", YEAR_FROM, YEAR_TO)).isEqualTo(1);
        assertThat(fact("SECTOR_FINDINGS", YEAR_FROM, YEAR_TO))
                .as("no such inspection")
                .isNull();
    }

    @Test
    void threeDistrictsAndThirteenCommunesWithThirtyOfThirty() {
        clock.setTo(LocalDate.of(2023, 8, 1));
        long id = plan(InspectionKind.DECENTRALISED);
        List<Long> all = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            all.add(body(id, "UBND huyện số " + i, BodyLevel.DISTRICT));
        }
        for (int i = 1; i <= 13; i++) {
            all.add(body(id, "UBND xã số " + i, BodyLevel.COMMUNE));
        }
        story.running("", id);
        for (int i = 0; i < all.size(); i++) {
            // 14 bodies with two findings each, two with one
            remedied(all.get(i), i < 14 ? new String[] {"Thiếu sổ", "Chậm rà soát"} : new String[] {"Thiếu sổ"});
        }
        assertThat(fact("DECENTRALISED_DISTRICTS", YEAR_FROM, YEAR_TO)).isEqualTo(3);
        assertThat(fact("DECENTRALISED_COMMUNES", YEAR_FROM, YEAR_TO)).isEqualTo(13);
        assertThat(fact("DECENTRALISED_FINDINGS", YEAR_FROM, YEAR_TO)).isEqualTo(30);
        assertThat(fact("DECENTRALISED_REMEDIED", YEAR_FROM, YEAR_TO)).isEqualTo(30);
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    @Test
    void whatOthersFindWithUsIsNoInspectionOfOurs() {
        story.fromOutside("", "hctp");
        LocalDate from = LocalDate.of(2023, 12, 15);
        LocalDate to = LocalDate.of(2024, 12, 14);
        assertThat(fact("REFORM_UNITS", from, to)).isNull();
        assertThat(fact("REFORM_FINDINGS", from, to))
                .as("the form asks what our own inspection found")
                .isNull();
        InspectionCount count = figures.of(agency(), from, to, clock.today());
        assertThat(count.unitsToInspect()).isZero();
        assertThat(count.findings()).as("ours to remedy").isEqualTo(1);
    }

    private long plan(InspectionKind kind, String... units) {
        return story.draft("", InspectionFixture.head(kind, 2023), units);
    }

    private long body(long id, String name, BodyLevel level) {
        return story.as("vanphong", () -> planning.addVisit(id, VisitDraft.body(name, level, 8, null), ""));
    }

    private void remedied(long visit, String... found) {
        story.minutesSent(visit, found);
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> minutes.recordAnswer(visit, null, MinutesAnswer.CONFIRMED, "")));
        story.submitConclusion(visit);
        story.as("giamdoc", () -> InspectionFixture.run(() -> conclusions.approve(visit, null)));
        story.register(visit);
        for (Finding finding : story.findings(visit)) {
            story.as(
                    InspectionFixture.LEAD,
                    () -> InspectionFixture.run(() -> remedies.record(
                            finding.id(), null, new RemedyDraft(clock.today(), "Đã sửa", "20/BC-UBND"))));
        }
    }

    @Nullable
    private Integer fact(String code, LocalDate from, LocalDate to) {
        return facts.value(agency(), "INSPECTION." + code, from, to, null)
                .map(BigDecimal::intValueExact)
                .orElse(null);
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }
}
