package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.LikePattern;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;

/** Lists of plans. */
@Repository
class PlanLists {

    private static final String SELECT = """
            SELECT p.id, p.number, p.issued_on, p.printed_number, p.printed_issued_on, p.plan_year, p.title, p.area,
              p.status, p.signed_on_paper,
              (SELECT COUNT(*) FROM plan_row r WHERE r.plan_id = p.id AND r.excluded_reason IS NULL
                AND r.cancelled_at IS NULL) AS row_count,
              (SELECT COUNT(*) FROM plan_target t WHERE t.plan_id = p.id) AS target_count,
              p.comments_due, d.full_name AS drafted_by, p.created_at, p.version
            FROM plan p JOIN person d ON d.id = p.drafted_by
            """;

    private static final Map<String, String> SORTS = Map.of(
            "", "p.created_at DESC, p.id DESC",
            "number", "p.number",
            "issuedOn", "p.issued_on",
            "planYear", "p.plan_year",
            "title", "p.title",
            "status", "p.status",
            "createdAt", "p.created_at");

    private final JdbcClient jdbc;

    PlanLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<PlanSummary> find(long agencyId, PlanFilter filter, PageQuery page) {
        String where = where(filter);
        Map<String, Object> values = values(agencyId, filter);
        long total = jdbc.sql("SELECT COUNT(*) FROM plan p " + where)
                .params(values)
                .query(Long.class)
                .single();
        List<PlanSummary> items = jdbc.sql(SELECT + where + "ORDER BY " + order(page) + " LIMIT :size OFFSET :offset")
                .params(values)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(PlanLists::summary)
                .list();
        return new PageOf<>(items, total, page.page(), page.size());
    }

    PlanSummary summary(long agencyId, long planId) {
        return jdbc.sql(SELECT + "WHERE p.agency_id = ? AND p.id = ?")
                .params(agencyId, planId)
                .query(PlanLists::summary)
                .single();
    }

    List<PlanSummary> awaitingComment(long agencyId, Set<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        WHERE p.agency_id = :agency AND p.status = 'COMMENTING' AND EXISTS (
                          SELECT 1 FROM plan_comment_request q
                          WHERE q.plan_id = p.id AND q.answered_at IS NULL AND q.unit_id IN (:units))
                        ORDER BY p.comments_due, p.id""")
                .param("agency", agencyId)
                .param("units", unitIds)
                .query(PlanLists::summary)
                .list();
    }

    private static String where(PlanFilter filter) {
        return "WHERE p.agency_id = :agency "
                + (filter.statuses().isEmpty() ? "" : "AND p.status IN (:statuses) ")
                + (filter.planYear() == null ? "" : "AND p.plan_year = :year ")
                + (filter.text().isBlank()
                        ? ""
                        : "AND (p.title LIKE :text OR p.number LIKE :text OR p.printed_number LIKE :text) ");
    }

    private static Map<String, Object> values(long agencyId, PlanFilter filter) {
        Map<String, Object> values = new java.util.HashMap<>();
        values.put("agency", agencyId);
        if (!filter.statuses().isEmpty()) {
            values.put("statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.planYear() != null) {
            values.put("year", filter.planYear());
        }
        if (!filter.text().isBlank()) {
            values.put("text", LikePattern.containing(filter.text()));
        }
        return values;
    }

    private static String order(PageQuery page) {
        String column = SORTS.get(page.sort());
        if (column == null) {
            throw new InvalidInputException("sort", "Không sắp xếp được theo “%s”.".formatted(page.sort()));
        }
        return page.sort().isEmpty() ? column : column + (page.descending() ? " DESC" : "") + ", p.id";
    }

    private static PlanSummary summary(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new PlanSummary(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("issued_on", java.time.LocalDate.class),
                row.getString("printed_number"),
                row.getObject("printed_issued_on", java.time.LocalDate.class),
                row.getInt("plan_year"),
                row.getString("title"),
                vn.dondoc.common.Area.valueOf(row.getString("area")),
                PlanStatus.valueOf(row.getString("status")),
                row.getBoolean("signed_on_paper"),
                row.getInt("row_count"),
                row.getInt("target_count"),
                row.getObject("comments_due", java.time.LocalDate.class),
                row.getString("drafted_by"),
                row.getObject("created_at", java.time.Instant.class),
                row.getInt("version"));
    }
}
