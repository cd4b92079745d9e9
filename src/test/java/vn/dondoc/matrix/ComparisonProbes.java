package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.dondoc.security.Action.COMPARE_AGENCIES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.dashboard.comparison.ComparisonExport;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Comparing subordinate agencies: at home the neighbour is below us, abroad we are below the neighbour. */
@Component
class ComparisonProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final ReportingWindow WINDOW = ReportingWindow.of(WindowKind.QUARTER, 2024, 1);
    private static final String URL = "/api/v1/dashboard/agencies";

    private final AgencyComparison comparison;
    private final ComparisonExport export;
    private final JdbcClient jdbc;

    ComparisonProbes(AgencyComparison comparison, ComparisonExport export, JdbcClient jdbc) {
        this.comparison = comparison;
        this.export = export;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(
                        COMPARE_AGENCIES,
                        "side by side",
                        HERE,
                        place -> new Trial(() -> comparison.compare(WINDOW), () -> get(URL))),
                new ActionProbe(
                        COMPARE_AGENCIES,
                        "file",
                        HERE,
                        place -> new Trial(() -> export.file(WINDOW), () -> get(URL + "/file"))),
                new ActionProbe(COMPARE_AGENCIES, "given tasks", Place.AGENCIES, place -> {
                    String above = place.foreign() ? "stp-kiengiang" : "stp-angiang";
                    String below = place.foreign() ? "stp-angiang" : "stp-kiengiang";
                    jdbc.sql("UPDATE agency SET parent_id = ? WHERE code = ?")
                            .params(id(above), below)
                            .update();
                    long agency = id(below);
                    return new Trial(
                            () -> comparison.tasks(agency, WINDOW, Bucket.ASSIGNED, PageQuery.of(0, 10)),
                            () -> get(URL + "/{id}/tasks", agency));
                }));
    }

    private long id(String code) {
        return jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
