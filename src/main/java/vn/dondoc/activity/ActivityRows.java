package vn.dondoc.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.activity.ActivityKey.Source;
import vn.dondoc.common.Vietnamese;

/** Reads the stream: first which acts, from the indexes, then what they say. */
@Repository
class ActivityRows {

    private static final String WORK =
            " a.id AS assignment_id, a.task_id, a.unit_id, a.part_label, u.name AS unit_name,"
                    + " t.source_label, t.code, t.content, p.full_name";
    private static final String OF_WORK = " JOIN assignment a ON a.id = x.assignment_id JOIN task t ON t.id = a.task_id"
            + " JOIN unit u ON u.id = a.unit_id";
    private static final String ENTRIES = "SELECT x.id, x.at, x.kind, x.text, x.actor_id, b.full_name AS behalf," + WORK
            + " FROM assignment_event x" + OF_WORK + " LEFT JOIN person p ON p.id = x.actor_id"
            + " LEFT JOIN person b ON b.id = x.on_behalf_of WHERE x.id IN (:ids)";
    private static final String COMMENTS = "SELECT x.id, x.at, 'COMMENT' AS kind, x.text, x.person_id AS actor_id,"
            + " NULL AS behalf," + WORK + " FROM assignment_comment x" + OF_WORK
            + " JOIN person p ON p.id = x.person_id WHERE x.id IN (:ids)";

    private final JdbcClient jdbc;
    private final CommentSentences sentences;
    private final SubjectRows subjects;

    ActivityRows(JdbcClient jdbc, CommentSentences sentences, SubjectRows subjects) {
        this.jdbc = jdbc;
        this.sentences = sentences;
        this.subjects = subjects;
    }

    List<ActivityKey> keys(ActivityArms.Query query) {
        return jdbc.sql(query.sql())
                .params(query.values())
                .query((row, number) -> new ActivityKey(
                        row.getObject("at", LocalDateTime.class),
                        Source.values()[row.getInt("source")],
                        row.getLong("id")))
                .list();
    }

    /** What the acts say, in the order of the keys. */
    List<Activity> of(List<ActivityKey> keys) {
        Map<String, Activity> found = new HashMap<>();
        read(found, ENTRIES, keys, Source.ENTRY, Map.of());
        List<Long> comments = ids(keys, Source.COMMENT);
        read(found, COMMENTS, keys, Source.COMMENT, sentences.of(comments));
        subjects.of(keys).forEach(one -> found.put(one.id(), one));
        return keys.stream()
                .map(ActivityKey::name)
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void read(
            Map<String, Activity> into, String sql, List<ActivityKey> keys, Source source, Map<Long, String> texts) {
        List<Long> ids = ids(keys, source);
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query(row -> {
                Activity one = activity(row, source, texts);
                into.put(one.id(), one);
            });
        }
    }

    private static List<Long> ids(List<ActivityKey> keys, Source source) {
        return keys.stream()
                .filter(key -> key.source() == source)
                .map(ActivityKey::id)
                .toList();
    }

    private static Activity activity(ResultSet row, Source source, Map<Long, String> texts) throws SQLException {
        long id = row.getLong("id");
        LocalDateTime at = row.getObject("at", LocalDateTime.class);
        return new Activity(
                new ActivityKey(at, source, id).name(),
                at.atZone(Vietnamese.ZONE).toInstant(),
                source == Source.COMMENT ? ActivityKind.COMMENT : ActivityKind.of(row.getString("kind")),
                number(row, "actor_id"),
                row.getString("full_name"),
                row.getString("behalf"),
                texts.getOrDefault(id, row.getString("text")),
                ActivitySubject.TASK,
                row.getLong("task_id"),
                "viec/" + row.getLong("assignment_id"),
                row.getLong("assignment_id"),
                row.getLong("task_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("source_label"),
                row.getString("code"),
                row.getString("content"),
                row.getString("part_label"));
    }

    @Nullable
    static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
