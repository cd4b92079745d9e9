package vn.dondoc.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.activity.ActivityKey.Source;
import vn.dondoc.common.Vietnamese;

/**
 * What the acts about plans, directives, inspections, feedback and targets say. Of feedback it reads no table of personal
 * data, and no words that somebody wrote freely.
 */
@Repository
class SubjectRows {

    private static final String ACT =
            "SELECT x.id, x.at, x.kind, x.text, x.actor_id, p.full_name, b.full_name AS behalf, ";
    private static final String PEOPLE =
            " LEFT JOIN person p ON p.id = x.actor_id LEFT JOIN person b ON b.id = x.on_behalf_of WHERE x.id IN (:ids)";

    private record Reading(ActivityKind kind, ActivitySubject subject, String sql) {}

    private static final Map<Source, Reading> READINGS = new EnumMap<>(Map.of(
            Source.PLAN,
                    new Reading(
                            ActivityKind.PLAN,
                            ActivitySubject.PLAN,
                            "s.id AS subject_id, CONCAT('ke-hoach/', s.id) AS link, NULL AS unit_id, '' AS unit_name,"
                                    + " COALESCE(s.number, s.printed_number, '') AS label, '' AS code, s.title AS content"
                                    + " FROM plan_event x JOIN plan s ON s.id = x.plan_id"),
            Source.DIRECTIVE,
                    new Reading(
                            ActivityKind.DIRECTIVE,
                            ActivitySubject.DIRECTIVE,
                            "s.id AS subject_id, CONCAT('nhiem-vu-duoc-giao/', s.id) AS link, NULL AS unit_id,"
                                    + " '' AS unit_name, s.number AS label, '' AS code,"
                                    + " COALESCE(NULLIF(s.abstract, ''), s.issuer_name) AS content"
                                    + " FROM directive_event x JOIN directive s ON s.id = x.directive_id"),
            Source.INSPECTION,
                    new Reading(
                            ActivityKind.INSPECTION,
                            ActivitySubject.INSPECTION,
                            "s.id AS subject_id, CONCAT('kiem-tra/', s.id, IF(v.id IS NULL, '', CONCAT('/don-vi/', v.id)))"
                                    + " AS link, v.unit_id, COALESCE(v.name, '') AS unit_name,"
                                    + " COALESCE(s.number, '') AS label, '' AS code, s.title AS content"
                                    + " FROM inspection_event x JOIN inspection s ON s.id = x.inspection_id"
                                    + " LEFT JOIN inspection_visit v ON v.id = x.visit_id"),
            Source.FEEDBACK,
                    new Reading(
                            ActivityKind.FEEDBACK,
                            ActivitySubject.FEEDBACK,
                            "s.id AS subject_id, CONCAT('phan-anh/', s.id) AS link, u.id AS unit_id,"
                                    + " COALESCE(u.name, '') AS unit_name, CONCAT('PAKN ', LPAD(s.case_number,"
                                    + " GREATEST(2, LENGTH(s.case_number)), '0'), '/', s.case_year) AS label, '' AS code,"
                                    + " s.title AS content FROM feedback_event x JOIN feedback s ON s.id = x.feedback_id"
                                    + " LEFT JOIN unit u ON u.id = s.unit_id"),
            Source.TARGET,
                    new Reading(
                            ActivityKind.TARGET,
                            ActivitySubject.TARGET,
                            "s.id AS subject_id, CONCAT('chi-tieu/', IF(s.joined_into IS NULL OR s.ended_at IS NOT NULL, s.id,"
                                    + " s.joined_into)) AS link, NULL AS unit_id, '' AS unit_name,"
                                    + " COALESCE(l.number, '') AS label, s.code, s.name AS content"
                                    + " FROM target_event x JOIN target s ON s.id = x.target_id"
                                    + " JOIN plan l ON l.id = s.plan_id")));

    private final JdbcClient jdbc;

    SubjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the keys that are of such acts, in no order. */
    List<Activity> of(List<ActivityKey> keys) {
        List<Activity> found = new ArrayList<>();
        READINGS.forEach((source, reading) -> {
            List<Long> ids = keys.stream()
                    .filter(key -> key.source() == source)
                    .map(ActivityKey::id)
                    .toList();
            if (!ids.isEmpty()) {
                found.addAll(jdbc.sql(ACT + reading.sql() + PEOPLE)
                        .param("ids", ids)
                        .query((row, number) -> activity(row, source, reading))
                        .list());
            }
        });
        return found;
    }

    private static Activity activity(ResultSet row, Source source, Reading reading) throws SQLException {
        LocalDateTime at = row.getObject("at", LocalDateTime.class);
        String who = row.getString("full_name");
        String behalf = row.getString("behalf");
        return new Activity(
                new ActivityKey(at, source, row.getLong("id")).name(),
                at.atZone(Vietnamese.ZONE).toInstant(),
                reading.kind(),
                ActivityRows.number(row, "actor_id"),
                who,
                behalf,
                SubjectSentences.of(
                        source, row.getString("kind"), row.getString("text"), row.getString("label"), who, behalf),
                reading.subject(),
                row.getLong("subject_id"),
                row.getString("link"),
                null,
                null,
                ActivityRows.number(row, "unit_id"),
                row.getString("unit_name"),
                row.getString("label"),
                row.getString("code"),
                row.getString("content"),
                "");
    }
}
