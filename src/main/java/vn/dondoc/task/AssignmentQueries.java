package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Reads assignments for the acting person, who gets to see those of the own reach and those that the own unit
 * cooperates in. "Today" is the program's day in Asia/Ho_Chi_Minh.
 */
@Service
@Transactional(readOnly = true)
public class AssignmentQueries {

    private final AssignmentRows rows;
    private final AssignmentVisibility visibility;
    private final DetailsReader details;
    private final Results results;
    private final Lineage lineage;
    private final AttachmentService attachments;
    private final BehalfMarks behalf;
    private final TaskVerifiers verifiers;
    private final Access access;
    private final Clock clock;

    AssignmentQueries(
            AssignmentRows rows,
            AssignmentVisibility visibility,
            DetailsReader details,
            Results results,
            Lineage lineage,
            AttachmentService attachments,
            BehalfMarks behalf,
            TaskVerifiers verifiers,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.visibility = visibility;
        this.details = details;
        this.results = results;
        this.lineage = lineage;
        this.attachments = attachments;
        this.behalf = behalf;
        this.verifiers = verifiers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A page of a list. Usual order: most urgent first. Other orders: {@code due}, {@code content}, {@code source},
     * {@code code}, {@code unit}, {@code officer}, {@code status}, {@code assignedOn}, {@code completedOn}.
     *
     * @throws vn.dondoc.common.InvalidInputException when the order is none of these
     */
    public PageOf<AssignmentRow> find(AssignmentFilter filter, PageQuery page) {
        SqlPart conditions = conditions(filter);
        List<AssignmentRow> items = behalf.mark(rows.page(conditions, filter.quick(), page));
        boolean last = items.size() < page.size() && (!items.isEmpty() || page.page() == 0);
        long total = last ? page.offset() + items.size() : rows.count(conditions);
        return new PageOf<>(items, total, page.page(), page.size());
    }

    /** The rows of a page without their total, for lists that load as one scrolls. */
    public List<AssignmentRow> rows(AssignmentFilter filter, PageQuery page) {
        return behalf.mark(rows.page(conditions(filter), filter.quick(), page));
    }

    /** How many rows a filter has. */
    public long count(AssignmentFilter filter) {
        return rows.count(conditions(filter));
    }

    /** How many rows of a filter each unit has; units without one are missing. */
    public Map<Long, Long> countByUnit(AssignmentFilter filter) {
        return rows.countBy("a.unit_id", (row, name) -> row.getLong(name), conditions(filter));
    }

    /** How many rows of a filter fall due on each day, first day first; rows without a due date are missing. */
    public Map<LocalDate, Long> countByDueDay(AssignmentFilter filter) {
        return rows.countBy("a.due_on", (row, name) -> row.getObject(name, LocalDate.class), conditions(filter));
    }

    /** Hands over every row of a filter in the order of {@code order}, without keeping them in memory. */
    public void each(AssignmentFilter filter, PageQuery order, Consumer<AssignmentRow> to) {
        try (Stream<AssignmentRow> all = rows.stream(conditions(filter), filter.quick(), order)) {
            all.forEach(to);
        }
    }

    /** The numbers on the chips. */
    public InboxCounts counts(InboxScope scope) {
        Actor actor = access.require(Action.VIEW_TASK);
        LocalDate today = LocalDate.now(clock);
        TaskVerifiers.Verified verifies = verifiers.tasksOf(actor);
        return rows.counts(AssignmentConditions.openOf(scope, actor, verifies, today), actor, verifies, today);
    }

    /**
     * Everything about one assignment.
     *
     * @throws NotFoundException when the agency has no such assignment
     * @throws ForbiddenException when it is not the person's to see
     */
    public AssignmentDetails details(long id) {
        AssignmentVisibility.Seen seen = visibility.require(id);
        return details.of(seen.actor(), seen.assignment());
    }

    /** The version to hand back with the next step, for callers that do not keep it. */
    public int version(long id) {
        return visibility.require(id).assignment().version();
    }

    /**
     * A file of a submitted result, also of work that this assignment carries on.
     *
     * @throws NotFoundException when the assignment has no such file
     * @throws ForbiddenException when the assignment is not the person's to see
     */
    public AttachmentContent resultFile(long assignmentId, long attachmentId) {
        AssignmentVisibility.Seen seen = visibility.require(assignmentId);
        if (lineage.of(assignmentId).stream().noneMatch(id -> results.hasFile(id, attachmentId))) {
            throw new NotFoundException("Tệp đính kèm");
        }
        return attachments.open(seen.actor().agencyId(), attachmentId);
    }

    private SqlPart conditions(AssignmentFilter filter) {
        Actor actor = access.require(Action.VIEW_TASK);
        return AssignmentConditions.of(filter, actor, verifiers.tasksOf(actor), LocalDate.now(clock));
    }
}
