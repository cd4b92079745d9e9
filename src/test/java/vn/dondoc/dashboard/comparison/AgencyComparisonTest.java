package vn.dondoc.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.api.ApiTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.DirectiveViews;
import vn.dondoc.directive.GivenTask;
import vn.dondoc.directive.Issuer;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.report.ReportCount;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.Reports;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.TaskFixture;

/** What a superior agency sees of those below it, and that nothing else crosses from one agency to another. */
class AgencyComparisonTest extends ApiTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);
    private static final ReportingWindow WINDOW = ReportingWindow.of(WindowKind.QUARTER, 2024, 2);
    private static final PageQuery FIRST = PageQuery.of(0, 50);

    @Autowired
    private AgencyComparison comparison;

    @Autowired
    private ComparisonExport export;

    @Autowired
    private SuperiorFixture superior;

    @Autowired
    private ReportFixture reports;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private DirectiveEntry entry;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentQueries assignments;

    @Autowired
    private DirectiveViews directives;

    @Autowired
    private FigureQueries figures;

    @Autowired
    private Reports reportList;

    private long department;
    private long neighbour;

    @BeforeEach
    void superior() {
        superior.seed();
        department = superior.agency("stp-angiang").id();
        neighbour = superior.agency("stp-kiengiang").id();
    }

    @Test
    void countsWhatItGaveAndThePlanOfEachAgency() {
        superior.put("stp-kiengiang", "ubnd-angiang");
        long late = given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        given("vanphong", "143/UBND-NC", TODAY.plusDays(2));
        given("vanphong", "144/UBND-NC", TODAY.plusDays(8));
        leadership("vanphong", TODAY.plusDays(1));
        tasks.assignment(TODAY.plusDays(1));
        clock.setTo(TODAY.plusDays(3));
        tasks.complete(late, TODAY.plusDays(3));
        Comparison all = current.callAs("chutich.ubnd", () -> comparison.compare(WINDOW));
        assertThat(all.superior()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
        assertThat(all.asOf()).isEqualTo(TODAY.plusDays(3));
        assertThat(all.provisional()).isTrue();
        assertThat(all.agencies()).extracting(AgencyStanding::agencyId).containsExactly(department, neighbour);
        AgencyStanding first = all.agencies().get(0);
        assertThat(first.level()).isEqualTo(StandingLevel.RED);
        assertThat(first.given().assigned()).isEqualTo(3);
        assertThat(first.given().overdue()).isEqualTo(1);
        assertThat(first.given().late()).isEqualTo(1);
        assertThat(first.given().onTimePercent()).contains("0%");
        // what the Department's own leadership gave is neither the superior's nor the plan's
        assertThat(first.plan().assigned()).isEqualTo(1);
        assertThat(first.plan().overdue()).isEqualTo(1);
        assertThat(all.agencies().get(1).level()).isEqualTo(StandingLevel.NONE);
        assertThat(all.agencies().get(1).given().onTimePercent()).isEmpty();
    }

    @Test
    void aPastWindowIsCountedAsItStoodThen() {
        long done = given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        clock.setTo(LocalDate.of(2024, 6, 20));
        tasks.complete(done, LocalDate.of(2024, 6, 20));
        Comparison second = current.callAs("vanphong.ubnd", () -> comparison.compare(WINDOW));
        assertThat(second.asOf()).isEqualTo(LocalDate.of(2024, 6, 14));
        assertThat(second.provisional()).isFalse();
        assertThat(second.agencies().get(0).given().overdue()).isEqualTo(1);
        Comparison third = current.callAs(
                "vanphong.ubnd", () -> comparison.compare(ReportingWindow.of(WindowKind.QUARTER, 2024, 3)));
        assertThat(third.agencies().get(0).given().late()).isEqualTo(1);
    }

    @Test
    void reportsArePunctualByTheirFirstIssue() {
        long report = reports.approved();
        assertThat(reportsOf(LocalDate.of(2024, 3, 19))).isEqualTo(new ReportCount(1, 0, 0, 0, 1));
        assertThat(reportsOf(LocalDate.of(2024, 3, 20))).isEqualTo(new ReportCount(1, 0, 0, 1, 0));
        clock.setTo(LocalDate.of(2024, 3, 19));
        reports.register(report, "45/BC-STP");
        assertThat(reportsOf(LocalDate.of(2024, 4, 1))).isEqualTo(new ReportCount(1, 1, 0, 0, 0));
        // due on 19/3, after the first quarter's window has closed
        clock.setTo(LocalDate.of(2024, 4, 1));
        Comparison first = current.callAs(
                "chutich.ubnd", () -> comparison.compare(ReportingWindow.of(WindowKind.QUARTER, 2024, 1)));
        assertThat(first.agencies().get(0).reports().due()).isZero();
    }

    @Test
    void aNumberOpensAsManyTasksAsItSays() {
        given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        given("vanphong", "143/UBND-NC", TODAY.plusDays(30));
        leadership("vanphong", TODAY.plusDays(1));
        clock.setTo(TODAY.plusDays(5));
        current.runAs("vanphong.ubnd", () -> {
            AgencyStanding standing = comparison.compare(WINDOW).agencies().get(0);
            for (Bucket bucket : Bucket.values()) {
                assertThat(comparison.tasks(department, WINDOW, bucket, FIRST).total())
                        .as(bucket.name())
                        .isEqualTo(standing.given().count(bucket));
            }
            List<GivenTask> overdue =
                    comparison.tasks(department, WINDOW, Bucket.OVERDUE, FIRST).items();
            assertThat(overdue).singleElement().satisfies(task -> {
                assertThat(task.documentNumber()).isEqualTo("142/UBND-NC");
                assertThat(task.trackingNumber()).isEqualTo("UB-142/UBND-NC");
                assertThat(task.dueOn()).isEqualTo(TODAY.plusDays(1));
                assertThat(task.state()).isEqualTo(Bucket.OVERDUE);
            });
        });
    }

    @Test
    void aListIsReadByPagesAndNeverShorterThanItsNumber() {
        long last = given("vanphong", "142/UBND-NC", TODAY.plusDays(9));
        given("vanphong", "143/UBND-NC", TODAY.plusDays(2));
        given("vanphong", "144/UBND-NC", TODAY.plusDays(3));
        current.runAs("vanphong.ubnd", () -> {
            PageOf<GivenTask> second = comparison.tasks(department, WINDOW, Bucket.ASSIGNED, PageQuery.of(1, 2));
            assertThat(second.total()).isEqualTo(3);
            assertThat(second.items()).extracting(GivenTask::documentNumber).containsExactly("142/UBND-NC");
            assertThat(comparison
                            .tasks(department, WINDOW, Bucket.ASSIGNED, PageQuery.of(2, 2))
                            .items())
                    .isEmpty();
        });
        jdbc.sql("DELETE FROM directive_task WHERE task_id = (SELECT task_id FROM assignment WHERE id = ?)")
                .param(last)
                .update();
        current.runAs("vanphong.ubnd", () -> {
            PageOf<GivenTask> all = comparison.tasks(department, WINDOW, Bucket.ASSIGNED, FIRST);
            assertThat(all.total()).isEqualTo(3);
            assertThat(all.items()).hasSize(3);
            GivenTask without = all.items().get(2);
            assertThat(without.documentNumber()).contains("142/UBND-NC");
            assertThat(without.receivedOn()).isNull();
        });
    }

    /** A department is a subordinate and has none itself; a sister agency neither; both may ask. */
    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "vanphong", "phogiamdoc2", "giamdoc.kg", "vanphong.kg"})
    void whoHasNobodyBelowGetsAnEmptyAnswer(String account) {
        superior.put("stp-kiengiang", "ubnd-angiang");
        given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        long above = superior.agency("ubnd-angiang").id();
        current.runAs(account, () -> {
            assertThat(comparison.compare(WINDOW).agencies()).isEmpty();
            assertThat(comparison.available()).isFalse();
            for (long agency : List.of(department, neighbour, above)) {
                assertThatThrownBy(() -> comparison.tasks(agency, WINDOW, Bucket.ASSIGNED, FIRST))
                        .isInstanceOf(NotFoundException.class);
            }
        });
    }

    @Test
    void aStrangerWhoHasOthersBelowSeesNothingOfTheseAgencies() {
        given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        // the People's Committee itself below Kiên Giang: what is below it stays out of sight all the same
        superior.put("ubnd-angiang", "stp-kiengiang");
        current.runAs("giamdoc.kg", () -> {
            assertThat(comparison.compare(WINDOW).agencies())
                    .extracting(AgencyStanding::name)
                    .containsExactly("Ủy ban nhân dân tỉnh An Giang");
            assertThatThrownBy(() -> comparison.tasks(department, WINDOW, Bucket.ASSIGNED, FIRST))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.ubnd", "quantri.ubnd", "vanthu", "truongphong.hctp", "hethong"})
    void whoeverMayNotCompareIsRefused(String account) throws Exception {
        current.runAs(account, () -> {
            assertThatThrownBy(() -> comparison.compare(WINDOW)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> comparison.tasks(department, WINDOW, Bucket.ASSIGNED, FIRST))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> export.file(WINDOW)).isInstanceOf(ForbiddenException.class);
        });
        get(account, "/api/v1/dashboard/agencies").andExpect(status().isForbidden());
    }

    @Test
    void leavingTheSuperiorOrClosingTheAgencyEndsIt() {
        superior.put("stp-angiang", null);
        current.runAs("chutich.ubnd", () -> {
            assertThat(comparison.compare(WINDOW).agencies()).isEmpty();
            assertThatThrownBy(() -> comparison.tasks(department, WINDOW, Bucket.ASSIGNED, FIRST))
                    .isInstanceOf(NotFoundException.class);
        });
        superior.put("stp-kiengiang", "ubnd-angiang");
        jdbc.sql("UPDATE agency SET active = FALSE WHERE id = ?")
                .param(neighbour)
                .update();
        current.runAs(
                "chutich.ubnd",
                () -> assertThat(comparison.compare(WINDOW).agencies()).isEmpty());
    }

    @Test
    void everythingDeeperStaysClosedToTheSuperior() throws Exception {
        long part = given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        long planPart = tasks.assignment(TODAY.plusDays(1));
        long directive = jdbc.sql("SELECT id FROM directive").query(Long.class).single();
        long report = reports.quarter();
        clock.setTo(TODAY);
        long room = tasks.unit("hctp");
        for (String account : List.of("chutich.ubnd", "vanphong.ubnd")) {
            current.runAs(account, () -> {
                assertThatThrownBy(() -> assignments.details(part)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> assignments.details(planPart)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> directives.details(directive)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> reportList.details(report)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> figures.figures(FigureQuery.at(TODAY).withUnit(room)))
                        .isInstanceOf(NotFoundException.class);
                assertThat(figures.figures(FigureQuery.at(TODAY)).assigned()).isZero();
            });
            get(account, "/api/v1/assignments/{id}", part).andExpect(status().isNotFound());
            get(account, "/api/v1/directives/{id}", directive).andExpect(status().isNotFound());
            get(account, "/api/v1/reports/{id}", report).andExpect(status().isNotFound());
        }
    }

    @Test
    void theApiTellsTheSame() throws Exception {
        given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        clock.setTo(TODAY.plusDays(3));
        get("vanphong.ubnd", "/api/v1/dashboard/agencies?window=2024-Q2")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.superior").value("Ủy ban nhân dân tỉnh An Giang"))
                .andExpect(jsonPath("$.asOf").value("2024-03-22"))
                .andExpect(jsonPath("$.agencies.length()").value(1))
                .andExpect(jsonPath("$.agencies[0].rank").value(1))
                .andExpect(jsonPath("$.agencies[0].level").value("RED"))
                .andExpect(jsonPath("$.agencies[0].given.overdue").value(1));
        get("vanphong.ubnd", "/api/v1/dashboard/agencies/{id}/tasks?bucket=OVERDUE", department)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].documentNumber").value("142/UBND-NC"))
                // who works on it inside the department is not the superior's to know
                .andExpect(jsonPath("$.items[0].units").doesNotExist())
                .andExpect(jsonPath("$.items[0].assignmentId").doesNotExist());
        get("giamdoc", "/api/v1/dashboard/agencies")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agencies.length()").value(0));
        get("giamdoc", "/api/v1/dashboard/agencies/{id}/tasks", department).andExpect(status().isNotFound());
        get("giamdoc.kg", "/api/v1/dashboard/agencies/{id}/tasks", department).andExpect(status().isNotFound());
        get("vanphong.ubnd", "/api/v1/dashboard/agencies?window=2024-Q9").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theFileHasARowForEachAgency() throws Exception {
        superior.put("stp-kiengiang", "ubnd-angiang");
        given("vanphong", "142/UBND-NC", TODAY.plusDays(1));
        clock.setTo(TODAY.plusDays(3));
        byte[] file = current.callAs("vanphong.ubnd", () -> export.file(WINDOW)).content();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Sở Tư pháp tỉnh An Giang");
            assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("Sở Tư pháp tỉnh Kiên Giang");
        }
    }

    @Test
    void noAgencyIsAboveItself() {
        superior.put("stp-kiengiang", "stp-angiang");
        assertThatThrownBy(() -> superior.put("ubnd-angiang", "stp-kiengiang"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("chính cơ quan này");
        assertThatThrownBy(() -> superior.put("stp-angiang", "stp-angiang")).isInstanceOf(InvalidInputException.class);
        // both sides can read when it began
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE text LIKE '%là cơ quan trực thuộc%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private ReportCount reportsOf(LocalDate today) {
        clock.setTo(today);
        return current.callAs("chutich.ubnd", () -> comparison.compare(WINDOW))
                .agencies()
                .get(0)
                .reports();
    }

    /** Something that the People's Committee gave, entered by the department's Office; the id of its part. */
    private long given(String office, String number, LocalDate due) {
        return enter(office, Issuer.PEOPLES_COMMITTEE, number, due);
    }

    private void leadership(String office, LocalDate due) {
        enter(office, Issuer.LEADERSHIP, "61/TB-STP", due);
    }

    private long enter(String office, Issuer issuer, String number, LocalDate due) {
        long agency = current.callAs(office, () -> current.get().agencyId());
        long room = organization.units(agency).stream()
                .filter(unit -> unit.code().equals("hctp"))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
        DirectiveTaskDraft draft = new DirectiveTaskDraft(
                "Báo cáo theo văn bản " + number,
                List.of(room),
                List.of(),
                "",
                DirectiveDeadline.day(due),
                "Báo cáo",
                null,
                issuer == Issuer.PEOPLES_COMMITTEE ? "UB-" + number : "",
                "");
        DirectiveHead head = new DirectiveHead(issuer, "", number, TODAY.minusDays(2), "Giao việc", TODAY.minusDays(1));
        current.runAs(office, () -> entry.enter(head, List.of(draft), List.of(), true));
        return jdbc.sql("SELECT MAX(id) FROM assignment").query(Long.class).single();
    }
}
