package vn.dondoc.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts that belong to one piece of work and are seen by whoever may see that. */
abstract class WorkTexts implements SearchSource {

    private final JdbcClient jdbc;
    private final SearchKind kind;
    private final String select;
    private final String id;

    /**
     * @param select up to WHERE, with alias {@code a} for the assignment
     * @param id the column of the kind's id in it, perhaps after further conditions; selected as {@code id}
     */
    WorkTexts(JdbcClient jdbc, SearchKind kind, String select, String id) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.select = select;
        this.id = id;
    }

    /** An entry without the units that cooperate. */
    abstract RowMapper<SearchEntry> row();

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
        List<SearchEntry> found = jdbc.sql(select + " WHERE " + condition)
                .params(values)
                .query(row())
                .list();
        Map<Long, Set<Long>> helpers = helpers(found);
        return found.stream()
                .map(entry -> {
                    Set<Long> units = new HashSet<>(entry.units());
                    units.addAll(helpers.getOrDefault(entry.taskId(), Set.of()));
                    return new SearchEntry(
                            entry.kind(),
                            entry.subjectId(),
                            entry.agencyId(),
                            entry.assignmentId(),
                            entry.taskId(),
                            entry.planId(),
                            entry.saidOn(),
                            entry.fields(),
                            units);
                })
                .toList();
    }

    private Map<Long, Set<Long>> helpers(List<SearchEntry> found) {
        List<Long> tasks = found.stream()
                .map(SearchEntry::taskId)
                .filter(task -> task != null)
                .distinct()
                .toList();
        Map<Long, Set<Long>> helpers = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("SELECT task_id, unit_id FROM task_cooperation WHERE task_id IN (:tasks)")
                    .param("tasks", tasks)
                    .query(row -> {
                        helpers.computeIfAbsent(row.getLong("task_id"), task -> new HashSet<>())
                                .add(row.getLong("unit_id"));
                    });
        }
        return helpers;
    }
}
