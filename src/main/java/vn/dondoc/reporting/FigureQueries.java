package vn.dondoc.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.TaskSource;

/**
 * Counts tasks as of any day (domain.md section 3): done from the outcomes of ended instances, open from assignments.
 * Figures of a past day come out the same whenever they are asked for.
 */
@Service
@Transactional(readOnly = true)
public class FigureQueries {

    private final JdbcClient jdbc;
    private final FigureScope scope;
    private final Organization organization;
    private final AgencyParameters parameters;

    FigureQueries(JdbcClient jdbc, FigureScope scope, Organization organization, AgencyParameters parameters) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.organization = organization;
        this.parameters = parameters;
    }

    /**
     * The figures of a query; a person who sees only the own unit gets that unit's.
     *
     * @throws vn.dondoc.common.ForbiddenException for another unit than the person may see
     * @throws vn.dondoc.common.NotFoundException when the plan or unit is not of the person's agency
     */
    public Figures figures(FigureQuery query) {
        Population population = scope.of(query);
        int decimals = decimals(population);
        return jdbc.sql(FigureSql.items(population, null, "") + FigureSql.COUNTS)
                .params(population.parameters())
                .query((row, index) -> AgencyFigures.figures(row).printedWith(decimals))
                .optional()
                .orElse(Figures.NONE);
    }

    /**
     * The same told apart. Units stand most overdue first, areas and sources in their usual order, plans by number.
     * What has nothing assigned is left out.
     */
    public List<BreakdownRow> breakdown(FigureQuery query, Breakdown by) {
        if (by == Breakdown.SOURCE && query.planId() == null) {
            return bySource(query);
        }
        Population population = scope.of(query);
        int decimals = decimals(population);
        List<BreakdownRow> rows = jdbc.sql(FigureSql.items(population, by, "") + FigureSql.COUNTS)
                .params(population.parameters())
                .query((row, index) -> new BreakdownRow(
                        row.getString("grp"), "", AgencyFigures.figures(row).printedWith(decimals)))
                .list();
        return BreakdownOrder.sorted(by, named(by, population.agencyId(), rows));
    }

    /** Sources are counted one by one: each has its own year, and they are never added up. */
    private List<BreakdownRow> bySource(FigureQuery query) {
        return Arrays.stream(TaskSource.values())
                .filter(source -> query.source() == null || query.source() == source)
                .map(source -> new BreakdownRow(source.name(), source.label(), figures(query.withSource(source))))
                .filter(row -> row.figures().assigned() > 0)
                .toList();
    }

    /** Whether the acting person sees only the own unit's figures. */
    public boolean ownUnitsOnly() {
        return scope.ownUnitsOnly();
    }

    private int decimals(Population population) {
        return parameters.number(population.agencyId(), AgencyParameter.SHARE_DECIMALS);
    }

    private List<BreakdownRow> named(Breakdown by, long agencyId, List<BreakdownRow> rows) {
        Function<String, String> name =
                switch (by) {
                    case UNIT -> {
                        Map<Long, Unit> units = organization.unitsById(agencyId);
                        yield key -> units.get(Long.valueOf(key)).name();
                    }
                    case AREA -> key -> Area.valueOf(key).label();
                    case SOURCE -> key -> TaskSource.valueOf(key).label();
                    case PLAN -> {
                        Map<String, String> plans = planNames(agencyId);
                        yield key -> plans.getOrDefault(key, "Ngoài kế hoạch");
                    }
                };
        return rows.stream()
                .map(row -> new BreakdownRow(row.key(), name.apply(row.key()), row.figures()))
                .toList();
    }

    private Map<String, String> planNames(long agencyId) {
        return jdbc
                .sql("SELECT id, COALESCE(number, title) AS name FROM plan WHERE agency_id = ?")
                .param(agencyId)
                .query((row, index) -> Map.entry(row.getString("id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
