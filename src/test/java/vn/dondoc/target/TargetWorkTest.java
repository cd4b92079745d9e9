package vn.dondoc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.text.TextFields;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;

/** Values by hand and from registers; explanations; what the program does by itself. */
class TargetWorkTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";

    @Autowired
    TargetFixture fixture;

    @Autowired
    TargetValues values;

    @Autowired
    TargetSources sources;

    @Autowired
    TargetJoining joining;

    @Autowired
    TargetExplanations explanations;

    @Autowired
    Targets targets;

    @Autowired
    MissingValues missing;

    @Autowired
    TargetFigures figures;

    @Autowired
    TaskFixture tasks;

    @Autowired
    ReportFixture reports;

    @Autowired
    TextFields fields;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCorrectionIsANewVersionWithItsReason() {
        long id = fixture.single("stp-angiang", "hctp");
        fixture.enter(HEAD, id, "2024-Q1", "82.5");
        assertThatThrownBy(() -> enter(HEAD, id, "83", "", 1))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("note"));
        assertThatThrownBy(() -> enter(HEAD, id, "83", "Số một cửa chốt lại", null))
                .isInstanceOf(StaleDataException.class);
        enter(HEAD, id, "78", "Số một cửa chốt lại", 1);
        List<TargetValue> versions = as(HEAD, () -> values.versions(id, "2024-Q1"));
        assertThat(versions).extracting(TargetValue::version).containsExactly(2, 1);
        assertThat(versions).extracting(value -> value.value().doubleValue()).containsExactly(78.0, 82.5);
        assertThat(state(id)).isEqualTo(TargetState.NOT_MET);
        enter(HEAD, id, null, "Nhập nhầm kỳ", 2);
        assertThat(state(id)).as("taken back is no data, not zero").isEqualTo(TargetState.NO_DATA);
        assertThat(as(HEAD, () -> targets.history(id)))
                .extracting(TargetEvent::kind)
                .containsExactly("VALUE_CORRECTED", "VALUE_CORRECTED", "VALUE_ENTERED");
    }

    @Test
    void figuresOfAPastDayDoNotSeeWhatCameLater() {
        long id = fixture.single("stp-angiang", "hctp");
        fixture.enter(HEAD, id, "2024-Q1", "82");
        clock.setTo(LocalDate.of(2024, 3, 25));
        enter(HEAD, id, "70", "Số chốt lại", 1);
        long agency = agency();
        assertThat(figures.of(agency, 2024, LocalDate.of(2024, 3, 20))).isEqualTo(new TargetCount(1, 1, 0, 0, 0));
        assertThat(figures.of(agency, 2024, LocalDate.of(2024, 3, 25))).isEqualTo(new TargetCount(1, 0, 1, 0, 0));
        assertThat(figures.of(agency, 2024, LocalDate.of(2024, 3, 18))).isEqualTo(new TargetCount(1, 0, 0, 0, 1));
    }

    @Test
    void redComesFirst() {
        long met = fixture.single("stp-angiang", "hctp", "Tỷ lệ A", "%", ">=", "80");
        fixture.single("stp-angiang", "hctp", "Tỷ lệ B", "%", ">=", "80");
        long red = fixture.single("stp-angiang", "hctp", "Tỷ lệ C", "%", "=", "100");
        fixture.enter("vanphong", met, "2024-Q1", "90");
        fixture.enter("vanphong", red, "2024-Q1", "99.99");
        assertThat(figures.standings(agency(), 2024, clock.today()))
                .extracting(TargetStanding::state)
                .containsExactly(TargetState.NOT_MET, TargetState.NO_DATA, TargetState.MET);
        assertThat(as("giamdoc", () -> targets.list(TargetFilter.of(2024))))
                .extracting(TargetLine::id)
                .startsWith(red);
    }

    @Test
    void theNumberOfARegisterIsTakenWithWhatItWasCountedFrom() {
        long id = fixture.single("stp-angiang", "hctp");
        assertThatThrownBy(() -> as(HEAD, () -> sources.take(id, "2024-Q1", "", null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("chưa chọn nguồn");
        fixture.counted("vanphong", id);
        ComputedValue computed = as("vanphong", () -> sources.compute(id, "2024-Q1"));
        assertThat(computed.value()).isEqualByComparingTo("87.5");
        assertThat(computed.parts()).extracting(part -> part.value().intValue()).containsExactly(7, 8);
        assertThat(computed.parts().get(0).rows()).singleElement().satisfies(row -> assertThat(row.link())
                .contains("so-theo-doi?so=PAKN"));
        assertThat(as(HEAD, () -> sources.compute(id, "2024-Q1")).parts().get(0).rows())
                .as("a room reads its own entries of the register only")
                .isEmpty();
        TargetValue taken = as(HEAD, () -> sources.take(id, "2024-Q1", "", null));
        assertThat(taken.value()).isEqualByComparingTo("87.5");
        assertThat(taken.origin()).isEqualTo(ValueOrigin.REGISTER);
        assertThat(taken.source()).contains("7", "8");
        assertThat(state(id)).isEqualTo(TargetState.MET);
        assertThat(as("vanphong", () -> sources.compute(id, "2024-Q2")).value())
                .as("no data of the second quarter")
                .isNull();
    }

    @Test
    void aRowOfTheStatisticsFormCanBeTheSource() {
        long id = fixture.single("stp-angiang", "hctp");
        SourceChoices choices = as("vanphong", () -> sources.choices(id));
        assertThat(choices.shares()).allSatisfy(share -> assertThat(choices.facts())
                .extracting(fact -> fact.code())
                .contains(share.rule().code(), share.rule().baseCode()));
        assertThat(choices.rows()).isNotEmpty();
        String code = choices.rows().get(0).code();
        as("vanphong", () -> {
            sources.choose(id, SourceRule.row(code));
            return null;
        });
        assertThat(as("vanphong", () -> sources.compute(id, "2024")).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.link()).contains("dong=" + code));
        assertThatThrownBy(() -> as("vanphong", () -> {
                    sources.choose(id, SourceRule.row("XX"));
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theNextVersionOfJoinedTargetsIsAboveThoseOfAllOfThem() {
        long head = fixture.single("stp-angiang", "hctp");
        long other = fixture.single("stp-angiang", "hctp");
        fixture.enter(HEAD, head, "2024-Q1", "82");
        enter(HEAD, head, "83", "Chốt lại", 1);
        fixture.enter(HEAD, other, "2024-Q1", "85");
        current.runAs("vanphong", () -> joining.join(head, List.of(other)));
        assertThat(enter(HEAD, head, "86", "Chốt lại", 1).version()).isEqualTo(3);
        assertThatThrownBy(() -> enter(HEAD, head, "87", "Chốt lại", 1)).isInstanceOf(StaleDataException.class);
    }

    @Test
    void onlyTheOfficeLooksAtWhatSourcesWouldGive() {
        long id = fixture.single("stp-angiang", "hctp");
        SourceRule rule = SourceRule.fact("PAKN.RECEIVED");
        for (String account : List.of(HEAD, "giamdoc")) {
            assertThatThrownBy(() -> as(account, () -> sources.choices(id))).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> as(account, () -> sources.preview(id, rule, "2024-Q1")))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void aDeputyIsOfferedTheUnitsOfTheOwnField() {
        long id = fixture.single("stp-angiang", "hctp");
        fixture.leads(id, unit("hctp"), unit("xdkt"));
        assertThat(as("phogiamdoc", () -> explanations.askable(id))).containsExactly(unit("hctp"));
        assertThat(as("giamdoc", () -> explanations.askable(id))).containsExactlyInAnyOrder(unit("hctp"), unit("xdkt"));
        assertThat(as(HEAD, () -> explanations.askable(id))).isEmpty();
    }

    @Test
    void whoLeadsOneOfTheTargetsHearsThatTheyAreJoinedAndSeparated() {
        long head = fixture.single("stp-angiang", "hctp");
        long other = fixture.single("stp-angiang", "bttp");
        current.runAs("vanphong", () -> joining.join(head, List.of(other)));
        for (String account : List.of(HEAD, "truongphong.bttp")) {
            assertThat(notices(account)).singleElement().asString().contains("Gộp chỉ tiêu", "tính một lần");
        }
        assertThat(notices("vanphong")).as("did it").isEmpty();
        assertThat(notices("truongphong.xdkt")).as("leads neither").isEmpty();
        current.runAs("vanphong", () -> joining.separate(other));
        assertThat(notices(HEAD)).hasSize(2);
        assertThat(notices("truongphong.bttp")).hasSize(2).last().asString().contains("Tách chỉ tiêu", "nhập riêng");
    }

    @Test
    void aTargetThatFailsDoesNotKeepTheOthersWaiting() {
        long broken = fixture.single("stp-angiang", "hctp");
        fixture.counted("vanphong", broken);
        fixture.single("stp-angiang", "hctp");
        jdbc.sql("UPDATE target_rule SET kind = 'KHAC'").update();
        clock.setTo(LocalDate.of(2024, 3, 18));
        missing.look();
        assertThat(notices(HEAD)).hasSize(1);
        jdbc.sql("UPDATE target_rule SET kind = 'SHARE'").update();
        missing.look();
        assertThat(fixture.details(HEAD, broken).values()).as("tried again").hasSize(1);
    }

    @Test
    void theLeadershipAsksForAnExplanationOnceForAPeriod() {
        long id = fixture.single("stp-angiang", "hctp");
        fixture.enter(HEAD, id, "2024-Q1", "60");
        List<Explanation> asked = as("giamdoc", () -> explanations.ask(id, draft("2024-Q1")));
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(AssignmentStatus.ASSIGNED);
            assertThat(one.dueOn()).as("5 working days").isEqualTo(LocalDate.of(2024, 3, 26));
        });
        assertThatThrownBy(() -> as("phogiamdoc", () -> explanations.ask(id, draft("2024-Q1"))))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("đã yêu cầu")
                .hasMessageContaining("26/3/2024");
        assertThatThrownBy(() -> as("vanphong", () -> explanations.ask(id, draft("2024"))))
                .isInstanceOf(ForbiddenException.class);
        assertThat(as("giamdoc", () -> targets.list(TargetFilter.of(2024)))
                        .get(0)
                        .explanationOpen())
                .isTrue();

        assertThat(as(HEAD, () -> explanations.targetOfTask(asked.get(0).taskId())))
                .hasValueSatisfying(line -> assertThat(line.id()).isEqualTo(id));

        long assignment = asked.get(0).assignmentId();
        tasks.complete(assignment, LocalDate.of(2024, 3, 19));
        Explanation done = as(HEAD, () -> explanations.of(id)).get(0);
        assertThat(done.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(done.summary()).isNotBlank();
        assertThat(as("giamdoc", () -> targets.details(id)).line().explanationOpen())
                .isFalse();
        assertThat(as("giamdoc", () -> targets.history(id)).get(0).kind()).isEqualTo("EXPLAINED");
        assertThat(notices("giamdoc")).singleElement().asString().contains("đã giải trình");
    }

    @Test
    void aTargetThatNobodyLeadsCannotBeExplained() {
        long id = fixture.single("stp-angiang", null);
        assertThatThrownBy(() -> as("giamdoc", () -> explanations.ask(id, draft("2024-Q1"))))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("chưa có đơn vị chủ trì");
    }

    @Test
    void aPeriodWithoutAValueIsToldOnceOnAWorkingDay() {
        fixture.single("stp-angiang", "hctp");
        long counted = fixture.single("stp-angiang", "hctp");
        fixture.counted("vanphong", counted);
        clock.setTo(LocalDate.of(2024, 3, 16)); // a Saturday
        missing.look();
        assertThat(notices(HEAD)).isEmpty();
        clock.setTo(LocalDate.of(2024, 3, 18));
        missing.look();
        missing.look();
        assertThat(notices(HEAD)).singleElement().asString().contains("Quý I/2024", "chưa có kết quả");
        assertThat(fixture.details(HEAD, counted).values())
                .as("the register knows it")
                .singleElement()
                .satisfies(value -> assertThat(value.enteredBy()).isNull());
        clock.setTo(LocalDate.of(2024, 3, 19));
        missing.look();
        assertThat(notices(HEAD)).hasSize(1);
    }

    @Test
    void reportsPrintHowManyTargetsStandHowAtTheirCutOff() {
        long id = fixture.single("stp-angiang", "hctp");
        fixture.single("stp-angiang", "hctp");
        long report = reports.quarter();
        clock.setTo(LocalDate.of(2024, 3, 19));
        assertThat(printed(report, "CT.CHUA_CO_SO_LIEU")).isEqualTo("02");
        fixture.enter(HEAD, id, "2024-Q1", "79");
        clock.setTo(LocalDate.of(2024, 6, 20));
        fixture.enter(HEAD, id, "2024-Q2", "85");
        assertThat(printed(report, "CT.TONG")).isEqualTo("02");
        assertThat(printed(report, "CT.KHONG_DAT"))
                .as("the second quarter is no matter of the first quarter's report")
                .isEqualTo("01");
        assertThat(printed(report, "CT.DAT")).isEqualTo("00");
        assertThat(current.callAs("vanphong", () -> fields.rows(report, "CT.KHONG_DAT")))
                .singleElement()
                .satisfies(row -> assertThat(row.link()).isEqualTo("chi-tieu/" + id));
    }

    private String printed(long report, String token) {
        return as("vanphong", () -> fields.value(report, token)).printed();
    }

    private TargetValue enter(
            String account, long id, @Nullable String value, String note, @Nullable Integer expected) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return as(account, () -> values.enter(id, new ValueDraft("2024-Q1", number, null, "Báo cáo", note, expected)));
    }

    private static ExplanationDraft draft(String period) {
        return new ExplanationDraft(period, "Nêu rõ nguyên nhân", List.of(), null);
    }

    private TargetState state(long id) {
        return fixture.details("giamdoc", id).line().standing().state();
    }

    private long unit(String code) {
        return jdbc.sql("SELECT id FROM unit WHERE agency_id = ? AND code = ?")
                .params(agency(), code)
                .query(Long.class)
                .single();
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }

    private List<String> notices(String account) {
        return jdbc.sql("SELECT n.text FROM notification n JOIN person p ON p.id = n.person_id"
                        + " WHERE p.username = ? AND n.reason = 'TARGET' ORDER BY n.id")
                .param(account)
                .query(String.class)
                .list();
    }

    private <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }
}
