package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Actor;

/** Rows of submitted results with their files. */
@Repository
class Results {

    private final JdbcClient jdbc;
    private final AttachmentService attachments;
    private final Clock clock;

    Results(JdbcClient jdbc, AttachmentService attachments, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.clock = clock;
    }

    private record FileLink(long resultId, long attachmentId) {}

    void add(long assignmentId, Actor actor, ResultDraft draft) {
        int seq = jdbc.sql("SELECT COALESCE(MAX(seq), 0) + 1 FROM result WHERE assignment_id = ?")
                .param(assignmentId)
                .query(Integer.class)
                .single();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO result (assignment_id, seq, document_number, document_date, summary, link, submitted_by,"
                        + " on_behalf_of, submitted_at, verdict) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignmentId,
                        seq,
                        draft.documentNumber(),
                        draft.documentDate(),
                        draft.summary(),
                        draft.link(),
                        actor.personId(),
                        actor.onBehalfOf(),
                        Rows.local(clock.instant()),
                        Verdict.PENDING.name())
                .update(key);
        for (long attachment : draft.attachmentIds().stream().distinct().toList()) {
            jdbc.sql("INSERT INTO result_attachment (result_id, attachment_id) VALUES (?, ?)")
                    .params(key.getKeyAs(Number.class), attachment)
                    .update();
        }
        addDocuments(key.getKeyAs(Number.class), draft.documents());
    }

    /** Decides the result that waits, if one does. */
    void decide(long assignmentId, Verdict verdict) {
        jdbc.sql("UPDATE result SET verdict = ? WHERE assignment_id = ? AND verdict = ?")
                .params(verdict.name(), assignmentId, Verdict.PENDING.name())
                .update();
    }

    /** Document date of the accepted result, if it names a document. */
    Optional<LocalDate> acceptedDocumentDate(long assignmentId) {
        return jdbc.sql("SELECT document_date FROM result WHERE assignment_id = ? AND verdict = ?"
                        + " AND document_date IS NOT NULL ORDER BY seq DESC LIMIT 1")
                .params(assignmentId, Verdict.ACCEPTED.name())
                .query(LocalDate.class)
                .optional();
    }

    private void addDocuments(Number result, List<DocumentReference> documents) {
        for (DocumentReference document : documents) {
            jdbc.sql("INSERT INTO result_document (result_id, number, issued_on, title) VALUES (?, ?, ?, ?)")
                    .params(result, document.number(), document.issuedOn(), document.title())
                    .update();
        }
    }

    private Map<Long, List<DocumentReference>> documents(long assignmentId) {
        Map<Long, List<DocumentReference>> found = new HashMap<>();
        jdbc.sql("SELECT d.* FROM result_document d JOIN result r ON r.id = d.result_id WHERE r.assignment_id = ?"
                        + " ORDER BY d.id")
                .param(assignmentId)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("result_id"), key -> new ArrayList<>())
                            .add(new DocumentReference(
                                    row.getString("number"), Rows.day(row, "issued_on"), row.getString("title")));
                });
        return found;
    }

    /** The results that stand under one of these assignments as well. */
    Set<Long> copiedBy(Collection<Long> assignmentIds) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT copied_from_id FROM result WHERE assignment_id IN (:ids)"
                        + " AND copied_from_id IS NOT NULL")
                .param("ids", assignmentIds)
                .query(Long.class)
                .list());
    }

    boolean hasFile(long assignmentId, long attachmentId) {
        return jdbc.sql("SELECT COUNT(*) FROM result_attachment f JOIN result r ON r.id = f.result_id"
                                + " WHERE r.assignment_id = ? AND f.attachment_id = ?")
                        .params(assignmentId, attachmentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Latest first, each with its files. */
    List<ResultEntry> of(long agencyId, long assignmentId) {
        List<FileLink> links = jdbc.sql("SELECT f.result_id, f.attachment_id FROM result_attachment f"
                        + " JOIN result r ON r.id = f.result_id WHERE r.assignment_id = ?")
                .param(assignmentId)
                .query(FileLink.class)
                .list();
        Map<Long, Attachment> files =
                attachments
                        .describe(
                                agencyId,
                                links.stream().map(FileLink::attachmentId).toList())
                        .stream()
                        .collect(Collectors.toMap(Attachment::id, file -> file));
        Map<Long, List<DocumentReference>> documents = documents(assignmentId);
        return jdbc.sql("SELECT r.*, " + Rows.ACTING + " FROM result r JOIN person p ON p.id = r.submitted_by"
                        + " LEFT JOIN person b ON b.id = r.on_behalf_of WHERE r.assignment_id = ? ORDER BY r.seq DESC")
                .param(assignmentId)
                .query((row, number) -> new ResultEntry(
                        row.getLong("id"),
                        row.getInt("seq"),
                        row.getString("document_number"),
                        Rows.day(row, "document_date"),
                        row.getString("summary"),
                        row.getString("link"),
                        row.getString("full_name"),
                        Rows.instant(row, "submitted_at"),
                        Verdict.valueOf(row.getString("verdict")),
                        filesOf(row.getLong("id"), links, files),
                        documents.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static List<Attachment> filesOf(long resultId, List<FileLink> links, Map<Long, Attachment> files) {
        return links.stream()
                .filter(link -> link.resultId() == resultId)
                .map(link -> files.get(link.attachmentId()))
                .toList();
    }
}
