package vn.dondoc.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.UnitStanding.Direction;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportStanding;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** What the leadership's page counts, and how many questions it asks for that. */
class LeadershipDashboardTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    /** A page that asks more than this has begun to ask once for each row. */
    private static final int MOST_STATEMENTS = 60;

    @Autowired
    private LeadershipDashboard dashboard;

    @Autowired
    private BoardItems items;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private ReportFixture reports;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    /**
     * Window Q1/2024 (15/12 - 14/3) has one task done in time and one done late, both of hctp; two of hctp and one of
     * bttp are overdue on 19/3, two more fall due in the days after.
     */
    @BeforeEach
    void work() {
        clock.setTo(LocalDate.of(2024, 2, 1));
        long inTime = tasks.assignment(LocalDate.of(2024, 2, 20));
        long late = tasks.assignment(LocalDate.of(2024, 2, 5));
        tasks.assignment(LocalDate.of(2024, 3, 1));
        tasks.assignment(LocalDate.of(2024, 3, 10));
        tasks.create(tasks.task("I.9", DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 4), "bttp"));
        tasks.assignment(LocalDate.of(2024, 3, 20));
        tasks.create(tasks.task("I.8", DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 26), "bttp", "vp"));
        tasks.assignment(LocalDate.of(2024, 3, 27));
        clock.setTo(LocalDate.of(2024, 2, 10));
        tasks.complete(inTime, LocalDate.of(2024, 2, 10));
        tasks.complete(late, LocalDate.of(2024, 2, 10));
        clock.setTo(TODAY);
    }

    @Test
    void whatIsRedAndWhoseItIs() {
        Dashboard page = read("giamdoc");
        assertThat(page.overdue().total()).isEqualTo(3);
        assertThat(page.overdue().kinds()).isEqualTo(Map.of(ItemKind.WORK, 3L));
        assertThat(page.overdue().units().get(0).unitId()).isEqualTo(tasks.unit("hctp"));
        assertThat(page.overdue().units()).extracting(Overdue.OfUnit::count).containsExactly(2L, 1L);
        assertThat(page.overdue().longest())
                .extracting(BoardItem::day)
                .containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 10));
    }

    @Test
    void theWeekDayByDay() {
        Dashboard page = read("giamdoc");
        assertThat(page.week()).hasSize(8);
        assertThat(page.week().get(0).day()).isEqualTo(TODAY);
        assertThat(page.week().get(1).counts()).isEqualTo(Map.of(ItemKind.WORK, 1L));
        assertThat(page.week().get(4).working()).isFalse();
        assertThat(page.week().get(7).counts()).isEqualTo(Map.of(ItemKind.WORK, 2L));
        assertThat(page.dueSoon()).isEqualTo(3);
    }

    @Test
    void partsOfReportsAndReportsAreRedToo() {
        long report = reports.quarter();
        clock.setTo(TODAY);
        long open = count("SELECT COUNT(*) FROM report_part WHERE report_id = " + report);
        Dashboard page = read("giamdoc");
        assertThat(page.overdue().kinds().get(ItemKind.REPORT_PART)).isEqualTo(open);
        assertThat(page.overdue().total())
                .isEqualTo(3 + open + page.overdue().kinds().getOrDefault(ItemKind.REPORT, 0L));
        assertThat(page.reports().get(0).overdue()).isEqualTo((int) open);
    }

    @Test
    void everyListHasAsManyRowsAsItsNumber() {
        reports.quarter();
        clock.setTo(TODAY);
        Dashboard page = read("giamdoc");
        BoardQuery overdue = BoardQuery.of(BoardList.OVERDUE);
        assertThat(total(overdue)).isEqualTo(page.overdue().total());
        page.overdue().kinds().forEach((kind, number) -> assertThat(total(overdue.withKind(kind)))
                .isEqualTo(number));
        page.overdue().units().stream().filter(unit -> unit.unitId() != null).forEach(unit -> assertThat(
                        total(overdue.withUnit(unit.unitId())))
                .isEqualTo(unit.count()));
        BoardQuery week = BoardQuery.of(BoardList.WEEK);
        assertThat(total(week)).isEqualTo(page.dueSoon());
        page.week().forEach(day -> {
            assertThat(total(week.withDay(day.day()))).isEqualTo(day.total());
            day.counts().forEach((kind, number) -> assertThat(
                            total(week.withDay(day.day()).withKind(kind)))
                    .isEqualTo(number));
        });
    }

    @Test
    void aUnitBesideTheQuarterBefore() {
        Dashboard page = current.callAs("giamdoc", () -> dashboard.read("2024-Q1", null));
        UnitStanding unit = page.units().get(0);
        assertThat(unit.unitId()).isEqualTo(tasks.unit("hctp"));
        assertThat(unit.now().asOf()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(unit.now().due().onTimePercent()).contains("50%");
        assertThat(unit.now().overdue()).isEqualTo(2);
        assertThat(unit.before().overdue()).isZero();
        assertThat(unit.overdue()).isEqualTo(Direction.WORSE);
        assertThat(unit.inTime()).isEqualTo(Direction.UNKNOWN);
        Dashboard running = read("giamdoc");
        assertThat(running.window().code()).isEqualTo("2024-Q2");
        assertThat(running.before().code()).isEqualTo("2024-Q1");
        UnitStanding same = running.units().get(0);
        assertThat(same.overdue()).isEqualTo(Direction.SAME);
        assertThat(same.before().due().onTimePercent()).contains("50%");
    }

    /** What will be overdue at the end of a window to come is not known: what counts is what is overdue today. */
    @Test
    void aWindowThatHasNotBegunStandsAsToday() {
        tasks.create(tasks.task("I.7", DeadlineKind.FIXED_BY, LocalDate.of(2024, 10, 30), "hctp"));
        Dashboard page = current.callAs("giamdoc", () -> dashboard.read("2024-Q4", null));
        assertThat(page.asOf()).isEqualTo(TODAY);
        UnitStanding unit = unit(page, "hctp");
        assertThat(unit.now().asOf()).isEqualTo(TODAY);
        assertThat(unit.now().due().assigned()).isEqualTo(1);
        assertThat(unit.now().due().overdue()).isZero();
        assertThat(unit.now().overdue()).isEqualTo(2);
        assertThat(unit.before().asOf()).isEqualTo(TODAY);
        assertThat(unit.before().overdue()).isEqualTo(2);
        assertThat(unit.overdue()).isEqualTo(Direction.SAME);
    }

    @Test
    void aReportWaitsForApprovalHoweverManyAreDueBeforeIt() {
        long report = reports.quarter();
        clock.setTo(TODAY);
        jdbc.sql("""
                        INSERT INTO report (agency_id, kind, title, report_year, window_from, window_to, units_due,
                          department_due, outline_code, recipients, state, opened_at)
                        SELECT r.agency_id, 'EXTRAORDINARY', CONCAT('Đột xuất ', s.seq), r.report_year, r.window_from,
                          r.window_to, r.units_due, '2024-03-01', r.outline_code, r.recipients, 'COLLECTING', r.opened_at
                        FROM report r JOIN seq_1_to_12 s WHERE r.id = ?""").param(report).update();
        jdbc.sql("UPDATE report SET state = 'SUBMITTED' WHERE id = ?")
                .param(report)
                .update();
        Dashboard page = read("giamdoc");
        assertThat(page.decisions().reports())
                .extracting(ReportStanding::reportId)
                .containsExactly(report);
        assertThat(page.overdue().kinds()).containsEntry(ItemKind.REPORT, 12L);
        assertThat(page.reports()).hasSize(12);
    }

    @Test
    void punctualPartsCountInTheWindowOfTheirReport() {
        long report = reports.quarter();
        reports.send(report, tasks.unit("hctp"));
        clock.setTo(TODAY);
        Dashboard page = read("giamdoc");
        UnitStanding hctp = unit(page, "hctp");
        assertThat(hctp.before().partsPunctual()).isEqualTo(1);
        assertThat(hctp.before().partsDue()).isEqualTo(1);
        assertThat(unit(page, "bttp").before().partsPunctual()).isZero();
        assertThat(unit(page, "bttp").before().partsDue()).isEqualTo(1);
        assertThat(hctp.now().partsDue()).isZero();
    }

    @Test
    void aDeputySeesTheOwnFieldFirst() {
        long deputy = tasks.person("phogiamdoc");
        long field = count("SELECT COUNT(*) FROM person_field WHERE person_id = " + deputy);
        assertThat(field).isPositive();
        Dashboard page = read("phogiamdoc");
        assertThat(page.overdue().total()).isEqualTo(3);
        boolean rest = false;
        for (UnitStanding unit : page.units()) {
            assertThat(rest && unit.ownField()).isFalse();
            rest |= !unit.ownField();
        }
        assertThat(page.units().get(0).ownField()).isTrue();
    }

    @Test
    void onlyForTheLeadershipAndTheOfficeAndTheOwnAgency() {
        assertThatThrownBy(() -> read("truongphong.hctp")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> read("quantri")).isInstanceOf(ForbiddenException.class);
        assertThat(read("giamdoc.kg").overdue().total()).isZero();
        assertThatThrownBy(() -> current.callAs(
                        "giamdoc.kg",
                        () -> items.find(
                                BoardQuery.of(BoardList.OVERDUE).withUnit(tasks.unit("hctp")), PageQuery.of(0, 5))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void fewQuestionsHoweverMuchWorkThereIs() {
        reports.quarter();
        clock.setTo(TODAY);
        read("giamdoc");
        long before = statements();
        for (int i = 0; i < 10; i++) {
            clock.setTo(LocalDate.of(2024, 3, 1));
            tasks.create(tasks.task("II." + i, DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 10 + i), "bttp", "vp"));
        }
        clock.setTo(TODAY);
        read("giamdoc");
        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** SELECTs of one reading of the page, as the database counts them for its session. */
    private long statements() {
        AtomicReference<Long> asked = new AtomicReference<>();
        transaction.executeWithoutResult(status -> {
            long first = selects();
            read("giamdoc");
            asked.set(selects() - first);
        });
        return asked.get();
    }

    private long selects() {
        return Long.parseLong(jdbc.sql("SHOW SESSION STATUS LIKE 'Com_select'")
                .query((row, index) -> row.getString("Value"))
                .single());
    }

    private Dashboard read(String account) {
        return current.callAs(account, () -> dashboard.read(null, null));
    }

    private long total(BoardQuery query) {
        return current.callAs(
                "giamdoc", () -> items.find(query, PageQuery.of(0, 2)).total());
    }

    private UnitStanding unit(Dashboard page, String code) {
        long id = tasks.unit(code);
        return page.units().stream()
                .filter(unit -> unit.unitId() == id)
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
