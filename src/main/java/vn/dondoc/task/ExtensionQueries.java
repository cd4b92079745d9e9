package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Lists requests for a later due date, of work that the person may see. Open ones: oldest first. */
@Service
@Transactional(readOnly = true)
public class ExtensionQueries {

    private static final String FROM = " FROM extension e JOIN assignment a ON a.id = e.assignment_id";

    private final JdbcClient jdbc;
    private final ExtensionRows rows;
    private final AssignmentVisibility visibility;
    private final AttachmentService attachments;
    private final TaskVerifiers verifiers;
    private final Access access;
    private final Clock clock;

    ExtensionQueries(
            JdbcClient jdbc,
            ExtensionRows rows,
            AssignmentVisibility visibility,
            AttachmentService attachments,
            TaskVerifiers verifiers,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.visibility = visibility;
        this.attachments = attachments;
        this.verifiers = verifiers;
        this.access = access;
        this.clock = clock;
    }

    /** A page of requests. */
    public PageOf<ExtensionRow> find(ExtensionList list, PageQuery page) {
        Actor actor = access.require(Action.VIEW_TASK);
        SqlPart sql = conditions(actor, list);
        String order = list == ExtensionList.CLOSED || list == ExtensionList.ANY
                ? " ORDER BY e.decided_at IS NOT NULL, e.decided_at DESC, e.id DESC"
                : " ORDER BY e.asked_at, e.id";
        List<ExtensionRow> items = jdbc.sql("SELECT " + ExtensionRows.ENTRY
                        + ", a.unit_id, a.officer_id, a.original_due_on, a.due_on, u.name AS unit_name,"
                        + " o.full_name AS officer_name, t.source_label, t.code, t.content,"
                        + " (SELECT COUNT(*) FROM extension g WHERE g.assignment_id = a.id AND g.state = 'GRANTED'"
                        + " AND g.id < e.id) AS granted_before"
                        + FROM + " JOIN unit u ON u.id = a.unit_id JOIN task t ON t.id = a.task_id"
                        + " LEFT JOIN person o ON o.id = a.officer_id" + ExtensionRows.ENTRY_JOINS + sql.where() + order
                        + " LIMIT :size OFFSET :offset")
                .params(sql.values())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> row(actor, row, number))
                .list();
        return new PageOf<>(items, count(sql), page.page(), page.size());
    }

    /** The numbers on the chips. */
    public ExtensionCounts counts() {
        Actor actor = access.require(Action.VIEW_TASK);
        return new ExtensionCounts(
                count(conditions(actor, ExtensionList.MINE)), count(conditions(actor, ExtensionList.OPEN)));
    }

    /** How many wait for the person; 0 for whoever sees no tasks. */
    public long waiting() {
        return access.may(Action.VIEW_TASK) ? counts().mine() : 0;
    }

    /** Where a request belongs, for callers that do not keep it. */
    public RequestPlace place(long extensionId) {
        Actor actor = access.require(Action.VIEW_TASK);
        ExtensionRequest request = rows.get(actor.agencyId(), extensionId);
        visibility.require(request.assignmentId());
        return new RequestPlace(request.assignmentId(), request.version());
    }

    /**
     * The People's Committee's document.
     *
     * @throws NotFoundException when there is none
     */
    public AttachmentContent file(long extensionId) {
        Actor actor = access.require(Action.VIEW_TASK);
        ExtensionRequest request = rows.get(actor.agencyId(), extensionId);
        visibility.require(request.assignmentId());
        return rows.of(request.assignmentId()).stream()
                .filter(entry -> entry.id() == extensionId && entry.file() != null)
                .findFirst()
                .map(entry -> attachments.open(actor.agencyId(), entry.file().id()))
                .orElseThrow(() -> new NotFoundException("Tệp đính kèm"));
    }

    private SqlPart conditions(Actor actor, ExtensionList list) {
        SqlPart sql = new SqlPart().and("e.agency_id = :agency", "agency", actor.agencyId());
        String seen = AssignmentConditions.seen(actor, verifiers.tasksOf(actor), sql);
        if (!"TRUE".equals(seen)) {
            sql.and(seen);
        }
        switch (list) {
            case MINE ->
                sql.with("decideDay", LocalDate.now(clock))
                        .and("e.state = 'OPEN'")
                        .and(AssignmentConditions.extensionWaits(actor, sql));
            case OPEN -> sql.and("e.state = 'OPEN'");
            case CLOSED -> sql.and("e.state <> 'OPEN'");
            case ANY -> {}
        }
        return sql;
    }

    private long count(SqlPart sql) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + sql.where())
                .params(sql.values())
                .query(Long.class)
                .single();
    }

    private ExtensionRow row(Actor actor, ResultSet row, int number) throws SQLException {
        ExtensionEntry entry = rows.entry(row, number);
        Subject subject = new Subject(actor.agencyId(), row.getLong("unit_id"), Rows.number(row, "officer_id"));
        return new ExtensionRow(
                entry,
                row.getString("source_label"),
                row.getString("code"),
                row.getString("content"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("officer_name"),
                Rows.day(row, "original_due_on"),
                Rows.day(row, "due_on"),
                row.getInt("granted_before"),
                actions(actor, subject, entry));
    }

    private static Set<AssignmentAction> actions(Actor actor, Subject subject, ExtensionEntry entry) {
        Set<AssignmentAction> actions = EnumSet.noneOf(AssignmentAction.class);
        if (entry.state() != RequestState.OPEN) {
            return actions;
        }
        if (!entry.outside() && Access.may(actor, Action.GRANT_EXTENSION, subject)) {
            actions.add(AssignmentAction.DECIDE_EXTENSION);
        }
        if (entry.outside() && Access.may(actor, Action.RECORD_EXTENSION, subject)) {
            actions.add(AssignmentAction.RECORD_EXTENSION);
        }
        if (entry.opinion() == null && Access.may(actor, Action.GIVE_OPINION, subject)) {
            actions.add(AssignmentAction.GIVE_OPINION);
        }
        if (Access.may(actor, Action.ASK_EXTENSION, subject)) {
            actions.add(AssignmentAction.WITHDRAW_EXTENSION);
        }
        return actions;
    }
}
