package vn.dondoc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.SharedFiles;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanHappened;

/** The 19 targets of plan 56/KH-STP arrive with the plan, column by column, and become 13 + 1 when the same ones are joined. */
class AnGiangTargetsTest extends DatabaseTest {

    @Autowired
    TargetFixture fixture;

    @Autowired
    PlanFixture plans;

    @Autowired
    Targets targets;

    @Autowired
    TargetJoining joining;

    @Autowired
    TargetFigures figures;

    @Autowired
    TargetIntake intake;

    @Autowired
    TargetValues values;

    @Autowired
    TargetStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void allNineteenArriveWithEveryColumnOfTheDocument() {
        fixture.issued56();
        Map<String, TargetLine> lines = list().stream().collect(Collectors.toMap(TargetLine::code, line -> line));
        List<Map<String, String>> rows = SharedFiles.rows("targets-an-giang-56.tsv");
        assertThat(rows).hasSize(19);
        assertThat(lines).hasSize(19);
        for (Map<String, String> row : rows) {
            String code = row.get("no");
            TargetLine line = lines.get(code);
            TargetDetails details = fixture.details("giamdoc", line.id());
            TargetOrigin origin = details.origins().get(0);
            if (code.equals("9.3")) {
                // the table of the test shortens the sentence
                assertThat(line.name()).startsWith("Đạt loại tốt theo").contains("766/QĐ-TTg");
            } else {
                assertThat(same(line.name())).as(code).isEqualTo(same(row.get("name")));
            }
            assertThat(line.unit()).as(code).isEqualTo(row.get("unit"));
            assertThat(details.wanted().comparison().code()).as(code).isEqualTo(row.get("comparator"));
            assertThat(details.wanted().value()).as(code).isEqualByComparingTo(row.get("value"));
            assertThat(origin.valueText()).as(code).isEqualTo(row.get("value_text"));
            assertThat(origin.evaluator()).as(code).isEqualTo(row.get("evaluator"));
            assertThat(same(origin.group())).as(code).isEqualTo(same(row.get("group")));
            assertThat(same(origin.cooperatingText())).as(code).isEqualTo(same(row.get("cooperating")));
            if (!code.equals("9.3")) {
                assertThat(origin.source()).as(code).isEqualTo(row.get("source"));
            }
            Set<String> ours = List.of(row.get("lead_units").split(";")).stream()
                    .filter(unit -> unit.equals("Văn phòng Sở") || unit.startsWith("Phòng ") && !unit.contains("huyện"))
                    .collect(Collectors.toSet());
            assertThat(names(line.leadUnitIds())).as(code).containsExactlyInAnyOrderElementsOf(ours);
            assertThat(line.toAsk()).as(code).isEqualTo(ours.isEmpty());
            assertThat(line.standing().state()).isEqualTo(TargetState.NO_DATA);
            assertThat(line.standing().actual()).isNull();
        }
        assertThat(lines.get("9.3").wanted()).isEqualTo("từ 80 đến dưới 90 điểm");
        assertThat(fixture.details("giamdoc", lines.get("9.2.II.6").id()).leadDoubt())
                .isEqualTo("UBND cấp xã; Phòng Tư pháp cấp huyện");
        assertThat(names(fixture.details("giamdoc", lines.get("9.1.7").id()).cooperatingUnitIds()))
                .as("phòng, đơn vị thuộc Sở: every unit but the one that leads")
                .contains("Phòng Hành chính tư pháp")
                .doesNotContain("Văn phòng Sở");
    }

    @Test
    void aNameThatNobodyConfirmedLeadsNothing() {
        long plan = plans.uploaded56();
        jdbc.sql("UPDATE plan SET status = 'ISSUED', number = '56/KH-STP', issued_on = '2024-03-19' WHERE id = ?")
                .param(plan)
                .update();
        intake.takeWaiting();
        TargetDetails details = fixture.details("giamdoc", fixture.id("9.1.1"));
        assertThat(names(details.line().leadUnitIds())).containsExactly("Phòng Hành chính tư pháp");
        assertThat(details.leadDoubt()).isEqualTo("Phòng Hỗ trợ tư pháp");
        assertThat(details.line().toAsk()).isTrue();
        fixture.leads(details.line().id(), plans.unit("hctp"), plans.unit("bttp"));
        TargetDetails decided = fixture.details("giamdoc", details.line().id());
        assertThat(decided.leadDoubt()).isEmpty();
        assertThat(decided.line().toAsk()).isFalse();

        intake.takeWaiting();
        assertThat(list()).as("once").hasSize(19);
    }

    @Test
    void theSameTargetsAreOfferedJoinedCountedOnceAndSeparatedAgain() {
        fixture.issued56();
        List<JoinOffer> offers = plans.as("vanphong", () -> joining.offers(2024));
        assertThat(offers)
                .extracting(
                        offer -> offer.targets().stream().map(TargetLine::code).toList())
                .containsExactly(
                        List.of("9.1.1", "9.2.II.1"),
                        List.of("9.1.2", "9.2.II.2"),
                        List.of("9.1.3", "9.2.II.3"),
                        List.of("9.1.4", "9.2.II.4"),
                        List.of("9.1.6", "9.2.II.9"));
        assertThat(offers).extracting(JoinOffer::exact).containsExactly(true, true, true, true, false);
        assertThat(offers).allMatch(JoinOffer::possible);
        assertThatThrownBy(() -> plans.as("giamdoc", () -> joining.offers(2024)))
                .isInstanceOf(ForbiddenException.class);

        for (JoinOffer offer : offers) {
            join(offer.targets().get(0).id(), offer.targets().get(1).id());
        }
        assertThat(list()).hasSize(14);
        assertThat(list().stream().filter(line -> !line.code().equals("9.3"))).hasSize(13);
        assertThat(count()).isEqualTo(14);
        TargetDetails joined = fixture.details("giamdoc", fixture.id("9.1.1"));
        assertThat(joined.origins()).extracting(TargetOrigin::code).containsExactly("9.1.1", "9.2.II.1");
        assertThat(joined.origins())
                .extracting(TargetOrigin::source)
                .containsExactly(
                        "Chỉ tiêu giao tại Nghị quyết số 01/NQ-CP", "Chỉ tiêu giao tại Nghị quyết số 02/NQ-CP");
        assertThat(plans.as("vanphong", () -> joining.offers(2024))).isEmpty();

        fixture.enter("vanphong", fixture.id("9.2.II.1"), "2024-Q1", "82");
        assertThat(fixture.details("giamdoc", fixture.id("9.1.1"))
                        .line()
                        .standing()
                        .state())
                .as("a value for the joined one is one for both")
                .isEqualTo(TargetState.MET);

        plans.as("vanphong", () -> {
            joining.separate(fixture.id("9.2.II.1"));
            return null;
        });
        assertThat(list()).hasSize(15);
        assertThat(fixture.details("giamdoc", fixture.id("9.2.II.1")).values())
                .as("keeps what was entered meanwhile")
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isEqualByComparingTo("82");
                    assertThat(value.origin()).isEqualTo(ValueOrigin.CARRIED);
                });
        assertThat(plans.as("vanphong", () -> joining.offers(2024)))
                .as("a person has decided")
                .isEmpty();
    }

    @Test
    void whatWantsAnotherLevelIsNotJoined() {
        fixture.issued56();
        assertThatThrownBy(() -> join(fixture.id("9.1.1"), fixture.id("9.1.2")))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("mức khác nhau");
        plans.as("vanphong", () -> {
            joining.keepApart(List.of(fixture.id("9.1.6"), fixture.id("9.2.II.9")));
            return null;
        });
        assertThat(plans.as("vanphong", () -> joining.offers(2024))).hasSize(4);
    }

    @Test
    void thePlanThatReplacesAnotherCarriesTheValuesOfTheSameTargets() {
        long old =
                fixture.single("stp-angiang", "hctp", "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC", "%", ">=", "70");
        long gone = fixture.single("stp-angiang", "hctp", "Tỷ lệ khác", "%", ">=", "70");
        jdbc.sql(
                        "UPDATE target SET plan_id = (SELECT plan_id FROM (SELECT * FROM target) t WHERE t.id = ?) WHERE id = ?")
                .params(old, gone)
                .update();
        fixture.enter("vanphong", old, "2024-Q1", "75");
        long plan = plans.uploaded56();
        jdbc.sql("UPDATE plan SET status = 'ISSUED', number = '56/KH-STP', issued_on = '2024-03-19', replaces_plan_id ="
                        + " (SELECT plan_id FROM target WHERE id = ?) WHERE id = ?")
                .params(old, plan)
                .update();
        intake.takeWaiting();
        assertThat(count()).as("those of the old plan count no more").isEqualTo(19);
        assertThat(fixture.details("giamdoc", old).ended()).isTrue();
        TargetDetails taken = fixture.details("giamdoc", fixture.id("9.1.4"));
        assertThat(taken.values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualByComparingTo("75");
            assertThat(value.origin()).isEqualTo(ValueOrigin.CARRIED);
        });
        assertThat(taken.line().standing().state())
                .as("held against the new level of 80")
                .isEqualTo(TargetState.NOT_MET);
        assertThatThrownBy(() -> fixture.enter("vanphong", old, "2024-Q2", "80"))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("đã được thay thế");
    }

    @Test
    void whatWasCorrectedWhileJoinedOutlivesThePlanOfTheHead() {
        long head = fixture.single("stp-angiang", "hctp");
        long other = fixture.single("stp-angiang", "hctp");
        fixture.enter("vanphong", other, "2024-Q1", "70");
        join(head, other);
        plans.as(
                "vanphong",
                () -> values.enter(
                        head, new ValueDraft("2024-Q1", new BigDecimal("85"), null, "Báo cáo", "Chốt lại", 1)));
        TargetData ending = store.find(agency(), head);
        intake.happened(new PlanHappened(agency(), ending.planId(), null, "REPLACED", "Thay thế", List.of()));
        TargetDetails next = fixture.details("giamdoc", other);
        assertThat(next.joinedInto()).isNull();
        assertThat(next.values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualByComparingTo("85");
            assertThat(value.origin()).isEqualTo(ValueOrigin.CARRIED);
            assertThat(value.version()).isEqualTo(2);
        });
    }

    @Test
    void aPlanThatCannotBeTakenInDoesNotKeepTheOthersWaiting() {
        long broken = fixture.single("stp-angiang", null);
        long waiting = fixture.single("stp-angiang", null);
        jdbc.sql("UPDATE plan SET area = 'KHAC' WHERE id = (SELECT plan_id FROM target WHERE id = ?)")
                .param(broken)
                .update();
        jdbc.sql("DELETE FROM target WHERE id IN (?, ?)")
                .params(broken, waiting)
                .update();
        intake.takeWaiting();
        assertThat(list()).hasSize(1);
    }

    private void join(long head, long other) {
        plans.as("vanphong", () -> {
            joining.join(head, List.of(other));
            return null;
        });
    }

    private List<TargetLine> list() {
        return plans.as("giamdoc", () -> targets.list(TargetFilter.of(2024)));
    }

    private int count() {
        return figures.of(agency(), 2024, clock.today()).total();
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }

    private List<String> names(List<Long> units) {
        return units.stream()
                .map(id -> jdbc.sql("SELECT name FROM unit WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static String same(String text) {
        return text.replaceAll("[.;]+$", "").replaceAll("\\s+", " ").strip();
    }
}
