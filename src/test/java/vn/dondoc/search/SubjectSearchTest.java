package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.PersonalDataErasure;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.Visits;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.TargetFixture;

/** Inspections, feedback and targets are found by whoever sees them on their own pages, and by nobody else. */
class SubjectSearchTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";

    @Autowired
    SearchQueries search;

    @Autowired
    SearchRebuild rebuild;

    @Autowired
    InspectionFixture inspecting;

    @Autowired
    InspectionPlanning planning;

    @Autowired
    VisitConclusions conclusions;

    @Autowired
    Visits visits;

    @Autowired
    Findings findings;

    @Autowired
    Absences absences;

    @Autowired
    FeedbackFixture feedback;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    PersonalDataErasure erasure;

    @Autowired
    TargetFixture targets;

    @Autowired
    PlanFixture plans;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void inspectionsAreFoundByNumberTitleAndDecisionWithAndWithoutDiacritics() {
        long id = inspecting.running(InspectionKind.REFORM, "hctp", "bttp");
        String number = (10 + id) + "/KH-STP";
        for (String text : List.of(
                number,
                "88/QĐ-STP",
                "88/qd-stp",
                "kiểm tra cải cách hành chính",
                "KIEM TRA cai cach",
                "\"cải cách hành chính\"")) {
            assertThat(kinds("giamdoc", text)).as(text).containsOnlyOnce(SearchKind.INSPECTION);
        }
        SearchHit hit = only("giamdoc", "\"" + number + "\"", SearchKind.INSPECTION);
        assertThat(hit.link()).isEqualTo("kiem-tra/" + id);
        assertThat(title(hit)).startsWith(number);
        assertThat(hit.assignmentId()).isNull();
        for (String viewer : List.of(
                "giamdoc",
                "phogiamdoc",
                "vanphong",
                "vanthu",
                HEAD,
                "chuyenvien.hctp",
                "truongphong.bttp",
                InspectionFixture.LEAD)) {
            assertThat(found(viewer, "88/QĐ-STP", SearchKind.INSPECTION))
                    .as(viewer)
                    .hasSize(1);
        }
        for (String viewer : List.of("truongphong.xdkt", "chuyenvien.xdkt", "giamdoc.kg", "truongphong.hctp.kg")) {
            assertThat(found(viewer, "88/QĐ-STP", null)).as(viewer).isEmpty();
        }
    }

    @Test
    void aUnitFindsItsOwnVisitAndNotWhoElseIsInspected() {
        long id = inspecting.running(InspectionKind.REFORM, "hctp", "bttp");
        long visit = inspecting.visit(id, "hctp");
        inspecting.notified(visit);
        assertThat(found("giamdoc", "phong bo tro", SearchKind.VISIT)).hasSize(1);
        assertThat(found(InspectionFixture.INSIDER, "phong bo tro", SearchKind.VISIT))
                .as("on the team")
                .hasSize(1);
        assertThat(found(HEAD, "phong bo tro", null)).isEmpty();
        assertThat(only(HEAD, "20/TB-STP", SearchKind.VISIT).link())
                .isEqualTo("kiem-tra/%d/don-vi/%d".formatted(id, visit));
        assertThat(found("truongphong.bttp", "20/TB-STP", null)).isEmpty();
        assertThat(found("truongphong.hctp.kg", "20/TB-STP", null)).isEmpty();
    }

    @Test
    void findingsAreFoundByTheTeamAtOnceAndByTheUnitWhenTheMinutesAreSent() {
        long id = inspecting.running(InspectionKind.REFORM, "hctp", "bttp");
        long visit = inspecting.visit(id, "hctp");
        inspecting.finished(visit, "Chưa niêm yết thủ tục chứng thực");
        for (String viewer : List.of("giamdoc", "vanphong", InspectionFixture.LEAD, InspectionFixture.INSIDER)) {
            assertThat(found(viewer, "niem yet chung thuc", SearchKind.FINDING))
                    .as(viewer)
                    .hasSize(1);
        }
        assertThat(found(HEAD, "niem yet chung thuc", null)).as("still a draft").isEmpty();
        inspecting.sendMinutes(visit);
        assertThat(found(HEAD, "niem yet chung thuc", SearchKind.FINDING)).hasSize(1);
        assertThat(found("truongphong.bttp", "niem yet chung thuc", null)).isEmpty();
        inspecting.confirm(visit);
        inspecting.submitConclusion(visit);
        assertThat(found(HEAD, (40 + visit) + "/KL-STP", null)).isEmpty();
        current.runAs("giamdoc", () -> conclusions.approve(visit, null));
        inspecting.register(visit);
        assertThat(only(HEAD, "\"" + (40 + visit) + "/KL-STP\"", SearchKind.VISIT)
                        .link())
                .endsWith("don-vi/" + visit);
    }

    @Test
    void whoInspectsTheOwnUnitFindsItsFindingsAtOnceUntilTheyAreTakenBack() {
        long id = inspecting.running(InspectionKind.SELF, "hctp", "bttp");
        long visit = inspecting.visit(id, "hctp");
        long finding = current.callAs(HEAD, () -> {
            visits.start(visit, null, clock.today());
            return findings.add(visit, InspectionFixture.finding("Chưa công khai phí chứng thực"));
        });
        assertThat(found(HEAD, "chua cong khai phi", SearchKind.FINDING)).hasSize(1);
        assertThat(found("chuyenvien.hctp", "chua cong khai phi", null)).isEmpty();
        assertThat(found("truongphong.bttp", "chua cong khai phi", null)).isEmpty();
        current.runAs(HEAD, () -> findings.change(finding, null, InspectionFixture.finding("Thiếu bảng giá")));
        assertThat(found(HEAD, "chua cong khai phi", null)).isEmpty();
        assertThat(found(HEAD, "thieu bang gia", SearchKind.FINDING)).hasSize(1);
        current.runAs(HEAD, () -> findings.remove(finding, null));
        assertThat(current.callAs(HEAD, () -> search.find("thieu bang gia", null, PageQuery.of(0, 10)))
                        .total())
                .isZero();
    }

    @Test
    void whoStandsInFindsWhatTheAbsentPersonFinds() {
        long id = inspecting.running(InspectionKind.REFORM, "hctp");
        feedback.withUnit("hctp");
        targets.issued56();
        String substitute = "chuyenvien.xdkt";
        assertThat(found(substitute, "88/QĐ-STP", null)).isEmpty();
        assertThat(found(substitute, "ly lich tu phap", SearchKind.FEEDBACK)).isEmpty();
        current.runAs(
                "giamdoc",
                () -> absences.enter(new AbsenceData(
                        inspecting.person(HEAD),
                        inspecting.person(substitute),
                        clock.today(),
                        clock.today().plusDays(3),
                        "Công tác")));
        assertThat(found(substitute, "88/QĐ-STP", SearchKind.INSPECTION))
                .extracting(SearchHit::subjectId)
                .containsExactly(id);
        assertThat(found(substitute, "ly lich tu phap", SearchKind.FEEDBACK)).hasSize(1);
        assertThat(ids(substitute, "56/KH-STP")).containsAll(concerning("hctp"));
    }

    @Test
    void draftsAreForThoseWhoPlanAndWhatOthersFoundIsTheUnitsAtOnce() {
        inspecting.draft(InspectionKind.SECTOR, "hctp");
        assertThat(found("vanphong", "88/QĐ-STP", SearchKind.INSPECTION)).hasSize(1);
        assertThat(found(HEAD, "88/QĐ-STP", null)).isEmpty();
        inspecting.fromOutside("", "hctp");
        assertThat(found(HEAD, "chua niem yet", SearchKind.FINDING)).hasSize(1);
        assertThat(found(HEAD, "12/KL-SNV", SearchKind.INSPECTION)).hasSize(1);
        assertThat(found("vanphong", "sở nội vụ", SearchKind.INSPECTION)).hasSize(1);
        assertThat(found("truongphong.bttp", "12/KL-SNV", null)).isEmpty();
    }

    @Test
    void feedbackIsFoundByItsTextByWhoeverHasItAndNeverByThePerson() {
        long id = feedback.withUnit("hctp");
        long foreign = feedback.withUnit("hctp", true);
        for (String text : List.of("chậm trả kết quả", "ly lich tu phap", "PAKN.2024.0001", "\"đã quá hạn\"")) {
            assertThat(found("vanphong", text, SearchKind.FEEDBACK)).as(text).hasSize(1);
        }
        for (String viewer : List.of("giamdoc", "phogiamdoc", "vanthu", HEAD, "chuyenvien.hctp")) {
            assertThat(found(viewer, "ly lich tu phap", SearchKind.FEEDBACK))
                    .as(viewer)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.link()).isEqualTo("phan-anh/" + id));
        }
        assertThat(found("truongphong.bttp", "ly lich tu phap", null)).isEmpty();
        assertThat(only("giamdoc.kg", "ly lich tu phap", SearchKind.FEEDBACK).subjectId())
                .isEqualTo(foreign);
        for (String text : List.of("Bưởi", "nguyen thi buoi", "0912", "my khanh long xuyen", "buoi.nt", "bệnh hiếm")) {
            for (String viewer : List.of("giamdoc", "vanphong", "vanthu", HEAD)) {
                assertThat(found(viewer, text, null)).as("%s: %s", viewer, text).isEmpty();
            }
        }
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM search_entry WHERE words LIKE '%ubuoi\\_%' OR words LIKE '%ukhanh\\_%'"
                                        + " OR words LIKE '%u0912%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        feedback.run(HEAD, () -> handling.handBack(id, null, "Thuộc phòng khác"));
        feedback.run("vanphong", () -> handling.sendToUnit(id, null, feedback.unit(id, "bttp")));
        assertThat(found(HEAD, "ly lich tu phap", null)).as("no longer theirs").isEmpty();
        assertThat(found("truongphong.bttp", "ly lich tu phap", SearchKind.FEEDBACK))
                .hasSize(1);
    }

    @Test
    void erasedFeedbackLeavesTheIndexAndARebuiltIndexDoesNotHaveIt() {
        long id = feedback.published();
        feedback.received();
        assertThat(found("vanphong", "ly lich tu phap", SearchKind.FEEDBACK)).hasSize(2);
        feedback.run("quantri", () -> erasure.erase(id, false, "Người phản ánh yêu cầu"));
        assertThat(found("vanphong", "ly lich tu phap", SearchKind.FEEDBACK)).hasSize(1);
        again();
        assertThat(found("vanphong", "ly lich tu phap", SearchKind.FEEDBACK)).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM search_entry WHERE kind = 'FEEDBACK' AND subject_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void targetsAreFoundByNameCodeAndLeadByTheUnitsThatTheyConcern() {
        targets.issued56();
        assertThat(found("giamdoc", "phong hanh chinh tu phap", SearchKind.TARGET))
                .as("by who leads")
                .isNotEmpty();
        String name = jdbc.sql("SELECT t.name FROM target t JOIN target_unit x ON x.target_id = t.id"
                        + " JOIN unit u ON u.id = x.unit_id WHERE u.code = 'hctp' AND x.part = 'LEAD'"
                        + " ORDER BY t.id LIMIT 1")
                .query(String.class)
                .single();
        assertThat(found("vanphong", name, SearchKind.TARGET)).isNotEmpty();
        assertThat(found(HEAD, name, SearchKind.TARGET)).isNotEmpty();
        Set<Long> own = ids(HEAD, "56/KH-STP");
        assertThat(own).isNotEmpty().isEqualTo(concerning("hctp"));
        assertThat(ids("truongphong.bttp", "56/KH-STP")).isEqualTo(concerning("bttp"));
        assertThat(ids("giamdoc", "56/KH-STP")).hasSize(19);
        assertThat(ids("giamdoc.kg", "56/KH-STP")).isEmpty();
        long other = targets.single("stp-angiang", null, "Tỷ lệ cấp bản sao điện tử", "%", ">=", "80");
        targets.leads(other, plans.unit("xdkt"));
        assertThat(found("truongphong.xdkt", "ban sao dien tu", SearchKind.TARGET))
                .singleElement()
                .satisfies(hit -> assertThat(hit.link()).isEqualTo("chi-tieu/" + other));
        assertThat(found(HEAD, "ban sao dien tu", null)).isEmpty();
    }

    @Test
    void anIndexMadeAnewHasThemAll() {
        long id = inspecting.running(InspectionKind.REFORM, "hctp");
        inspecting.minutesSent(inspecting.visit(id, "hctp"), "Thiếu sổ theo dõi hồ sơ");
        feedback.withUnit("hctp");
        targets.single("stp-angiang", "hctp", "Tỷ lệ số hóa hồ sơ", "%", ">=", "80");
        again();
        for (SearchKind kind : List.of(SearchKind.FINDING, SearchKind.FEEDBACK, SearchKind.TARGET)) {
            assertThat(kinds(HEAD, "hồ sơ")).as(kind.name()).contains(kind);
        }
        assertThat(kinds("giamdoc", "kiem tra")).contains(SearchKind.INSPECTION);
        assertThat(kinds("giamdoc", "20/TB-STP")).contains(SearchKind.VISIT);
    }

    @Test
    void aUnitTakenOutOfADraftIsNotFound() {
        long id = inspecting.draft(InspectionKind.REFORM, "hctp", "bttp");
        current.runAs("vanphong", () -> {
            planning.submit(id, null);
        });
        assertThat(found("vanphong", "phong bo tro", SearchKind.VISIT)).hasSize(1);
        jdbc.sql("UPDATE inspection SET state = 'DRAFT' WHERE id = ?").param(id).update();
        long visit = inspecting.visit(id, "bttp");
        current.runAs("vanphong", () -> {
            planning.removeVisit(visit);
            planning.edit(id, null, InspectionFixture.head(InspectionKind.REFORM));
        });
        assertThat(found("vanphong", "phong bo tro", null)).isEmpty();
    }

    private void again() {
        jdbc.sql("DELETE FROM search_entry").update();
        jdbc.sql("UPDATE search_state SET version = 0").update();
        rebuild.start();
    }

    private Set<Long> ids(String viewer, String text) {
        return found(viewer, text, SearchKind.TARGET).stream()
                .map(SearchHit::subjectId)
                .collect(Collectors.toSet());
    }

    private Set<Long> concerning(String unit) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT x.target_id FROM target_unit x JOIN target t ON t.id = x.target_id"
                        + " WHERE x.unit_id = ?")
                .param(plans.unit(unit))
                .query(Long.class)
                .list());
    }

    private List<SearchHit> found(String viewer, String text, @Nullable SearchKind kind) {
        return current.callAs(viewer, () -> search.find(text, kind, PageQuery.of(0, 100)))
                .items();
    }

    private SearchHit only(String viewer, String text, SearchKind kind) {
        List<SearchHit> all = found(viewer, text, kind);
        assertThat(all).as("%s: %s", viewer, text).hasSize(1);
        return all.get(0);
    }

    private List<SearchKind> kinds(String viewer, String text) {
        return found(viewer, text, null).stream().map(SearchHit::kind).toList();
    }

    private static String title(SearchHit hit) {
        return hit.title().stream().map(Piece::text).collect(Collectors.joining());
    }
}
