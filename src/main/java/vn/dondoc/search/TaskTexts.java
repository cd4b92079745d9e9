package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Texts of tasks. The number of the plan is among them, and of a directive its number, its abstract and the number under
 * which its giver follows the task, so that they find the tasks as well.
 */
@Repository
class TaskTexts implements SearchSource {

    private static final String SELECT = """
            SELECT t.id, t.agency_id, t.plan_id, t.content, t.source_label, t.code, t.deliverable, t.note,
              t.assigned_on, COALESCE(p.number, '') AS number,
              CONCAT_WS(' ', d.number, x.tracking_number) AS directive, COALESCE(d.abstract, '') AS directive_abstract
            FROM task t LEFT JOIN plan p ON p.id = t.plan_id
            LEFT JOIN directive_task x ON x.task_id = t.id LEFT JOIN directive d ON d.id = x.directive_id
            """;

    private final JdbcClient jdbc;

    TaskTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id,
            long agencyId,
            Long planId,
            String content,
            String sourceLabel,
            String code,
            String deliverable,
            String note,
            LocalDate assignedOn,
            String number,
            String directive,
            String directiveAbstract) {}

    @Override
    public SearchKind kind() {
        return SearchKind.TASK;
    }

    @Override
    public List<SearchEntry> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty()
                ? List.of()
                : entries(jdbc.sql(SELECT + "WHERE t.id IN (:ids)")
                        .param("ids", subjectIds)
                        .query(Row.class)
                        .list());
    }

    @Override
    public List<SearchEntry> after(long subjectId, int limit) {
        return entries(jdbc.sql(SELECT + "WHERE t.id > :after ORDER BY t.id LIMIT :limit")
                .param("after", subjectId)
                .param("limit", limit)
                .query(Row.class)
                .list());
    }

    private List<SearchEntry> entries(List<Row> rows) {
        Map<Long, Set<Long>> units = units(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new SearchEntry(
                        SearchKind.TASK,
                        row.id(),
                        row.agencyId(),
                        null,
                        row.id(),
                        row.planId(),
                        row.assignedOn(),
                        List.of(
                                row.content(),
                                String.join(" ", row.sourceLabel(), row.code(), row.number(), row.directive()),
                                row.deliverable(),
                                row.note(),
                                row.directiveAbstract()),
                        units.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    /** Who has or had a part of each task, or cooperates. */
    private Map<Long, Set<Long>> units(List<Long> tasks) {
        Map<Long, Set<Long>> units = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("SELECT task_id, unit_id FROM assignment WHERE task_id IN (:tasks)"
                            + " UNION SELECT task_id, unit_id FROM task_cooperation WHERE task_id IN (:tasks)")
                    .param("tasks", tasks)
                    .query(row -> {
                        units.computeIfAbsent(row.getLong("task_id"), task -> new HashSet<>())
                                .add(row.getLong("unit_id"));
                    });
        }
        return units;
    }
}
