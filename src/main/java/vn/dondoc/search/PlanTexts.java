package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers and titles of plans, drafts included. */
@Repository
class PlanTexts implements SearchSource {

    private static final String SELECT = """
            SELECT id, agency_id, COALESCE(number, printed_number, '') AS number, title,
              COALESCE(issued_on, printed_issued_on, DATE(created_at)) AS said_on FROM plan
            """;

    private final JdbcClient jdbc;

    PlanTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, long agencyId, String number, String title, LocalDate saidOn) {}

    @Override
    public SearchKind kind() {
        return SearchKind.DOCUMENT;
    }

    @Override
    public List<SearchEntry> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty()
                ? List.of()
                : entries(jdbc.sql(SELECT + "WHERE id IN (:ids)")
                        .param("ids", subjectIds)
                        .query(Row.class)
                        .list());
    }

    @Override
    public List<SearchEntry> after(long subjectId, int limit) {
        return entries(jdbc.sql(SELECT + "WHERE id > :after ORDER BY id LIMIT :limit")
                .param("after", subjectId)
                .param("limit", limit)
                .query(Row.class)
                .list());
    }

    private static List<SearchEntry> entries(List<Row> rows) {
        return rows.stream()
                .map(row -> new SearchEntry(
                        SearchKind.DOCUMENT,
                        row.id(),
                        row.agencyId(),
                        null,
                        null,
                        row.id(),
                        row.saidOn(),
                        List.of(row.number(), row.title()),
                        List.of()))
                .toList();
    }
}
