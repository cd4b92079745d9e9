package vn.dondoc.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts of something that is no work: an inspection, a feedback, a target. Who sees it is always asked afresh. */
abstract class SubjectTexts implements SearchSource {

    private final JdbcClient jdbc;
    private final SearchKind kind;
    private final String select;
    private final String id;

    /**
     * @param select up to WHERE; selects {@code id}, {@code agency_id} and {@code said_on}
     * @param id the column of the kind's id in it, perhaps after further conditions
     */
    SubjectTexts(JdbcClient jdbc, SearchKind kind, String select, String id) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.select = select;
        this.id = id;
    }

    /** What can be found, the most telling first. */
    abstract RowMapper<List<String>> fields();

    @Override
    public SearchKind kind() {
        return kind;
    }

    @Override
    public List<SearchEntry> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : where(id + " IN (:ids)", Map.of("ids", subjectIds));
    }

    @Override
    public List<SearchEntry> after(long subjectId, int limit) {
        return where(id + " > :after ORDER BY id LIMIT :limit", Map.of("after", subjectId, "limit", limit));
    }

    private List<SearchEntry> where(String condition, Map<String, ?> values) {
        RowMapper<List<String>> fields = fields();
        return jdbc.sql(select + " WHERE " + condition)
                .params(values)
                .query((row, number) -> new SearchEntry(
                        kind,
                        row.getLong("id"),
                        row.getLong("agency_id"),
                        null,
                        null,
                        null,
                        row.getDate("said_on").toLocalDate(),
                        fields.mapRow(row, number),
                        List.of()))
                .list();
    }
}
