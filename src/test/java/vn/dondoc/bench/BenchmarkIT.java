package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.Fixtures;
import vn.dondoc.TestClock;
import vn.dondoc.TestContext;
import vn.dondoc.TestDatabase;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.output.ReportDocuments;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureReports;
import vn.dondoc.search.IndexForBench;
import vn.dondoc.search.SearchForBench;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.TaskFixture;

/**
 * Prints what docs/performance.md quotes; runs only with {@code mvn -Pbench verify}. It asserts that the measured work
 * was done, never how long it took: times depend on the machine.
 *
 * <p>The program as it is shipped on the test run's MariaDB, without the listeners that other tests hang into the
 * engine. {@code -Dbench.finished=} makes the large case smaller.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "dondoc.data-dir=target/test-data")
@Fixtures
@Import(NothingToDo.class)
@ContextConfiguration(initializers = TestContext.Properties.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchmarkIT {

    private static final int SMALL = 10_000;
    private static final int LARGE = Integer.getInteger("bench.finished", 1_000_000);
    private static final int ISSUE_ROUNDS = Integer.getInteger("bench.issues", 11);
    private static final int PAGE_ROUNDS = Integer.getInteger("bench.pages", 16);
    private static final int TURNS = Integer.getInteger("bench.turns", 8);
    private static final int WARM_UP = 60;
    private static final double ISSUING_AIM = 2;
    private static final double GROWTH_AIM = 1.3;
    private static final int ROWS_READ = 5_000;
    private static final int SEARCH_ROUNDS = Integer.getInteger("bench.searches", 15);
    private static final int SEARCH_AIM = 50;
    private static final int COMPILED = Integer.getInteger("bench.compiled", 100_000);
    private static final int TIMERS = Integer.getInteger("bench.timers", 50_000);
    private static final double TIMERS_AIM = 1.5;
    private static final int[] HEAPS = {300, 128, 64};

    private static final BenchTable TABLE = new BenchTable();

    @Autowired
    PlanFixture plans;

    @Autowired
    TaskFixture tasks;

    @Autowired
    Compiler compiler;

    @Autowired
    ReportOpening opening;

    @Autowired
    ReportDocuments documents;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    AssignmentQueries assignments;

    @Autowired
    FigureQueries figures;

    @Autowired
    FigureReports reports;

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentActor current;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private YearsOfWork work;

    @BeforeEach
    void freshStart() {
        work = new YearsOfWork(jdbc);
        database.reset();
    }

    @AfterEach
    void leaveNothing() {
        work.leave();
        database.reset();
    }

    @AfterAll
    static void show() {
        TABLE.write();
    }

    @Test
    @Order(1)
    void issuing() {
        var bench = new IssuingBench(plans, issuance, engine, transaction, jdbc);
        for (int round = -3; round < ISSUE_ROUNDS; round++) {
            bench.round(round < 0);
        }
        TABLE.section("Issuing a plan of 1,000 assignments", "bare engine, 1,000 instances", "issuing the plan");
        TABLE.row("one start after another, one transaction", bench.bare, bench.product, ISSUING_AIM);
        TABLE.row("starts in commands of 250, one transaction", bench.bareInBatches, bench.product, ISSUING_AIM);
        TABLE.note(
                "Medians of %d rounds in turn, with the middle half of the values.".formatted(bench.product.count()));
    }

    @Test
    @Order(2)
    void growthElsewhere() {
        growth(false, "Finished work in other plans, years and departments");
    }

    @Test
    @Order(3)
    void growthInTheSameYear() {
        growth(true, "The hard case: all finished work in the same department and year");
    }

    @Test
    @Order(4)
    void heapOfReading() throws IOException, InterruptedException {
        HeapOfReading reading = new HeapOfReading(ROWS_READ);
        TABLE.note(
                "\n### Reading a .docx of 5,000 rows (%d KB) in a JVM of its own\n".formatted(reading.fileKilobytes()));
        TABLE.line(
                "Largest heap allowed",
                "Highest use, with garbage",
                "Peaks of all pools added",
                "Highest use after a collection",
                "Read");
        TABLE.line("---", "---", "---", "---", "---");
        Optional<HeapOfReading.Peak> asked = Optional.empty();
        for (int heap : HEAPS) {
            Optional<HeapOfReading.Peak> peak = reading.read(heap);
            TABLE.line(
                    heap + " MB",
                    peak.map(p -> p.used() + " MB").orElse("–"),
                    peak.map(p -> p.pools() + " MB").orElse("–"),
                    peak.map(p -> p.live() + " MB").orElse("–"),
                    peak.isPresent() ? "yes" : "no, out of memory");
            asked = heap == HEAPS[0] ? peak : asked;
            if (peak.isEmpty()) {
                break;
            }
        }
        assertThat(asked).as("read within %d MB", HEAPS[0]).isPresent();
        assertThat(asked.orElseThrow().tasks()).isEqualTo(ROWS_READ);
    }

    @Test
    @Order(5)
    void searchInManyYearsAndDepartments() {
        search(false, "Search: tasks of nine departments and six years, half of them the searched department's");
    }

    @Test
    @Order(6)
    void searchInOneYear() {
        search(true, "Search, the hard case: all tasks of one department and year");
    }

    @Test
    @Order(7)
    void remindersFallingDue() {
        var bench = new TimerBench(tasks, engine, jdbc, clock, TIMERS);
        bench.prepare();
        bench.measure();
        TABLE.section("%d reminders falling due, two threads".formatted(TIMERS), "bare engine", "reminders");
        TABLE.row("all of them fired, each told and planned anew", bench.bare, bench.product, TIMERS_AIM);
    }

    /** Both amounts of other periods' work in turn; then all of it in the report's own year. */
    @Test
    @Order(8)
    void compilingTheQuarter() {
        clock.setTo(LocalDate.of(2024, 9, 16));
        var bench = new CompileBench(compiler, opening, documents, current, jdbc);
        bench.units();
        work.prepare();
        work.prepareSecondSet();
        fill(SMALL, false);
        bench.open();
        bench.compile();
        work.swap();
        fill(COMPILED, false);
        Samples small = new Samples();
        Samples large = new Samples();
        for (int turn = 0; turn < TURNS; turn++) {
            large.measure(bench::compile);
            work.swap();
            small.measure(bench::compile);
            work.swap();
        }
        fill(COMPILED, true);
        Samples near = new Samples();
        for (int turn = 0; turn < 3; turn++) {
            near.measure(bench::compile);
        }
        TABLE.section(
                "Compiling and printing the quarter of %d units".formatted(CompileBench.UNITS),
                "%d finished".formatted(SMALL),
                "%d finished".formatted(COMPILED));
        TABLE.row("the rest in other years and departments", small, large, GROWTH_AIM);
        TABLE.row("all in the report's own year and department (aim 3 s)", small, near, 0);
    }

    private void search(boolean near, String title) {
        clock.setTo(LocalDate.of(2024, 9, 16));
        work.prepare();
        fill(LARGE, near);
        var bench = new SearchBench(new SearchForBench(context), current, jdbc);
        bench.texts();
        Samples reading = new Samples();
        reading.measure(() -> IndexForBench.read(context));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM search_entry WHERE kind = 'TASK'", Integer.class))
                .isEqualTo(LARGE + YearsOfWork.OPEN);
        jdbc.execute("ANALYZE TABLE search_entry, task, assignment");
        TABLE.note("\n### %s (%d)\n".formatted(title, LARGE + YearsOfWork.OPEN));
        TABLE.line("Searched", "Hits", "At the database: median", "worst", "Whole call: median", "Aim");
        TABLE.line("---", "---", "---", "---", "---", "---");
        bench.measure(SEARCH_ROUNDS)
                .forEach((name, times) -> TABLE.line(
                        name,
                        bench.hits(name),
                        times.database().toString(),
                        String.format(Locale.ROOT, "%.0f ms", times.database().worst()),
                        times.whole().toString(),
                        "≤ %d ms at the database, %s"
                                .formatted(SEARCH_AIM, times.database().median() <= SEARCH_AIM ? "met" : "missed")));
        TABLE.note("Reading them into the index: %.0f s.".formatted(reading.median() / 1000));
    }

    /** Both amounts in turn, so that a machine getting slower or faster meets both alike. */
    private void growth(boolean near, String title) {
        clock.setTo(LocalDate.of(2024, 9, 16));
        work.prepare();
        work.prepareSecondSet();
        fill(SMALL, near);
        var bench = new GrowthBench(assignments, figures, reports, current, work.plan());
        bench.measure(new HashMap<>(), WARM_UP, WARM_UP / 4); // lets the JVM compile what it will run
        work.swap();
        fill(LARGE, near);
        Map<String, Samples> small = new LinkedHashMap<>();
        Map<String, Samples> large = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            // counting a year of a million takes so long that once, in the last turn, must do
            int seldom = !near ? PAGE_ROUNDS / 4 : turn == TURNS - 1 ? 1 : 0;
            bench.measure(large, PAGE_ROUNDS, seldom);
            work.swap();
            bench.measure(small, PAGE_ROUNDS, PAGE_ROUNDS / 4);
            work.swap();
        }
        TABLE.section(title, "%d finished".formatted(SMALL), "%d finished".formatted(LARGE));
        small.forEach(
                (name, samples) -> TABLE.row(name, samples, large.get(name), hasAim(name, near) ? GROWTH_AIM : 0));
    }

    private void fill(int finished, boolean near) {
        work.fill(finished, near);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM assignment WHERE NOT open", Integer.class))
                .isEqualTo(finished);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM process_outcome", Integer.class))
                .isEqualTo(finished);
    }

    /** Figures that count every finished row of the year grow with them; the list of finished work is no inbox. */
    private static boolean hasAim(String name, boolean near) {
        return switch (name) {
            case GrowthBench.PAGE_DONE -> false;
            case GrowthBench.YEAR_QUARTER, GrowthBench.REPORT -> !near;
            default -> true;
        };
    }
}
