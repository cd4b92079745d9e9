package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.search.Candidates.Candidate;
import vn.dondoc.task.AssignmentStatus;

/** Reads what is shown of hits from where it is kept. */
@Component
class HitTexts {

    private static final Map<SearchKind, String> TEXTS = new EnumMap<>(Map.of(
            SearchKind.TASK, "SELECT id, content AS title, deliverable AS second, note AS third FROM task",
            SearchKind.DOCUMENT,
                    "SELECT id, CONCAT_WS(' · ', COALESCE(number, printed_number), title) AS title, '' AS second,"
                            + " '' AS third FROM plan",
            SearchKind.RESULT, "SELECT id, document_number AS title, summary AS second, link AS third FROM result",
            SearchKind.FILE, "SELECT id, file_name AS title, '' AS second, '' AS third FROM attachment"));

    private final JdbcClient jdbc;

    HitTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(long id, String title, String second, String third) {}

    /** A part of a task that the person may see, the open one first. */
    private record Part(
            long id,
            long taskId,
            String content,
            String place,
            String unitName,
            String status,
            @Nullable LocalDate dueOn) {}

    List<SearchHit> of(SearchScope scope, SearchWords search, List<Candidate> shown) {
        Map<SearchKind, Map<Long, Text>> texts = new EnumMap<>(SearchKind.class);
        shown.stream()
                .collect(Collectors.groupingBy(Candidate::kind))
                .forEach((kind, all) -> texts.put(
                        kind, texts(kind, all.stream().map(Candidate::subjectId).toList())));
        Map<Long, List<Part>> parts = parts(
                scope,
                shown.stream()
                        .map(Candidate::taskId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return shown.stream()
                .filter(one -> texts.get(one.kind()).containsKey(one.subjectId()))
                .map(one -> hit(
                        search,
                        one,
                        texts.get(one.kind()).get(one.subjectId()),
                        one.taskId() == null ? List.of() : parts.getOrDefault(one.taskId(), List.of())))
                .toList();
    }

    private static SearchHit hit(SearchWords search, Candidate one, Text text, List<Part> parts) {
        Part part = parts.stream()
                .filter(each -> one.assignmentId() == null || each.id() == one.assignmentId())
                .findFirst()
                .orElse(null);
        String title = text.title().isBlank() ? text.second() : text.title();
        List<Piece> excerpt = text.title().isBlank() ? List.of() : Marked.around(text.second(), search);
        if (excerpt.isEmpty()) {
            excerpt = Marked.around(text.third(), search);
        }
        return new SearchHit(
                one.kind(),
                one.subjectId(),
                part == null ? null : part.id(),
                one.taskId(),
                one.planId(),
                Marked.whole(title, search),
                excerpt,
                part == null ? "" : place(one, part, parts),
                one.saidOn(),
                part == null ? null : AssignmentStatus.valueOf(part.status()),
                part == null ? null : part.dueOn());
    }

    private static String place(Candidate one, Part part, List<Part> parts) {
        long units = parts.stream().map(Part::unitName).distinct().count();
        String unit = one.assignmentId() == null && units > 1 ? units + " đơn vị" : part.unitName();
        return part.place() + " · " + unit + (one.kind() == SearchKind.TASK ? "" : " · " + part.content());
    }

    private Map<Long, Text> texts(SearchKind kind, Collection<Long> ids) {
        return jdbc.sql(TEXTS.get(kind) + " WHERE id IN (:ids)").param("ids", ids).query(Text.class).stream()
                .collect(Collectors.toMap(Text::id, text -> text));
    }

    private Map<Long, List<Part>> parts(SearchScope scope, List<Long> tasks) {
        if (tasks.isEmpty()) {
            return new HashMap<>();
        }
        String seen = scope.everything()
                ? "TRUE"
                : "(a.unit_id IN (:units) OR EXISTS (SELECT 1 FROM task_cooperation c WHERE c.task_id = a.task_id"
                        + " AND c.unit_id IN (:units)))";
        return jdbc
                .sql("SELECT a.id, a.task_id, t.content, CONCAT_WS(' · ', t.source_label, NULLIF(t.code, '')) AS place,"
                        + " u.name AS unit_name, a.status, a.due_on FROM assignment a JOIN task t ON t.id = a.task_id"
                        + " JOIN unit u ON u.id = a.unit_id WHERE a.task_id IN (:tasks) AND a.agency_id = :agency AND "
                        + seen + " ORDER BY a.open DESC, a.sort_due, a.id")
                .param("tasks", tasks)
                .param("agency", scope.agencyId())
                .param("units", scope.units())
                .query(Part.class)
                .stream()
                .collect(Collectors.groupingBy(Part::taskId));
    }
}
