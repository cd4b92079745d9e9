package vn.dondoc.directive;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.SeenWork;
import vn.dondoc.task.TaskCorrections;
import vn.dondoc.task.TaskQueries;

/** Shows one document: to everybody who may see at least one of its tasks. */
@Service
@Transactional(readOnly = true)
public class DirectiveViews {

    private final DirectiveStore store;
    private final TaskQueries tasks;
    private final TaskCorrections corrections;
    private final AttachmentService attachments;
    private final Organization organization;
    private final Access access;
    private final JdbcClient jdbc;

    DirectiveViews(
            DirectiveStore store,
            TaskQueries tasks,
            TaskCorrections corrections,
            AttachmentService attachments,
            Organization organization,
            Access access,
            JdbcClient jdbc) {
        this.store = store;
        this.tasks = tasks;
        this.corrections = corrections;
        this.attachments = attachments;
        this.organization = organization;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The document to which a task belongs. */
    public record Place(long directiveId, int position, String label, String trackingNumber) {}

    /**
     * The document with its tasks, files and history.
     *
     * @throws NotFoundException when the agency has none, or nothing of it is the person's to see
     */
    public DirectiveDetails details(long id) {
        Actor actor = access.require(Action.VIEW_TASK);
        Directive directive = store.get(actor.agencyId(), id);
        List<DirectiveDetails.Task> seen = seen(actor, id);
        boolean all = seen.size() == store.taskIds(id).size();
        boolean enters = access.may(Action.ENTER_DIRECTIVE);
        boolean untouched = store.taskIds(id).stream().allMatch(this::open);
        return new DirectiveDetails(
                id,
                directive.version(),
                directive.head(),
                HeadChecks.label(directive.head()),
                enteredBy(actor.agencyId(), id),
                enteredAt(id),
                attachments.describe(actor.agencyId(), store.files(id)),
                seen,
                history(id, all, seen),
                enters,
                all && untouched && seen.stream().allMatch(DirectiveDetails.Task::mayTrack));
    }

    /**
     * A file of the document.
     *
     * @throws NotFoundException when the document has no such file, or nothing of it is the person's to see
     */
    public AttachmentContent file(long id, long attachmentId) {
        Actor actor = access.require(Action.VIEW_TASK);
        store.get(actor.agencyId(), id);
        seen(actor, id);
        if (!store.files(id).contains(attachmentId)) {
            throw new NotFoundException("Tệp đính kèm");
        }
        return attachments.open(actor.agencyId(), attachmentId);
    }

    /** The document of a task that the person sees; empty for a task of a plan. */
    public Optional<Place> placeOf(long taskId) {
        Actor actor = access.require(Action.VIEW_TASK);
        return jdbc.sql("SELECT d.*, k.position, k.tracking_number FROM directive_task k"
                        + " JOIN directive d ON d.id = k.directive_id WHERE k.task_id = ? AND d.agency_id = ?")
                .params(taskId, actor.agencyId())
                .query((row, number) -> new Place(
                        row.getLong("id"),
                        row.getInt("position"),
                        HeadChecks.label(DirectiveStore.head(row)),
                        row.getString("tracking_number")))
                .optional();
    }

    private List<DirectiveDetails.Task> seen(Actor actor, long id) {
        SeenWork.Condition seen = SeenWork.of(actor);
        List<DirectiveDetails.Task> tasksSeen = jdbc
                .sql("SELECT k.task_id FROM directive_task k WHERE k.directive_id = :id AND EXISTS"
                        + " (SELECT 1 FROM assignment a WHERE a.task_id = k.task_id AND " + seen.sql()
                        + ") ORDER BY k.position")
                .params(seen.values())
                .param("id", id)
                .query(Long.class)
                .list()
                .stream()
                .map(task -> task(actor, id, task))
                .toList();
        if (tasksSeen.isEmpty()) {
            throw new NotFoundException("Văn bản giao việc");
        }
        return tasksSeen;
    }

    private DirectiveDetails.Task task(Actor actor, long directiveId, long taskId) {
        DirectiveStore.Place place = store.place(directiveId, taskId);
        List<Long> leads = store.leadUnits(taskId);
        boolean enters = access.may(Action.ENTER_DIRECTIVE)
                && leads.stream()
                        .allMatch(unit -> access.may(Action.ENTER_DIRECTIVE, Subject.unit(actor.agencyId(), unit)));
        return new DirectiveDetails.Task(
                place.position(),
                place.trackingNumber(),
                tasks.details(taskId),
                leads,
                store.cooperatingUnits(taskId),
                enters && !leads.isEmpty() && corrections.untouched(taskId),
                enters);
    }

    /** Nobody has received it, or it was taken back. */
    private boolean open(long taskId) {
        return store.leadUnits(taskId).isEmpty() || corrections.untouched(taskId);
    }

    private String enteredBy(long agencyId, long id) {
        long person = jdbc.sql("SELECT entered_by FROM directive WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        return organization.person(agencyId, person).fullName();
    }

    private Instant enteredAt(long id) {
        return instant(jdbc.sql("SELECT entered_at FROM directive WHERE id = ?")
                .param(id)
                .query(LocalDateTime.class)
                .single());
    }

    private List<DirectiveDetails.Event> history(long id, boolean all, List<DirectiveDetails.Task> seen) {
        Set<Long> visible =
                seen.stream().map(task -> task.details().task().id()).collect(Collectors.toSet());
        return jdbc
                .sql("SELECT e.*, p.full_name FROM directive_event e LEFT JOIN person p ON p.id = e.actor_id"
                        + " WHERE e.directive_id = ? ORDER BY e.at DESC, e.id DESC")
                .param(id)
                .query((row, number) -> {
                    long task = row.getLong("task_id");
                    boolean shown = all || task == 0 || visible.contains(task);
                    return shown
                            ? new DirectiveDetails.Event(
                                    instant(row.getObject("at", LocalDateTime.class)),
                                    row.getString("full_name"),
                                    row.getString("kind"),
                                    row.getString("text"))
                            : null;
                })
                .stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Instant instant(@Nullable LocalDateTime local) {
        return local.atZone(Vietnamese.ZONE).toInstant();
    }
}
