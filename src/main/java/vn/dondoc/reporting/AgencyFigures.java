package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.task.TaskSource;

/**
 * The figures of {@link FigureQueries} for features that count, with the agency given by the caller. Not authorised:
 * whoever shows the result asks {@code Access} first.
 */
@Service
@Transactional(readOnly = true)
public class AgencyFigures {

    private final JdbcClient jdbc;
    private final Organization organization;

    AgencyFigures(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /**
     * Tasks of one source, cumulative for the year (decision 3).
     *
     * @param year the plan year, for other sources the year of the report windows
     * @param asOf cut-off, end of this day in Vietnam
     * @param unitId the part of one unit; null = the agency
     */
    public Figures figures(long agencyId, TaskSource source, int year, LocalDate asOf, @Nullable Long unitId) {
        Population population =
                new Population(agencyId, null, year, source, null, unitId == null ? null : Set.of(unitId), asOf, null);
        return jdbc.sql(FigureSql.items(population, null, "") + FigureSql.COUNTS)
                .params(population.parameters())
                .query((row, index) -> figures(row))
                .optional()
                .orElse(Figures.NONE);
    }

    /**
     * One page of the tasks that {@link #figures} counts in a bucket, overdue first, then by due date.
     *
     * @param year as for {@link #figures}
     */
    public PageOf<FigureItem> items(
            long agencyId, TaskSource source, int year, LocalDate asOf, Bucket bucket, PageQuery page) {
        Population population = new Population(agencyId, null, year, source, null, null, asOf, null);
        return FigureDrilldown.page(jdbc, population, organization.unitsById(agencyId), bucket, page);
    }

    static Figures figures(ResultSet row) throws SQLException {
        return Figures.of(
                row.getLong("early"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("in_time"),
                row.getLong("overdue"),
                row.getLong("due_soon"),
                row.getLong("continuing"));
    }
}
