package vn.dondoc.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Actor;

/** Rows of comments with their mentions, files and former wordings. */
@Repository
class CommentRows {

    private final JdbcClient jdbc;
    private final AttachmentService attachments;
    private final Clock clock;

    CommentRows(JdbcClient jdbc, AttachmentService attachments, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** One row as it stands. */
    record Stored(
            long id,
            long assignmentId,
            long personId,
            Instant at,
            String text,
            @Nullable Instant removedAt) {}

    private record MentionRow(long commentId, long personId, String username, String fullName) {}

    private record FileRow(long commentId, long attachmentId) {}

    long add(Assignment assignment, Actor author, String text, Collection<Long> mentioned, Collection<Long> files) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO assignment_comment (assignment_id, agency_id, unit_id, person_id, actor_unit_id, at, text)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignment.id(),
                        assignment.agencyId(),
                        assignment.unitId(),
                        author.personId(),
                        Rows.elsewhere(author, assignment.unitId()),
                        Rows.local(clock.instant()),
                        text)
                .update(key);
        long id = key.getKeyAs(Number.class).longValue();
        mention(id, mentioned);
        for (long file : files) {
            jdbc.sql("INSERT INTO comment_attachment (comment_id, attachment_id) VALUES (?, ?)")
                    .params(id, file)
                    .update();
        }
        return id;
    }

    Optional<Stored> find(long id) {
        return jdbc.sql("SELECT * FROM assignment_comment WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> new Stored(
                        row.getLong("id"),
                        row.getLong("assignment_id"),
                        row.getLong("person_id"),
                        Rows.instant(row, "at"),
                        row.getString("text"),
                        Rows.instant(row, "removed_at")))
                .optional();
    }

    /** The former wording is kept. */
    void reword(Stored comment, String text, Collection<Long> mentioned) {
        keepWording(comment);
        jdbc.sql("UPDATE assignment_comment SET text = ?, edited_at = ? WHERE id = ?")
                .params(text, Rows.local(clock.instant()), comment.id())
                .update();
        jdbc.sql("DELETE FROM comment_mention WHERE comment_id = ?")
                .param(comment.id())
                .update();
        mention(comment.id(), mentioned);
    }

    void remove(Stored comment) {
        keepWording(comment);
        jdbc.sql("UPDATE assignment_comment SET text = '', removed_at = ? WHERE id = ?")
                .params(Rows.local(clock.instant()), comment.id())
                .update();
    }

    boolean hasFile(Collection<Long> assignments, long attachmentId) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM comment_attachment f JOIN assignment_comment c ON c.id = f.comment_id"
                                        + " WHERE c.assignment_id IN (:ids) AND f.attachment_id = :file AND c.removed_at IS NULL")
                        .param("ids", assignments)
                        .param("file", attachmentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** People who said something about these assignments. */
    List<Long> authors(Collection<Long> assignments) {
        return jdbc.sql("SELECT DISTINCT person_id FROM assignment_comment WHERE assignment_id IN (:ids)")
                .param("ids", assignments)
                .query(Long.class)
                .list();
    }

    /** Oldest first, as a conversation is read. */
    List<CommentEntry> of(long agencyId, Collection<Long> assignments, long viewer) {
        Map<Long, List<MentionRow>> mentions = jdbc
                .sql("SELECT m.comment_id, p.id AS person_id, p.username, p.full_name FROM comment_mention m"
                        + " JOIN person p ON p.id = m.person_id JOIN assignment_comment c ON c.id = m.comment_id"
                        + " WHERE c.assignment_id IN (:ids)")
                .param("ids", assignments)
                .query(MentionRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(MentionRow::commentId));
        List<FileRow> links = jdbc.sql("SELECT f.comment_id, f.attachment_id FROM comment_attachment f"
                        + " JOIN assignment_comment c ON c.id = f.comment_id WHERE c.assignment_id IN (:ids)"
                        + " AND c.removed_at IS NULL")
                .param("ids", assignments)
                .query(FileRow.class)
                .list();
        Map<Long, Attachment> files =
                attachments
                        .describe(
                                agencyId,
                                links.stream().map(FileRow::attachmentId).toList())
                        .stream()
                        .collect(Collectors.toMap(Attachment::id, file -> file));
        return jdbc.sql("SELECT c.*, p.full_name FROM assignment_comment c JOIN person p ON p.id = c.person_id"
                        + " WHERE c.assignment_id IN (:ids) ORDER BY c.at, c.id")
                .param("ids", assignments)
                .query((row, number) -> {
                    long id = row.getLong("id");
                    boolean removed = row.getTimestamp("removed_at") != null;
                    return new CommentEntry(
                            id,
                            row.getLong("assignment_id"),
                            row.getLong("person_id"),
                            row.getString("full_name"),
                            Rows.instant(row, "at"),
                            row.getString("text"),
                            Rows.instant(row, "edited_at"),
                            removed,
                            mentions.getOrDefault(id, List.of()).stream()
                                    .map(one ->
                                            new CommentEntry.Mention(one.personId(), one.username(), one.fullName()))
                                    .toList(),
                            links.stream()
                                    .filter(link -> link.commentId() == id)
                                    .map(link -> files.get(link.attachmentId()))
                                    .toList(),
                            !removed && row.getLong("person_id") == viewer);
                })
                .list();
    }

    private void keepWording(Stored comment) {
        jdbc.sql("INSERT INTO comment_wording (comment_id, until, text) VALUES (?, ?, ?)")
                .params(comment.id(), Rows.local(clock.instant()), comment.text())
                .update();
    }

    private void mention(long comment, Collection<Long> people) {
        for (long person : people) {
            jdbc.sql("INSERT INTO comment_mention (comment_id, person_id) VALUES (?, ?)")
                    .params(comment, person)
                    .update();
        }
    }
}
