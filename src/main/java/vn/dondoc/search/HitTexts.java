package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

    private static final String NOTHING = "'' AS second, '' AS third, '' AS who";
    private static final Map<SearchKind, String> TEXTS = new EnumMap<>(Map.of(
            SearchKind.TASK,
                    "SELECT s.id, s.content AS title, s.deliverable AS second, CONCAT_WS(' · ', NULLIF(s.note, ''),"
                            + " NULLIF(d.number, ''), NULLIF(x.tracking_number, ''), NULLIF(d.abstract, '')) AS third,"
                            + " '' AS who FROM task s LEFT JOIN directive_task x ON x.task_id = s.id"
                            + " LEFT JOIN directive d ON d.id = x.directive_id",
            SearchKind.DOCUMENT,
                    "SELECT s.id, CONCAT_WS(' · ', COALESCE(s.number, s.printed_number), s.title) AS title, " + NOTHING
                            + " FROM plan s",
            SearchKind.RESULT,
                    "SELECT s.id, s.document_number AS title, s.summary AS second,"
                            + " COALESCE((SELECT GROUP_CONCAT(d.number, ' ', d.title ORDER BY d.id SEPARATOR '; ')"
                            + " FROM result_document d WHERE d.result_id = s.id), '') AS third, p.full_name AS who"
                            + " FROM result s JOIN person p ON p.id = s.submitted_by",
            SearchKind.FILE, "SELECT s.id, s.file_name AS title, " + NOTHING + " FROM attachment s",
            SearchKind.COMMENT,
                    "SELECT s.id, s.text AS title, '' AS second, '' AS third, p.full_name AS who"
                            + " FROM assignment_comment s JOIN person p ON p.id = s.person_id"));

    private final JdbcClient jdbc;
    private final SubjectHits subjects;

    HitTexts(JdbcClient jdbc, SubjectHits subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    private record Text(long id, String title, String second, String third, String who) {}

    /** A part of a task that the person may see, the open one first. */
    private record Part(
            long id,
            long taskId,
            @Nullable Long continuesId,
            String content,
            String place,
            String unitName,
            String status,
            @Nullable LocalDate dueOn) {}

    List<SearchHit> of(SearchScope scope, SearchWords search, List<Candidate> shown) {
        Map<Long, SearchHit> hits = subjects.of(search, shown);
        ofWork(scope, search, shown, hits);
        return shown.stream()
                .map(Candidate::id)
                .map(hits::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void ofWork(SearchScope scope, SearchWords search, List<Candidate> every, Map<Long, SearchHit> hits) {
        List<Candidate> shown =
                every.stream().filter(one -> !one.kind().subject()).toList();
        Map<SearchKind, Map<Long, Text>> texts = new EnumMap<>(SearchKind.class);
        shown.stream()
                .collect(Collectors.groupingBy(Candidate::kind))
                .forEach((kind, all) -> texts.put(
                        kind, texts(kind, all.stream().map(Candidate::subjectId).toList())));
        List<Part> parts = parts(scope, shown);
        shown.stream()
                .filter(one -> texts.get(one.kind()).containsKey(one.subjectId()))
                .forEach(one -> hits.put(
                        one.id(), hit(search, one, texts.get(one.kind()).get(one.subjectId()), parts)));
    }

    private static String link(Candidate one, @Nullable Part part) {
        if (part != null) {
            return "viec/" + part.id();
        }
        return one.planId() == null ? "" : "ke-hoach/" + one.planId();
    }

    private static SearchHit hit(SearchWords search, Candidate one, Text text, List<Part> all) {
        List<Part> parts = all.stream()
                .filter(part -> one.taskId() != null
                        && (part.taskId() == one.taskId()
                                || part.continuesId() != null
                                        && part.continuesId().equals(one.assignmentId())))
                .toList();
        Part part = parts.stream()
                .min(Comparator.comparing(each -> distance(each, one)))
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
                link(one, part),
                one.kind() == SearchKind.COMMENT ? Marked.around(title, search) : Marked.whole(title, search),
                excerpt,
                part == null ? "" : place(one, text, part, parts),
                one.saidOn(),
                part == null ? null : AssignmentStatus.valueOf(part.status()),
                part == null ? null : part.dueOn());
    }

    /** The piece of work that it belongs to is nearest, then the one in which that goes on, then any of the task. */
    private static int distance(Part part, Candidate one) {
        if (one.assignmentId() == null || part.id() == one.assignmentId()) {
            return 0;
        }
        return one.assignmentId().equals(part.continuesId()) ? 1 : 2;
    }

    private static String place(Candidate one, Text text, Part part, List<Part> parts) {
        long units = parts.stream().map(Part::unitName).distinct().count();
        String unit = one.assignmentId() == null && units > 1 ? units + " đơn vị" : part.unitName();
        String who = text.who().isEmpty() ? "" : text.who() + " · ";
        return who + part.place() + " · " + unit + (one.kind() == SearchKind.TASK ? "" : " · " + part.content());
    }

    private Map<Long, Text> texts(SearchKind kind, Collection<Long> ids) {
        return jdbc.sql(TEXTS.get(kind) + " WHERE s.id IN (:ids)").param("ids", ids).query(Text.class).stream()
                .collect(Collectors.toMap(Text::id, text -> text));
    }

    private List<Part> parts(SearchScope scope, List<Candidate> shown) {
        List<Long> tasks = shown.stream()
                .map(Candidate::taskId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Long> works = shown.stream()
                .map(Candidate::assignmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String seen = scope.everything()
                ? "TRUE"
                : "(a.unit_id IN (:units) OR EXISTS (SELECT 1 FROM task_cooperation c WHERE c.task_id = a.task_id"
                        + " AND c.unit_id IN (:units)))";
        return jdbc.sql("SELECT a.id, a.task_id, a.continues_id, t.content,"
                        + " CONCAT_WS(' · ', t.source_label, NULLIF(t.code, '')) AS place, u.name AS unit_name, a.status,"
                        + " a.due_on FROM assignment a JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id"
                        + " WHERE (a.task_id IN (:tasks)" + (works.isEmpty() ? "" : " OR a.continues_id IN (:works)")
                        + ") AND a.agency_id = :agency AND " + seen + " ORDER BY a.open DESC, a.sort_due, a.id")
                .param("tasks", tasks)
                .param("works", works)
                .param("agency", scope.agencyId())
                .param("units", scope.units())
                .query(Part.class)
                .list();
    }
}
