package vn.dondoc.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts of one kind, each a row of a query. */
abstract class SelectedTexts implements SearchSource {

    private final SearchKind kind;
    private final JdbcClient jdbc;
    private final String select;
    private final String id;

    /**
     * @param select up to WHERE; the kind's id is selected as {@code id}
     * @param id the column of the kind's id in it, perhaps after further conditions
     */
    SelectedTexts(JdbcClient jdbc, SearchKind kind, String select, String id) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.select = select;
        this.id = id;
    }

    /** What a row says. */
    abstract RowMapper<SearchEntry> row();

    /** The entries with what their rows do not say. */
    List<SearchEntry> completed(List<SearchEntry> found) {
        return found;
    }

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
        return completed(jdbc.sql(select + " WHERE " + condition)
                .params(values)
                .query(row())
                .list());
    }
}
