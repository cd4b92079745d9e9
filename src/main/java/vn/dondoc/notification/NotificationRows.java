package vn.dondoc.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;

/** Reads and marks a person's notifications. The tables keep local time of {@link Vietnamese#ZONE}. */
@Repository
class NotificationRows {

    private static final String ITEM = """
            SELECT n.*, CASE n.subject_type
                WHEN 'ASSIGNMENT' THEN CONCAT_WS(' · ', NULLIF(t.source_label, ''), NULLIF(t.code, ''), t.content)
                WHEN 'PLAN' THEN CONCAT_WS(' · ', p.number, p.title) ELSE '' END AS about
            FROM notification n
            LEFT JOIN assignment a ON n.subject_type = 'ASSIGNMENT' AND a.id = n.subject_id
            LEFT JOIN task t ON t.id = a.task_id
            LEFT JOIN plan p ON n.subject_type = 'PLAN' AND p.id = n.subject_id
            """;

    private static final String SEPARATOR = " · ";

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NotificationItem> page(long personId, NotificationFilter filter, PageQuery page) {
        return jdbc.sql(ITEM + where(filter) + " ORDER BY n.id DESC LIMIT :size OFFSET :offset")
                .params(values(personId, filter))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(NotificationRows::item)
                .list();
    }

    long count(long personId, NotificationFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM notification n" + where(filter))
                .params(values(personId, filter))
                .query(Long.class)
                .single();
    }

    Optional<NotificationItem> find(long personId, long id) {
        return jdbc.sql(ITEM + " WHERE n.person_id = :person AND n.id = :id")
                .param("person", personId)
                .param("id", id)
                .query(NotificationRows::item)
                .optional();
    }

    /** Those that a mail is about, latest first. */
    List<NotificationItem> of(List<Long> ids) {
        return jdbc.sql(ITEM + " WHERE n.id IN (:ids) ORDER BY n.id DESC")
                .param("ids", ids)
                .query(NotificationRows::item)
                .list();
    }

    NotificationCounts counts(long personId) {
        Map<NoticeReason, Long> unread = new EnumMap<>(NoticeReason.class);
        long[] sums = new long[2];
        jdbc.sql("SELECT reason, COUNT(*) AS whole, SUM(read_at IS NULL) AS unread FROM notification"
                        + " WHERE person_id = ? GROUP BY reason")
                .param(personId)
                .query(row -> {
                    unread.put(NoticeReason.valueOf(row.getString("reason")), row.getLong("unread"));
                    sums[0] += row.getLong("unread");
                    sums[1] += row.getLong("whole");
                });
        return new NotificationCounts(sums[0], sums[1], unread);
    }

    /** How many of them were the person's and unread. */
    int markRead(long personId, Collection<Long> ids, Instant now) {
        return jdbc.sql("UPDATE notification SET read_at = :now WHERE person_id = :person AND id IN (:ids)"
                        + " AND read_at IS NULL")
                .param("now", local(now))
                .param("person", personId)
                .param("ids", ids)
                .update();
    }

    int markAllRead(long personId, @Nullable NoticeReason reason, Instant now) {
        return jdbc.sql("UPDATE notification n SET n.read_at = :now" + where(new NotificationFilter(reason, true)))
                .params(values(personId, new NotificationFilter(reason, true)))
                .param("now", local(now))
                .update();
    }

    private static String where(NotificationFilter filter) {
        return " WHERE n.person_id = :person"
                + (filter.unreadOnly() ? " AND n.read_at IS NULL" : "")
                + (filter.reason() == null ? "" : " AND n.reason = :reason");
    }

    private static Map<String, Object> values(long personId, NotificationFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", personId);
        if (filter.reason() != null) {
            values.put("reason", filter.reason().name());
        }
        return values;
    }

    private static NotificationItem item(ResultSet row, int number) throws SQLException {
        long subject = row.getLong("subject_id");
        boolean noSubject = row.wasNull();
        String text = row.getString("text");
        return new NotificationItem(
                row.getLong("id"),
                instant(row, "at"),
                NoticeReason.valueOf(row.getString("reason")),
                SubjectType.valueOf(row.getString("subject_type")),
                noSubject ? null : subject,
                text,
                about(row.getString("about"), text),
                row.getString("link"),
                instant(row, "read_at"));
    }

    /** Without the words of the task where the text says them already. */
    private static String about(@Nullable String about, String text) {
        if (about == null) {
            return "";
        }
        int words = about.lastIndexOf(SEPARATOR);
        return words > 0 && text.contains(about.substring(words + SEPARATOR.length()))
                ? about.substring(0, words)
                : about;
    }

    @Nullable
    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.atZone(Vietnamese.ZONE).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Vietnamese.ZONE);
    }
}
