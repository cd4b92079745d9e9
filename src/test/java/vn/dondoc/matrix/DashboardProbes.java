package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.dondoc.security.Action.VIEW_DASHBOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.BoardInspections;
import vn.dondoc.dashboard.BoardItems;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardParts;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.InspectionList;
import vn.dondoc.dashboard.LeadershipDashboard;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.ActorDirectory;

/** The leadership's page and the lists behind it, each person's own agency; a unit of another agency is none. */
@Component
class DashboardProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final ReportingWindow WINDOW = ReportingWindow.of(WindowKind.QUARTER, 2024, 1);

    private final LeadershipDashboard dashboard;
    private final BoardItems items;
    private final BoardParts parts;
    private final BoardInspections inspections;
    private final Organization organization;
    private final ActorDirectory directory;

    DashboardProbes(
            LeadershipDashboard dashboard,
            BoardItems items,
            BoardParts parts,
            BoardInspections inspections,
            Organization organization,
            ActorDirectory directory) {
        this.dashboard = dashboard;
        this.items = items;
        this.parts = parts;
        this.inspections = inspections;
        this.organization = organization;
        this.directory = directory;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(
                        VIEW_DASHBOARD,
                        "the page",
                        HERE,
                        place -> new Trial(() -> dashboard.read(null, null), () -> get("/api/v1/dashboard"))),
                new ActionProbe(
                        VIEW_DASHBOARD,
                        "what is overdue",
                        HERE,
                        place -> new Trial(
                                () -> items.find(BoardQuery.of(BoardList.OVERDUE), PageQuery.of(0, 10)),
                                () -> get("/api/v1/dashboard/items?list=OVERDUE"))),
                new ActionProbe(VIEW_DASHBOARD, "a unit's week", Place.AGENCIES, place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> items.find(BoardQuery.of(BoardList.WEEK).withUnit(unit), PageQuery.of(0, 10)),
                            () -> get("/api/v1/dashboard/items?list=WEEK&unitId={id}", unit));
                }),
                new ActionProbe(VIEW_DASHBOARD, "a unit's parts of reports", Place.AGENCIES, place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> parts.of(unit, WINDOW),
                            () -> get("/api/v1/dashboard/report-parts?unitId={id}&window=2024-Q1", unit));
                }),
                new ActionProbe(
                        VIEW_DASHBOARD,
                        "inspections of the year",
                        HERE,
                        place -> new Trial(
                                () -> inspections.of(InspectionList.TO_INSPECT),
                                () -> get("/api/v1/dashboard/inspections?list=TO_INSPECT"))));
    }

    private long unit(Place place) {
        long agency = directory
                .actor(place.foreign() ? "quantri.kg" : "quantri")
                .orElseThrow()
                .agencyId();
        return organization.workingUnits(agency).stream()
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
