package vn.dondoc.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Area;
import vn.dondoc.security.Actor;
import vn.dondoc.task.SeenWork;

/** Reads tasks of directives with their documents, as far as a person may see them, as they stand now. */
@Repository
class DirectiveRows {

    private static final String LIVE = "a.status NOT IN ('CANCELLED', 'SUPERSEDED')";
    private static final String ROWS = """
            SELECT d.*, k.position, k.tracking_number, t.id AS task_id, t.content, t.area, t.cooperating_text,
              t.deliverable, t.deadline_text, t.due_on AS task_due,
              (SELECT GROUP_CONCAT(DISTINCT u.name ORDER BY u.sort_no, u.name SEPARATOR '; ')
               FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.task_id = t.id AND %1$s) AS leads,
              (SELECT MAX(a.id) FROM assignment a WHERE a.task_id = t.id) AS last_part,
              (SELECT MIN(a.id) FROM assignment a WHERE a.task_id = t.id AND a.open) AS open_part,
              (SELECT MIN(a.due_on) FROM assignment a WHERE a.task_id = t.id AND a.open) AS open_due
            FROM directive d JOIN directive_task k ON k.directive_id = d.id JOIN task t ON t.id = k.task_id
            WHERE d.agency_id = :agency AND EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND %2$s)
            """;
    private static final String TEXT = " AND CONCAT_WS(' ', d.number, d.abstract, t.content, t.deliverable,"
            + " k.tracking_number, d.issuer_name) LIKE :text COLLATE utf8mb4_unicode_ci";

    private final JdbcClient jdbc;

    DirectiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of a filter that the tables can tell; state and dates of a past day are not among them. */
    List<DirectiveRow> find(Actor actor, DirectiveFilter filter, int year) {
        SeenWork.Condition seen = SeenWork.of(actor);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("agency", actor.agencyId());
        StringBuilder sql = new StringBuilder(ROWS.formatted(LIVE, seen.sql()));
        values.put("year", year);
        sql.append(
                switch (filter.state()) {
                    case CARRIED_OVER ->
                        " AND t.plan_year < :year AND EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.open)";
                    case STOPPED ->
                        " AND t.plan_year = :year AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND "
                                + LIVE + ")";
                    default -> " AND t.plan_year = :year";
                });
        if (filter.issuer() != null) {
            sql.append(" AND d.issuer = :issuer");
            values.put("issuer", filter.issuer().name());
        }
        if (filter.unitId() != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.unit_id = :unit)");
            values.put("unit", filter.unitId());
        }
        if (!filter.trackingNumber().isBlank()) {
            sql.append(" AND k.tracking_number LIKE :tracking");
            values.put("tracking", like(filter.trackingNumber()));
        }
        if (!filter.text().isBlank()) {
            sql.append(TEXT);
            values.put("text", "%" + like(filter.text()).replaceAll("\\s+", "%"));
        }
        return jdbc.sql(sql + " ORDER BY k.task_id")
                .params(values)
                .query(DirectiveRows::row)
                .list();
    }

    private static String like(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static DirectiveRow row(ResultSet row, int number) throws SQLException {
        long open = row.getLong("open_part");
        String leads = row.getString("leads");
        LocalDate openDue = row.getObject("open_due", LocalDate.class);
        return new DirectiveRow(
                row.getLong("id"),
                DirectiveStore.head(row),
                row.getLong("task_id"),
                row.getInt("position"),
                row.getString("tracking_number"),
                row.getString("content"),
                Area.valueOf(row.getString("area")),
                leads == null ? "" : leads,
                row.getString("cooperating_text"),
                row.getString("deliverable"),
                row.getString("deadline_text"),
                open == 0 ? row.getLong("last_part") : open,
                openDue == null ? row.getObject("task_due", LocalDate.class) : openDue,
                null,
                null);
    }
}
