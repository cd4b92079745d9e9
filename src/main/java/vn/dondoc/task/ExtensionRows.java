package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Actor;

/** Rows of table {@code extension}. A decided request is never changed. */
@Repository
class ExtensionRows {

    static final String ENTRY = "e.*, asked.full_name AS asked_name, advised.full_name AS advised_name,"
            + " decided.full_name AS decided_name";
    static final String ENTRY_JOINS = " JOIN person asked ON asked.id = e.asked_by"
            + " LEFT JOIN person advised ON advised.id = e.opinion_by"
            + " LEFT JOIN person decided ON decided.id = e.decided_by";

    private final JdbcClient jdbc;
    private final AttachmentService attachments;
    private final Clock clock;

    ExtensionRows(JdbcClient jdbc, AttachmentService attachments, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The People's Committee's document about a date. */
    record Document(String number, LocalDate date, @Nullable Long attachmentId) {}

    long ask(Assignment assignment, Actor actor, ExtensionDraft draft, boolean outside) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO extension (agency_id, assignment_id, asked_by, asked_at, present_due, asked_due, reason,"
                        + " beyond_year, outside, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignment.agencyId(),
                        assignment.id(),
                        actor.personId(),
                        Rows.local(clock.instant()),
                        assignment.dueOn(),
                        draft.due(),
                        draft.reason(),
                        draft.beyondYear(),
                        outside,
                        RequestState.OPEN.name())
                .update(key);
        return key.getKeyAs(Number.class).longValue();
    }

    void advise(ExtensionRequest open, Actor actor, Opinion opinion, String text) {
        jdbc.sql("UPDATE extension SET opinion = ?, opinion_text = ?, opinion_by = ?, opinion_at = ?,"
                        + " version = version + 1 WHERE id = ?")
                .params(opinion.name(), text, actor.personId(), Rows.local(clock.instant()), open.id())
                .update();
    }

    void decide(ExtensionRequest open, Actor actor, RequestState how, @Nullable LocalDate granted, String text) {
        jdbc.sql("UPDATE extension SET state = ?, granted_due = ?, decision_text = ?, decided_by = ?, decided_at = ?,"
                        + " version = version + 1 WHERE id = ?")
                .params(how.name(), granted, text, actor.personId(), Rows.local(clock.instant()), open.id())
                .update();
    }

    void document(long id, Document document) {
        jdbc.sql("UPDATE extension SET document_number = ?, document_date = ?, attachment_id = ? WHERE id = ?")
                .params(document.number(), document.date(), document.attachmentId(), id)
                .update();
    }

    /** The work has ended: nobody decides any more. */
    void drop(long assignmentId) {
        jdbc.sql("UPDATE extension SET state = ?, decided_at = ?, version = version + 1 WHERE open_id = ?")
                .params(RequestState.DROPPED.name(), Rows.local(clock.instant()), assignmentId)
                .update();
    }

    /** @throws NotFoundException when the agency has no such request */
    ExtensionRequest get(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM extension WHERE id = ? AND agency_id = ?")
                .params(id, agencyId)
                .query(ExtensionRequest.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Đề nghị gia hạn"));
    }

    Optional<ExtensionRequest> open(long assignmentId) {
        return jdbc.sql("SELECT * FROM extension WHERE open_id = ?")
                .param(assignmentId)
                .query(ExtensionRequest.class)
                .optional();
    }

    /** The one that was granted last. */
    Optional<ExtensionRequest> lastGranted(long assignmentId) {
        return jdbc.sql("SELECT * FROM extension WHERE assignment_id = ? AND state = ?"
                        + " ORDER BY decided_at DESC, id DESC LIMIT 1")
                .params(assignmentId, RequestState.GRANTED.name())
                .query(ExtensionRequest.class)
                .optional();
    }

    /** How often the house has granted; what the People's Committee decided does not count against the limit. */
    int granted(long assignmentId) {
        return jdbc.sql("SELECT COUNT(*) FROM extension WHERE assignment_id = ? AND state = ? AND NOT outside")
                .params(assignmentId, RequestState.GRANTED.name())
                .query(Integer.class)
                .single();
    }

    /** All requests of an assignment, latest first. */
    List<ExtensionEntry> of(long assignmentId) {
        return jdbc.sql("SELECT " + ENTRY + " FROM extension e" + ENTRY_JOINS
                        + " WHERE e.assignment_id = ? ORDER BY e.id DESC")
                .param(assignmentId)
                .query(this::entry)
                .list();
    }

    ExtensionEntry entry(ResultSet row, int number) throws SQLException {
        LocalDate present = Rows.day(row, "present_due");
        String opinion = row.getString("opinion");
        return new ExtensionEntry(
                row.getLong("id"),
                row.getLong("assignment_id"),
                row.getString("asked_name"),
                Rows.instant(row, "asked_at"),
                present,
                Rows.day(row, "asked_due"),
                row.getObject("asked_at", LocalDateTime.class).toLocalDate().isAfter(present),
                row.getBoolean("beyond_year"),
                row.getBoolean("outside"),
                row.getString("reason"),
                opinion == null ? null : Opinion.valueOf(opinion),
                row.getString("opinion_text"),
                row.getString("advised_name"),
                Rows.instant(row, "opinion_at"),
                RequestState.valueOf(row.getString("state")),
                Rows.day(row, "granted_due"),
                row.getString("decision_text"),
                row.getString("document_number"),
                Rows.day(row, "document_date"),
                file(row),
                row.getString("decided_name"),
                Rows.instant(row, "decided_at"),
                row.getInt("version"));
    }

    @Nullable
    private Attachment file(ResultSet row) throws SQLException {
        Long id = Rows.number(row, "attachment_id");
        return id == null
                ? null
                : attachments.describe(row.getLong("agency_id"), List.of(id)).get(0);
    }

    /** A request in words, for sentences. */
    static String inWords(ExtensionRequest request) {
        return "%s → %s".formatted(Vietnamese.date(request.presentDue()), Vietnamese.date(request.askedDue()));
    }
}
