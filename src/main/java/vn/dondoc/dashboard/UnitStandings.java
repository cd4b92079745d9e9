package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Unit;
import vn.dondoc.report.PartCount;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;

/** How each unit stands in one window beside the one before. */
@Component
class UnitStandings {

    private final FigureQueries figures;
    private final WorkItems work;

    UnitStandings(FigureQueries figures, WorkItems work) {
        this.figures = figures;
        this.work = work;
    }

    /** What is read once for all units. */
    private record Read(
            LocalDate asOf, Map<Long, Figures> due, Map<Long, Long> overdue, Map<Long, List<PartCount>> parts) {

        UnitStanding.InWindow of(long unit) {
            List<PartCount> ofUnit = parts.getOrDefault(unit, List.of());
            return new UnitStanding.InWindow(
                    asOf,
                    due.getOrDefault(unit, Figures.NONE),
                    overdue.getOrDefault(unit, 0L),
                    ofUnit.stream()
                            .filter(part -> part.standing() == PartCount.Standing.PUNCTUAL)
                            .count(),
                    ofUnit.size());
        }
    }

    /**
     * Every working unit with anything to say about: the own field first, then the most overdue, then the order of the
     * organisation.
     *
     * @param overdueNow parts of work overdue today
     * @param parts of the reports of both windows at least
     */
    List<UnitStanding> read(
            BoardFrame frame,
            TaskSource source,
            ReportingWindow window,
            ReportingWindow before,
            Map<Long, Long> overdueNow,
            List<PartCount> parts) {
        Read now = read(frame, source, window, overdueNow, parts);
        Read then = read(frame, source, before, overdueNow, parts);
        return frame.units().values().stream()
                .filter(Unit::doesWork)
                .map(unit -> new UnitStanding(
                        unit.id(), unit.name(), frame.ownField(unit.id()), now.of(unit.id()), then.of(unit.id())))
                .filter(UnitStanding::active)
                .sorted(Comparator.comparing((UnitStanding unit) -> !unit.ownField())
                        .thenComparing(unit -> -unit.now().overdue()))
                .toList();
    }

    private Read read(
            BoardFrame frame,
            TaskSource source,
            ReportingWindow window,
            Map<Long, Long> overdueNow,
            List<PartCount> parts) {
        LocalDate asOf = window.cutOff(frame.today());
        Map<Long, Long> overdue = asOf.isBefore(frame.today()) ? work.overdueByUnit(asOf) : overdueNow;
        FigureQuery query = FigureQuery.at(asOf).withSource(source).withWindow(window);
        Map<Long, Figures> due = new HashMap<>();
        for (BreakdownRow row : figures.breakdown(query, Breakdown.UNIT)) {
            due.put(Long.valueOf(row.key()), row.figures());
        }
        return new Read(
                asOf,
                due,
                overdue,
                parts.stream()
                        .filter(part -> part.decided() && window.contains(part.cutOff()))
                        .collect(Collectors.groupingBy(PartCount::unitId)));
    }
}
