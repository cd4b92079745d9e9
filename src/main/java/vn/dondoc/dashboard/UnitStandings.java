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
import vn.dondoc.report.ReportStandings;
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
    private final ReportStandings reports;
    private final WorkItems work;

    UnitStandings(FigureQueries figures, ReportStandings reports, WorkItems work) {
        this.figures = figures;
        this.reports = reports;
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
     * @param overdueNow parts overdue today
     */
    List<UnitStanding> read(
            BoardFrame frame,
            TaskSource source,
            ReportingWindow window,
            ReportingWindow before,
            Map<Long, Long> overdueNow) {
        List<PartCount> parts = reports.parts(frame.agencyId(), before.from(), window.to(), frame.today());
        boolean running = window.contains(frame.today());
        Map<Long, Long> overdue = running ? overdueNow : work.overdueByUnit(window.to());
        Read now = read(source, window, asOf(window, frame.today()), overdue, parts);
        Read then = read(source, before, before.to(), work.overdueByUnit(before.to()), parts);
        return frame.units().values().stream()
                .filter(Unit::doesWork)
                .map(unit -> new UnitStanding(
                        unit.id(), unit.name(), frame.ownField(unit.id()), now.of(unit.id()), then.of(unit.id())))
                .filter(UnitStanding::active)
                .sorted(Comparator.comparing((UnitStanding unit) -> !unit.ownField())
                        .thenComparing(unit -> -unit.now().overdue()))
                .toList();
    }

    /** The window's last day, or today while it runs. */
    static LocalDate asOf(ReportingWindow window, LocalDate today) {
        return window.contains(today) ? today : window.to();
    }

    private Read read(
            TaskSource source, ReportingWindow window, LocalDate asOf, Map<Long, Long> overdue, List<PartCount> parts) {
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
