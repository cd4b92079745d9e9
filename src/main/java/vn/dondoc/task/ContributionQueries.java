package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Lists the parts that the person's unit is asked for or has asked for; most urgent first. */
@Service
@Transactional(readOnly = true)
public class ContributionQueries {

    private static final String FROM = " FROM contribution c JOIN assignment a ON a.id = c.assignment_id";

    private final JdbcClient jdbc;
    private final ContributionRows rows;
    private final ContributionReader reader;
    private final AssignmentVisibility visibility;
    private final AttachmentService attachments;
    private final Access access;
    private final Clock clock;

    ContributionQueries(
            JdbcClient jdbc,
            ContributionRows rows,
            ContributionReader reader,
            AssignmentVisibility visibility,
            AttachmentService attachments,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reader = reader;
        this.visibility = visibility;
        this.attachments = attachments;
        this.access = access;
        this.clock = clock;
    }

    /** A page of parts. */
    public PageOf<ContributionRow> find(ContributionList list, PageQuery page) {
        Actor actor = access.require(Action.VIEW_TASK);
        SqlPart sql = conditions(actor, list);
        String order = list == ContributionList.CLOSED ? "c.ended_at DESC, c.id DESC" : "c.due_on, c.id";
        List<ContributionRow> items = jdbc.sql("SELECT c.*, a.unit_id AS lead_id, a.due_on AS lead_due, u.name AS"
                        + " unit_name, l.name AS lead_name, p.full_name, t.source_label, t.code, t.content" + FROM
                        + " JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = c.unit_id"
                        + " JOIN unit l ON l.id = a.unit_id LEFT JOIN person p ON p.id = c.person_id" + sql.where()
                        + " ORDER BY " + order + " LIMIT :size OFFSET :offset")
                .params(sql.values())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(this::row)
                .list();
        return new PageOf<>(items, count(sql), page.page(), page.size());
    }

    /** The numbers on the chips. */
    public ContributionCounts counts() {
        Actor actor = access.require(Action.VIEW_TASK);
        return new ContributionCounts(
                count(conditions(actor, ContributionList.TO_GIVE)),
                count(conditions(actor, ContributionList.LATE)),
                count(conditions(actor, ContributionList.GIVEN)),
                count(conditions(actor, ContributionList.ASKED_BY_US)));
    }

    /** How many the person's unit is to give; 0 for whoever gives none. */
    public long waiting() {
        return access.may(Action.CONTRIBUTE) ? counts().toGive() : 0;
    }

    /** Where a part belongs, for callers that do not keep it. */
    public RequestPlace place(long contributionId) {
        Actor actor = access.require(Action.VIEW_TASK);
        Contribution contribution = rows.get(actor.agencyId(), contributionId);
        visibility.require(contribution.assignmentId());
        return new RequestPlace(contribution.assignmentId(), contribution.version());
    }

    /**
     * A file that a cooperating unit gave.
     *
     * @throws NotFoundException when the contribution has no such file
     */
    public AttachmentContent file(long contributionId, long attachmentId) {
        Actor actor = access.require(Action.VIEW_TASK);
        visibility.require(rows.get(actor.agencyId(), contributionId).assignmentId());
        if (!reader.hasFile(contributionId, attachmentId)) {
            throw new NotFoundException("Tệp đính kèm");
        }
        return attachments.open(actor.agencyId(), attachmentId);
    }

    private SqlPart conditions(Actor actor, ContributionList list) {
        SqlPart sql = new SqlPart().and("c.agency_id = :agency", "agency", actor.agencyId());
        String given =
                sql.in("c.unit_id", "givers", Reach.of(actor, Action.CONTRIBUTE).units());
        String asked = "(a.officer_id IN (:me) OR "
                + sql.in(
                        "a.unit_id",
                        "leads",
                        Reach.of(actor, Action.ASK_CONTRIBUTION).units()) + ")";
        switch (list) {
            case TO_GIVE -> sql.and("c.open AND c.state = 'ASKED' AND " + given);
            case LATE ->
                sql.and("c.open AND c.state = 'ASKED' AND " + given)
                        .and("c.due_on < :today", "today", LocalDate.now(clock));
            case GIVEN -> sql.and("c.open AND c.state = 'GIVEN' AND " + given);
            case ASKED_BY_US -> sql.and("c.open AND " + asked).with("me", actor.everyPersonId());
            case CLOSED ->
                sql.and("NOT c.open AND (" + given + " OR " + asked + ")").with("me", actor.everyPersonId());
        }
        return sql;
    }

    private long count(SqlPart sql) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + sql.where())
                .params(sql.values())
                .query(Long.class)
                .single();
    }

    private ContributionRow row(ResultSet row, int number) throws SQLException {
        ContributionState state = ContributionState.valueOf(row.getString("state"));
        LocalDate due = Rows.day(row, "due_on");
        LocalDate given = Rows.day(row, "given_on");
        return new ContributionRow(
                row.getLong("id"),
                row.getLong("assignment_id"),
                row.getString("source_label"),
                row.getString("code"),
                row.getString("content"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getLong("lead_id"),
                row.getString("lead_name"),
                Rows.number(row, "person_id"),
                row.getString("full_name"),
                row.getString("wanted"),
                due,
                state,
                given,
                Contribution.late(state, due, given, LocalDate.now(clock)),
                Rows.day(row, "lead_due"),
                row.getInt("version"));
    }
}
