package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Area;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskSource;

/** Figures from stored work against a plain count of the same history. */
class FigureQueriesTest extends DatabaseTest {

    private static final LocalDate MARCH_14 = LocalDate.of(2024, 3, 14);
    private static final LocalDate JUNE_14 = LocalDate.of(2024, 6, 14);

    @Autowired
    private FigureQueries figures;

    @Autowired
    private FigureDrilldown drilldown;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcTemplate jdbc;

    private WorldLoader loader;
    private int turn;

    @BeforeEach
    void loader() {
        loader = new WorldLoader(jdbc);
    }

    /**
     * Random histories, asked on many days: the plain count sees only what had happened by then, the database holds all
     * that came later. Every list is as long as its number.
     */
    @Test
    void aPastDayComesOutAsItWasThen() {
        JqwikSession.run(this::compareRandomHistories);
    }

    private void compareRandomHistories() {
        var generator = RandomWorlds.worlds().generator(1000);
        Random random = new Random(56);
        for (int round = 0; round < 40; round++) {
            World world = generator.next(random).value();
            WorldLoader.Loaded loaded = loader.load(world);
            for (int i = 0; i < 6; i++) {
                LocalDate asOf = RandomWorlds.FIRST.plusDays(random.nextInt(360));
                int plan = random.nextInt(2);
                int unit = random.nextInt(3);
                ReportingWindow window =
                        ReportingWindow.containing(WindowKind.HALF_YEAR, asOf).orElseThrow();
                String what = "round %d, %s, plan %d, unit %d, %s".formatted(round, asOf, plan, unit, world);
                actor.runAs(loaded.director(), () -> {
                    FigureQuery all = FigureQuery.at(asOf);
                    FigureQuery one = FigureQuery.ofPlan(loaded.plans().get(plan), asOf);
                    Long unitId = loaded.units().get(unit);
                    check(what, world.count(asOf, null, null, null), all);
                    check(what, world.count(asOf, plan, null, null), one);
                    check(what, world.count(asOf, plan, unit, null), one.withUnit(unitId));
                    check(
                            what,
                            world.count(asOf, null, unit, window),
                            all.withUnit(unitId).withWindow(window));
                    check(what, world.count(asOf, plan, null, window), one.withWindow(window));
                    assertThat(figures.breakdown(one, Breakdown.UNIT))
                            .as(what)
                            .filteredOn(row -> row.key().equals(unitId.toString()))
                            .extracting(BreakdownRow::figures)
                            .isEqualTo(Stream.of(world.count(asOf, plan, unit, null))
                                    .filter(figures -> figures.assigned() > 0)
                                    .toList());
                });
            }
        }
    }

    private void check(String what, Figures expected, FigureQuery query) {
        assertThat(figures.figures(query)).as(what).isEqualTo(expected);
        // one list for each comparison, in turn: all of them come by many times
        for (Bucket bucket : List.of(Bucket.values()[turn++ % Bucket.values().length])) {
            var list = drilldown.items(query, bucket, PageQuery.of(0, 500));
            assertThat(list.total()).as(what + bucket).isEqualTo(expected.count(bucket));
            assertThat(list.items()).as(what + bucket).hasSize((int) expected.count(bucket));
        }
    }

    /** The reports' own counts, loaded as work and counted again (domain.md section 3, rows S0 I.2, I.5, S1, S4). */
    @Test
    void theReportsFiguresComeOutOfLoadedWork() {
        WorldLoader.Loaded kienGiang = loader.load(counts(12, 0, 8, 15, 8));
        actor.runAs(kienGiang.director(), () -> {
            Figures plan = figures.figures(FigureQuery.ofPlan(kienGiang.plans().get(0), MARCH_14));
            assertThat(plan.donePercent()).contains("60%");
            assertThat(plan.notDone()).isEqualTo(8);
            Figures directives = figures.figures(FigureQuery.at(MARCH_14).withSource(TaskSource.DIRECTIVE));
            assertThat(directives.assigned()).isEqualTo(23);
            assertThat(directives.done()).isEqualTo(15);
            assertThat(directives.late()).isZero();
            assertThat(directives.inTime()).isEqualTo(8);
            assertThat(directives.overdue()).isZero();
            assertThat(directives.donePercent()).contains("65,2%");
        });
        WorldLoader.Loaded haTinh = loader.load(counts(11, 35, 24, 47, 3));
        actor.runAs(haTinh.director(), () -> {
            Figures plan = figures.figures(FigureQuery.at(JUNE_14));
            assertThat(List.of(plan.assigned(), plan.done(), plan.continuing(), plan.notStarted()))
                    .containsExactly(70L, 11L, 35L, 24L);
            assertThat(plan.overdue()).isZero();
            assertThat(plan.donePercent()).contains("15,7%");
            assertThat(plan.continuingPercent()).contains("50%");
            Figures directives = figures.figures(FigureQuery.at(JUNE_14).withSource(TaskSource.DIRECTIVE));
            assertThat(directives.donePercent()).contains("94%");
        });
        WorldLoader.Loaded socTrang = loader.load(counts(25, 0, 0, 0, 0));
        actor.runAs(socTrang.director(), () -> {
            assertThat(figures.figures(FigureQuery.at(JUNE_14)).donePercent()).contains("100%");
            Figures directives = figures.figures(FigureQuery.at(JUNE_14).withSource(TaskSource.DIRECTIVE));
            assertThat(directives).isEqualTo(Figures.NONE);
            assertThat(directives.donePercent()).isEmpty();
        });
    }

    @Test
    void aResultCountsFromTheDayOfItsAcceptanceAndIsJudgedByItsDate() {
        LocalDate due = LocalDate.of(2024, 3, 10);
        WorldLoader.Loaded loaded = loader.load(new World(1, 1, List.of(task(0, ended(due, due, MARCH_14)))));
        actor.runAs(loaded.director(), () -> {
            assertThat(figures.figures(FigureQuery.at(due)).inTime()).isEqualTo(1);
            assertThat(figures.figures(FigureQuery.at(MARCH_14.minusDays(1))).overdue())
                    .isEqualTo(1);
            assertThat(figures.figures(FigureQuery.at(MARCH_14)).onTime()).isEqualTo(1);
        });
    }

    @Test
    void aHeadSeesTheOwnUnitOnly() {
        LocalDate due = LocalDate.of(2024, 3, 10);
        World world = new World(
                2, 1, List.of(task(0, ended(due, due, due)), task(1, ended(due, due, due)), task(1, open(due))));
        WorldLoader.Loaded loaded = loader.load(world);
        WorldLoader.Loaded foreign = loader.load(world);
        actor.runAs(loaded.heads().get(1), () -> {
            assertThat(figures.ownUnitsOnly()).isTrue();
            FigureQuery all = FigureQuery.at(MARCH_14);
            assertThat(figures.figures(all).assigned()).isEqualTo(2);
            assertThat(figures.breakdown(all, Breakdown.UNIT)).hasSize(1);
            assertThatThrownBy(() -> figures.figures(all.withUnit(loaded.units().get(0))))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(
                            () -> figures.figures(all.withUnit(foreign.units().get(0))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(
                            () -> figures.figures(all.withPlan(foreign.plans().get(0))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            drilldown.items(all.withUnit(loaded.units().get(0)), Bucket.DONE, PageQuery.of(0, 10)))
                    .isInstanceOf(ForbiddenException.class);
        });
    }

    @Test
    void unitsStandMostOverdueFirstAndEachCountsItsPartOnce() {
        LocalDate due = LocalDate.of(2024, 3, 10);
        World.Part other = new World.Part(
                1,
                World.Sort.OWN,
                1,
                RandomWorlds.FIRST,
                List.of(new World.Known(RandomWorlds.FIRST, due)),
                List.of(),
                null);
        World.Work shared = new World.Work(
                0,
                TaskSource.PLAN,
                2024,
                Area.PROCEDURES,
                false,
                List.of(),
                List.of(ended(due, due, due).apply(0), other));
        WorldLoader.Loaded loaded = loader.load(new World(2, 1, List.of(shared, task(0, ended(due, due, due)))));
        actor.runAs(loaded.director(), () -> {
            Figures all = figures.figures(FigureQuery.at(MARCH_14));
            assertThat(all.assigned()).isEqualTo(2);
            assertThat(all.overdue()).isEqualTo(1);
            List<BreakdownRow> units = figures.breakdown(FigureQuery.at(MARCH_14), Breakdown.UNIT);
            assertThat(units).extracting(BreakdownRow::label).containsExactly("Phòng 1", "Phòng 0");
            assertThat(units).extracting(row -> row.figures().done()).containsExactly(0L, 2L);
            assertThat(figures.breakdown(FigureQuery.at(MARCH_14), Breakdown.AREA))
                    .extracting(BreakdownRow::label)
                    .containsExactly(Area.STEERING.label(), Area.PROCEDURES.label());
            assertThat(figures.breakdown(FigureQuery.at(MARCH_14), Breakdown.PLAN))
                    .extracting(BreakdownRow::label)
                    .containsExactly("1/KH-STP");
            assertThat(figures.breakdown(FigureQuery.at(MARCH_14), Breakdown.SOURCE))
                    .extracting(BreakdownRow::key)
                    .containsExactly("PLAN");
        });
    }

    /** {@code done}, {@code continuing} and {@code idle} plan tasks; {@code doneToo} and {@code openToo} directives. */
    private static World counts(int done, int continuing, int idle, int doneToo, int openToo) {
        LocalDate due = LocalDate.of(2024, 12, 31);
        LocalDate end = LocalDate.of(2024, 3, 1);
        List<World.Work> work = new ArrayList<>();
        for (int i = 0; i < done; i++) {
            work.add(task(0, ended(due, end, end)));
        }
        for (int i = 0; i < continuing; i++) {
            World.Part open = open(due).apply(0);
            work.add(task(
                    0,
                    unit -> new World.Part(
                            unit,
                            World.Sort.OWN,
                            1,
                            open.assigned(),
                            open.dues(),
                            List.of(LocalDate.of(2024, 2, 5)),
                            null)));
        }
        for (int i = 0; i < idle; i++) {
            work.add(task(0, open(due)));
        }
        for (int i = 0; i < doneToo + openToo; i++) {
            World.Part part = (i < doneToo ? ended(due, end, end) : open(due)).apply(0);
            work.add(new World.Work(null, TaskSource.DIRECTIVE, 2024, Area.STEERING, false, List.of(), List.of(part)));
        }
        return new World(1, 1, work);
    }

    private interface PartOf extends java.util.function.IntFunction<World.Part> {}

    private static PartOf open(LocalDate due) {
        LocalDate assigned = RandomWorlds.FIRST;
        return unit -> new World.Part(
                unit, World.Sort.OWN, 1, assigned, List.of(new World.Known(assigned, due)), List.of(), null);
    }

    private static PartOf ended(LocalDate due, LocalDate completed, LocalDate accepted) {
        LocalDate assigned = RandomWorlds.FIRST;
        return unit -> new World.Part(
                unit,
                World.Sort.OWN,
                1,
                assigned,
                List.of(new World.Known(assigned, due)),
                List.of(),
                new World.Ended(accepted, completed, false));
    }

    private static World.Work task(int unit, PartOf part) {
        return new World.Work(0, TaskSource.PLAN, 2024, Area.STEERING, false, List.of(), List.of(part.apply(unit)));
    }
}
