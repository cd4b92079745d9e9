package vn.dondoc.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.search.Candidates.Candidate;

/** Reads what is shown of inspections, feedback and targets that were found, and where they are opened. */
@Component
class SubjectHits {

    private static final Map<SearchKind, String> TEXTS = new EnumMap<>(Map.of(
            SearchKind.INSPECTION,
                    "SELECT s.id, CONCAT('kiem-tra/', s.id) AS link, CONCAT_WS(' · ', s.number, s.title) AS title,"
                            + " s.content AS second, CONCAT_WS(' · ', NULLIF(s.decision_number, ''),"
                            + " NULLIF(s.body_name, '')) AS third, CONCAT('Năm ', s.inspection_year) AS place"
                            + " FROM inspection s",
            SearchKind.VISIT,
                    "SELECT s.id, CONCAT('kiem-tra/', i.id, '/don-vi/', s.id) AS link, s.name AS title,"
                            + " CONCAT_WS(' · ', s.conclusion_number, NULLIF(s.notice_number, '')) AS second, '' AS third,"
                            + " CONCAT_WS(' · ', i.number, i.title) AS place"
                            + " FROM inspection_visit s JOIN inspection i ON i.id = s.inspection_id",
            SearchKind.FINDING,
                    "SELECT s.id, CONCAT('kiem-tra/', i.id, '/don-vi/', v.id) AS link, s.what AS title,"
                            + " s.recommendation AS second, CONCAT_WS(' · ', NULLIF(s.basis, ''),"
                            + " NULLIF(s.remedy_document, '')) AS third, CONCAT_WS(' · ', v.name,"
                            + " COALESCE(v.conclusion_number, i.number, i.title)) AS place"
                            + " FROM inspection_finding s JOIN inspection_visit v ON v.id = s.visit_id"
                            + " JOIN inspection i ON i.id = s.inspection_id",
            SearchKind.FEEDBACK,
                    "SELECT s.id, CONCAT('phan-anh/', s.id) AS link, s.title, s.content AS second,"
                            + " CONCAT_WS(' · ', NULLIF(s.external_code, ''), NULLIF(s.answer_number, '')) AS third,"
                            + " CONCAT_WS(' · ', CONCAT('PAKN ', LPAD(s.case_number, GREATEST(2, LENGTH(s.case_number)),"
                            + " '0'), '/', s.case_year), u.name) AS place"
                            + " FROM feedback s LEFT JOIN unit u ON u.id = s.unit_id",
            SearchKind.TARGET,
                    "SELECT s.id, CONCAT('chi-tieu/', s.id) AS link, s.name AS title, s.group_title AS second,"
                            + " s.lead_text AS third, CONCAT_WS(' · ', NULLIF(s.code, ''), p.number,"
                            + " CONCAT('năm ', s.target_year), (SELECT GROUP_CONCAT(u.name ORDER BY u.sort_no, u.name"
                            + " SEPARATOR ', ') FROM target_unit x JOIN unit u ON u.id = x.unit_id"
                            + " WHERE x.target_id = s.id AND x.part = 'LEAD')) AS place"
                            + " FROM target s JOIN plan p ON p.id = s.plan_id"));

    private final JdbcClient jdbc;

    SubjectHits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(long id, String link, String title, String second, String third, String place) {}

    /** By the id of the entry; what is gone meanwhile is left out. */
    Map<Long, SearchHit> of(SearchWords search, Collection<Candidate> shown) {
        Map<Long, SearchHit> hits = new HashMap<>();
        shown.stream()
                .filter(one -> one.kind().subject())
                .collect(Collectors.groupingBy(Candidate::kind))
                .forEach((kind, all) -> {
                    Map<Long, Text> texts =
                            texts(kind, all.stream().map(Candidate::subjectId).toList());
                    all.stream()
                            .filter(one -> texts.containsKey(one.subjectId()))
                            .forEach(one -> hits.put(one.id(), hit(search, one, texts.get(one.subjectId()))));
                });
        return hits;
    }

    private Map<Long, Text> texts(SearchKind kind, List<Long> ids) {
        return jdbc.sql(TEXTS.get(kind) + " WHERE s.id IN (:ids)").param("ids", ids).query(Text.class).stream()
                .collect(Collectors.toMap(Text::id, text -> text));
    }

    private static SearchHit hit(SearchWords search, Candidate one, Text text) {
        List<Piece> excerpt = Marked.around(text.second(), search);
        return new SearchHit(
                one.kind(),
                one.subjectId(),
                null,
                null,
                null,
                text.link(),
                Marked.whole(text.title(), search),
                excerpt.isEmpty() ? Marked.around(text.third(), search) : excerpt,
                text.place(),
                one.saidOn(),
                null,
                null);
    }
}
