package vn.dondoc.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts that belong to one piece of work and are seen by whoever may see that. */
abstract class WorkTexts extends SelectedTexts {

    private final JdbcClient jdbc;

    /**
     * @param select up to WHERE, with alias {@code a} for the assignment
     * @param id the column of the kind's id in it, perhaps after further conditions; selected as {@code id}
     */
    WorkTexts(JdbcClient jdbc, SearchKind kind, String select, String id) {
        super(jdbc, kind, select, id);
        this.jdbc = jdbc;
    }

    /** Adds the units that cooperate. */
    @Override
    final List<SearchEntry> completed(List<SearchEntry> found) {
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
