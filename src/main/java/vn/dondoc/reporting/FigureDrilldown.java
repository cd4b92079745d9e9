package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;

/** The tasks behind a figure: as many rows as the number says, counted by the same query. */
@Service
@Transactional(readOnly = true)
public class FigureDrilldown {

    private static final int ID_AT = 11;

    private static final String TASKS = """
            SELECT i.*, t.source_label, t.code, t.content, t.area
            FROM item i JOIN task t ON t.id = i.task_id
            WHERE %s
            """;

    /** Overdue, then open, then done, each by its due date. */
    private static final String URGENT_FIRST = """
            ORDER BY NOT i.any_overdue, NOT i.unfinished,
              IFNULL(IF(i.unfinished, i.open_due, i.last_due), '9999-12-31'), t.source_label, t.id
            """;

    private final JdbcClient jdbc;
    private final FigureScope scope;
    private final Organization organization;

    FigureDrilldown(JdbcClient jdbc, FigureScope scope, Organization organization) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.organization = organization;
    }

    /** One page of the list, overdue first, then by due date. */
    public PageOf<FigureItem> items(FigureQuery query, Bucket bucket, PageQuery page) {
        Population population = scope.of(query);
        return page(jdbc, population, organization.unitsById(population.agencyId()), bucket, page);
    }

    static PageOf<FigureItem> page(
            JdbcClient jdbc, Population population, Map<Long, Unit> units, Bucket bucket, PageQuery page) {
        String items = FigureSql.items(population, null, FigureSql.LISTED);
        String condition = FigureSql.condition(bucket);
        Map<String, Object> parameters = population.parameters();
        long total = jdbc.sql(items + "SELECT COUNT(*) FROM item WHERE " + condition)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", page.size());
        parameters.put("offset", page.offset());
        List<FigureItem> rows = jdbc.sql(rows(population, bucket) + URGENT_FIRST + "LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query((row, index) -> item(row, units))
                .list();
        return new PageOf<>(rows, total, page.page(), page.size());
    }

    /** The whole list by task, in no order, for features that show more of each task and filter further. */
    public Map<Long, FigureItem> all(FigureQuery query, Bucket bucket) {
        Population population = scope.of(query);
        Map<Long, Unit> units = organization.unitsById(population.agencyId());
        return jdbc
                .sql(rows(population, bucket))
                .params(population.parameters())
                .query((row, index) -> item(row, units))
                .stream()
                .collect(Collectors.toMap(FigureItem::taskId, Function.identity()));
    }

    private static String rows(Population population, Bucket bucket) {
        return FigureSql.items(population, null, FigureSql.LISTED) + TASKS.formatted(FigureSql.condition(bucket));
    }

    private static FigureItem item(ResultSet row, Map<Long, Unit> units) throws SQLException {
        boolean unfinished = row.getBoolean("unfinished");
        int openParts = row.getInt("open_parts");
        LocalDate openDue = row.getObject("open_due", LocalDate.class);
        return new FigureItem(
                row.getLong("task_id"),
                Long.parseLong(row.getString("most_urgent").substring(ID_AT)),
                row.getString("source_label"),
                row.getString("code"),
                row.getString("content"),
                Area.valueOf(row.getString("area")),
                Arrays.stream(row.getString("unit_ids").split(","))
                        .map(Long::valueOf)
                        .map(id -> units.get(id).label())
                        .sorted()
                        .toList(),
                row.getInt("parts"),
                openParts,
                openParts > 0 ? openDue : row.getObject("last_due", LocalDate.class),
                unfinished ? null : row.getObject("completed_on", LocalDate.class),
                state(row, unfinished));
    }

    private static Bucket state(ResultSet row, boolean unfinished) throws SQLException {
        if (unfinished) {
            return row.getBoolean("any_overdue") ? Bucket.OVERDUE : Bucket.IN_TIME;
        }
        if (row.getBoolean("any_late")) {
            return Bucket.LATE;
        }
        return row.getBoolean("all_early") ? Bucket.EARLY : Bucket.ON_TIME;
    }
}
