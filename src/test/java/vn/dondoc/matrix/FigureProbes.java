package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.dondoc.security.Action.RECONCILE;
import static vn.dondoc.security.Action.VIEW_FIGURES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageQuery;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureDrilldown;
import vn.dondoc.reporting.FigureExport;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.FigureReports;
import vn.dondoc.reporting.Reconciliation;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.task.ExportFormat;

/** Figures of a unit, and reconciliation. */
@Component
class FigureProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final FigureQuery QUERY = FigureQuery.at(LocalDate.of(2024, 3, 19));

    private final FigureQueries figures;
    private final FigureDrilldown drilldown;
    private final FigureReports reports;
    private final FigureExport export;
    private final Reconciliation reconciliation;
    private final Organization organization;
    private final ActorDirectory directory;

    FigureProbes(
            FigureQueries figures,
            FigureDrilldown drilldown,
            FigureReports reports,
            FigureExport export,
            Reconciliation reconciliation,
            Organization organization,
            ActorDirectory directory) {
        this.figures = figures;
        this.drilldown = drilldown;
        this.reports = reports;
        this.export = export;
        this.reconciliation = reconciliation;
        this.organization = organization;
        this.directory = directory;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                ofUnit(
                        "of a unit",
                        unit -> new Trial(
                                () -> figures.figures(QUERY.withUnit(unit)),
                                () -> get("/api/v1/figures?unitId={id}", unit))),
                ofUnit(
                        "breakdown",
                        unit -> new Trial(
                                () -> figures.breakdown(QUERY.withUnit(unit), Breakdown.AREA),
                                () -> get("/api/v1/figures/breakdown?by=AREA&unitId={id}", unit))),
                ofUnit(
                        "list",
                        unit -> new Trial(
                                () -> drilldown.items(QUERY.withUnit(unit), Bucket.DONE, PageQuery.of(0, 10)),
                                () -> get("/api/v1/figures/items?bucket=DONE&unitId={id}", unit))),
                ofUnit("report", unit -> new Trial(() -> reports.report(QUERY.withUnit(unit), null), null)),
                ofUnit(
                        "file",
                        unit -> new Trial(
                                () -> export.file(QUERY.withUnit(unit), null, ExportFormat.CSV),
                                () -> get("/api/v1/figures/file?format=CSV&unitId={id}", unit))),
                new ActionProbe(
                        RECONCILE,
                        "compare",
                        HERE,
                        place -> new Trial(
                                () -> reconciliation.compare(null, null), () -> get("/api/v1/reconciliation"))));
    }

    private ActionProbe ofUnit(String what, LongFunction<Trial> trial) {
        return new ActionProbe(VIEW_FIGURES, what, Place.TASKS, place -> trial.apply(unit(place)));
    }

    private long unit(Place place) {
        long agency = directory
                .actor(place.foreign() ? "quantri.kg" : "quantri")
                .orElseThrow()
                .agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals(place.unit()))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
