package vn.dondoc.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;

/** Rows of {@code directive} and what belongs to them. */
@Repository
class DirectiveStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectiveStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFoundException when the agency has none */
    Directive get(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM directive WHERE id = ? AND agency_id = ?")
                .params(id, agencyId)
                .query(DirectiveStore::directive)
                .optional()
                .orElseThrow(() -> new NotFoundException("Văn bản giao việc"));
    }

    /** Takes the row for this transaction, so that two people do not give the same place to two tasks. */
    Directive lock(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM directive WHERE id = ? AND agency_id = ? FOR UPDATE")
                .params(id, agencyId)
                .query(DirectiveStore::directive)
                .optional()
                .orElseThrow(() -> new NotFoundException("Văn bản giao việc"));
    }

    /** The document with this giver, number and date. */
    Optional<Directive> find(long agencyId, DirectiveHead head) {
        String key = Checks.numberKey(head.number());
        return key == null
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM directive WHERE agency_id = ? AND issuer = ? AND number_key = ?"
                                + " AND issued_on = ? FOR UPDATE")
                        .params(agencyId, head.issuer().name(), key, head.issuedOn())
                        .query(DirectiveStore::directive)
                        .optional();
    }

    long insert(Actor actor, DirectiveHead head) {
        try {
            return jdbc.sql("INSERT INTO directive (agency_id, issuer, issuer_name, number, number_key, issued_on,"
                            + " abstract, received_on, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            + " RETURNING id")
                    .params(
                            actor.agencyId(),
                            head.issuer().name(),
                            head.issuerName(),
                            head.number(),
                            Checks.numberKey(head.number()),
                            head.issuedOn(),
                            head.abstractText(),
                            head.receivedOn(),
                            actor.personId(),
                            now())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new StaleDataException("Văn bản %s vừa được người khác nhập. Hãy xem lại rồi lưu thêm vào văn bản đó."
                    .formatted(head.number()));
        }
    }

    void update(Directive directive, DirectiveHead head) {
        try {
            int rows = jdbc.sql("UPDATE directive SET issuer_name = ?, number = ?, number_key = ?, issued_on = ?,"
                            + " abstract = ?, received_on = ?, version = version + 1 WHERE id = ? AND version = ?")
                    .params(
                            head.issuerName(),
                            head.number(),
                            Checks.numberKey(head.number()),
                            head.issuedOn(),
                            head.abstractText(),
                            head.receivedOn(),
                            directive.id(),
                            directive.version())
                    .update();
            if (rows == 0) {
                throw stale();
            }
        } catch (DuplicateKeyException taken) {
            throw new NotPossibleException("Đã có văn bản %s ngày %s trong danh sách."
                    .formatted(head.number(), Vietnamese.date(head.issuedOn())));
        }
    }

    /** Marks that something of the directive changed. */
    void touch(Directive directive) {
        int rows = jdbc.sql("UPDATE directive SET version = version + 1 WHERE id = ? AND version = ?")
                .params(directive.id(), directive.version())
                .update();
        if (rows == 0) {
            throw stale();
        }
    }

    int lastPosition(long directiveId) {
        return jdbc.sql("SELECT COALESCE(MAX(position), 0) FROM directive_task WHERE directive_id = ?")
                .param(directiveId)
                .query(Integer.class)
                .single();
    }

    void addTask(long agencyId, long directiveId, long taskId, int position, String trackingNumber) {
        jdbc.sql("INSERT INTO directive_task (task_id, directive_id, agency_id, position, tracking_number)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(taskId, directiveId, agencyId, position, trackingNumber)
                .update();
    }

    void track(long taskId, String trackingNumber) {
        jdbc.sql("UPDATE directive_task SET tracking_number = ? WHERE task_id = ?")
                .params(trackingNumber, taskId)
                .update();
    }

    /**
     * Place and tracking number of a task.
     *
     * @throws NotFoundException when it is not of this directive
     */
    Place place(long directiveId, long taskId) {
        return jdbc.sql("SELECT position, tracking_number FROM directive_task WHERE directive_id = ? AND task_id = ?")
                .params(directiveId, taskId)
                .query(Place.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Nhiệm vụ"));
    }

    /** Place and tracking number of a task. */
    record Place(int position, String trackingNumber) {}

    List<Long> taskIds(long directiveId) {
        return jdbc.sql("SELECT task_id FROM directive_task WHERE directive_id = ? ORDER BY position")
                .param(directiveId)
                .query(Long.class)
                .list();
    }

    /** Units that lead open or finished parts of a task. */
    List<Long> leadUnits(long taskId) {
        return jdbc.sql("SELECT DISTINCT unit_id FROM assignment WHERE task_id = ?"
                        + " AND status NOT IN ('CANCELLED', 'SUPERSEDED') ORDER BY unit_id")
                .param(taskId)
                .query(Long.class)
                .list();
    }

    List<Long> cooperatingUnits(long taskId) {
        return jdbc.sql("SELECT unit_id FROM task_cooperation WHERE task_id = ? ORDER BY unit_id")
                .param(taskId)
                .query(Long.class)
                .list();
    }

    void addFile(long directiveId, long attachmentId) {
        jdbc.sql("INSERT INTO directive_attachment (directive_id, attachment_id) VALUES (?, ?)")
                .params(directiveId, attachmentId)
                .update();
    }

    List<Long> files(long directiveId) {
        return jdbc.sql("SELECT attachment_id FROM directive_attachment WHERE directive_id = ? ORDER BY attachment_id")
                .param(directiveId)
                .query(Long.class)
                .list();
    }

    void event(long directiveId, @Nullable Long taskId, Actor actor, String kind, String text) {
        jdbc.sql(
                        "INSERT INTO directive_event (agency_id, actor_unit_id, directive_id, task_id, at, actor_id, on_behalf_of,"
                                + " kind, text) VALUES (?, (SELECT p.unit_id FROM person p WHERE p.id = ?), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        actor.agencyId(),
                        actor.personId(),
                        directiveId,
                        taskId,
                        now(),
                        actor.personId(),
                        actor.onBehalfOf(),
                        kind,
                        text)
                .update();
    }

    StaleDataException stale() {
        return new StaleDataException(
                "Văn bản vừa có thay đổi. Thao tác của anh/chị chưa được ghi; hãy xem lại rồi thao tác tiếp.");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    static Directive directive(ResultSet row, int number) throws SQLException {
        return new Directive(row.getLong("id"), row.getLong("agency_id"), head(row), row.getInt("version"));
    }

    static DirectiveHead head(ResultSet row) throws SQLException {
        return new DirectiveHead(
                Issuer.valueOf(row.getString("issuer")),
                row.getString("issuer_name"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("abstract"),
                row.getObject("received_on", LocalDate.class));
    }
}
