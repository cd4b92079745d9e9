package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.dondoc.common.Area;
import vn.dondoc.task.TaskSource;

/** Histories as they could happen between January 2024 and January 2025. */
final class RandomWorlds {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final int UNITS = 3;
    private static final int PLANS = 2;

    private RandomWorlds() {}

    static Arbitrary<World> worlds() {
        return work().list().ofMinSize(0).ofMaxSize(9).map(work -> new World(UNITS, PLANS, work));
    }

    private static Arbitrary<World.Work> work() {
        Arbitrary<Integer> plan = Arbitraries.integers().between(0, PLANS - 1).injectNull(0.25);
        Arbitrary<Boolean> unclear =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
        Arbitrary<Integer> year =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(2024)), Tuple.of(1, Arbitraries.just(2025)));
        Arbitrary<List<World.Coming>> next = Combinators.combine(
                        Arbitraries.integers().between(0, UNITS - 1),
                        day(200, 380),
                        day(30, 360).injectNull(0.7))
                .as(World.Coming::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<List<List<World.Part>>> parts = Arbitraries.integers()
                .between(0, UNITS - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(UNITS)
                .flatMap(units -> Combinators.combine(units.stream()
                                .sorted()
                                .map(RandomWorlds::partsOf)
                                .toList())
                        .as(all -> all));
        return Combinators.combine(plan, unclear, year, Arbitraries.of(Area.class), next, parts)
                .as((inPlan, bad, inYear, area, later, all) -> {
                    List<World.Part> flat = new ArrayList<>();
                    all.forEach(flat::addAll);
                    return new World.Work(
                            inPlan,
                            inPlan == null ? TaskSource.DIRECTIVE : TaskSource.PLAN,
                            inYear,
                            area,
                            bad,
                            later,
                            flat);
                });
    }

    /**
     * One to three occurrences of a unit, each opened after the one before was, done or not; perhaps beside a piece of a
     * second deadline or of an event.
     */
    private static Arbitrary<List<World.Part>> partsOf(int unit) {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 90);
        Arbitrary<Raw> raw = Combinators.combine(
                        days,
                        days.injectNull(0.2),
                        days.injectNull(0.7),
                        days.injectNull(0.3),
                        days,
                        days.list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 9))
                .as(Raw::new);
        Arbitrary<World.Sort> beside = Arbitraries.of(World.Sort.SECOND, World.Sort.EVENT);
        return Combinators.combine(
                        raw.list().ofMinSize(1).ofMaxSize(3), raw.list().ofMaxSize(1), beside)
                .as((own, more, sort) -> {
                    List<World.Part> parts = chain(unit, World.Sort.OWN, own);
                    parts.addAll(chain(unit, sort, more));
                    return parts;
                });
    }

    /** Lengths in days: pause, due after, extension by, end after, document before the end, progress after. */
    private record Raw(
            int pause, Integer due, Integer extension, Integer end, int before, List<Integer> progress, int stop) {}

    private static List<World.Part> chain(int unit, World.Sort sort, List<Raw> all) {
        List<World.Part> parts = new ArrayList<>();
        LocalDate at = FIRST;
        for (Raw raw : all) {
            LocalDate assigned = at.plusDays(raw.pause() % 40);
            LocalDate due = raw.due() == null && parts.isEmpty() && sort == World.Sort.OWN
                    ? null
                    : assigned.plusDays(raw.due() == null ? 5 : raw.due());
            LocalDate end = raw.end() == null ? null : assigned.plusDays(raw.end());
            List<World.Known> dues = new ArrayList<>(List.of(new World.Known(assigned, due)));
            if (raw.extension() != null && due != null) {
                LocalDate known = assigned.plusDays(raw.extension() / 2);
                if (end == null || known.isBefore(end)) {
                    dues.add(new World.Known(known, due.plusDays(raw.extension())));
                    dues.add(new World.Known(known, due.plusDays(raw.extension() + 1L)));
                }
            }
            List<LocalDate> progress = raw.progress().stream()
                    .map(assigned::plusDays)
                    .filter(day -> end == null || !day.isAfter(end))
                    .toList();
            boolean stopped = raw.stop() == 0;
            World.Ended ended = end == null ? null : ended(assigned, end, raw, stopped);
            parts.add(new World.Part(unit, sort, parts.size() + 1, assigned, dues, progress, ended));
            if (end != null && stopped) {
                break;
            }
            at = assigned.plusDays(1);
        }
        return parts;
    }

    private static World.Ended ended(LocalDate assigned, LocalDate end, Raw raw, boolean stopped) {
        LocalDate document = end.minusDays(raw.before() % 12);
        return new World.Ended(end, document.isBefore(assigned) ? end : document, stopped);
    }

    private static Arbitrary<LocalDate> day(int from, int to) {
        return Arbitraries.integers().between(from, to).map(FIRST::plusDays);
    }
}
