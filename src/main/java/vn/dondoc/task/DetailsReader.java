package vn.dondoc.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;

/** Puts together everything about one assignment. */
@Component
class DetailsReader {

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Results results;
    private final MovesReader moves;
    private final Lineage lineage;
    private final EventOptions events;
    private final ProgressRows progress;
    private final TaskWorkflow workflow;
    private final TaskVerifiers verifiers;
    private final Organization organization;

    DetailsReader(
            JdbcClient jdbc,
            Tasks tasks,
            Results results,
            MovesReader moves,
            Lineage lineage,
            EventOptions events,
            ProgressRows progress,
            TaskWorkflow workflow,
            TaskVerifiers verifiers,
            Organization organization) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.results = results;
        this.moves = moves;
        this.lineage = lineage;
        this.events = events;
        this.progress = progress;
        this.workflow = workflow;
        this.verifiers = verifiers;
        this.organization = organization;
    }

    AssignmentDetails of(Actor actor, Assignment assignment) {
        Map<Long, Unit> units = organization.unitsById(assignment.agencyId());
        TaskFacts task = tasks.facts(assignment.taskId());
        List<Long> chain = lineage.of(assignment.id());
        AssignmentMoves moved = moves.of(actor, assignment);
        return new AssignmentDetails(
                assignment.id(),
                assignment.version(),
                assignment.status(),
                assignment.reworked(),
                task,
                assignment.unitId(),
                units.get(assignment.unitId()).name(),
                cooperating(assignment.taskId()),
                assignment.officerId(),
                officer(assignment),
                assignment.occurrence(),
                piece(assignment),
                assignment.assignedOn(),
                assignment.startOn(),
                assignment.originalDueOn(),
                assignment.dueOn(),
                assignment.submittedOn(),
                assignment.completedOn(),
                assignment.endedAt(),
                assignment.status().open() ? null : AssignmentEndings.outcome(assignment),
                history(chain),
                progress.of(chain),
                results(assignment.agencyId(), chain),
                parts(assignment.taskId()).stream()
                        .filter(part -> part.assignmentId() != assignment.id())
                        .toList(),
                moved,
                workflow.position(assignment.id()),
                !verifiers.of(assignment.taskId()).isEmpty(),
                actions(actor, assignment, task, moved));
    }

    /** Of the whole line; a result that was carried on into a later plan is shown once, where it waits now. */
    private List<ResultEntry> results(long agencyId, List<Long> chain) {
        Set<Long> carriedOn = results.copiedBy(chain);
        return chain.stream()
                .flatMap(id -> results.of(agencyId, id).stream())
                .filter(result -> !carriedOn.contains(result.id()))
                .toList();
    }

    /** All assignments of a task, by unit and occurrence. */
    List<TaskPart> parts(long taskId) {
        return jdbc.sql("SELECT a.*, u.name AS unit_name, p.full_name, d.phrase AS deadline_phrase FROM assignment a"
                        + " JOIN unit u ON u.id = a.unit_id LEFT JOIN person p ON p.id = a.officer_id"
                        + " LEFT JOIN task_deadline d ON d.id = a.deadline_id WHERE a.task_id = ?"
                        + " ORDER BY u.sort_no, u.name, a.occurrence, a.id")
                .param(taskId)
                .query((row, number) -> new TaskPart(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getInt("occurrence"),
                        Rows.piece(row),
                        row.getString("full_name"),
                        AssignmentStatus.valueOf(row.getString("status")),
                        Rows.day(row, "start_on"),
                        Rows.day(row, "original_due_on"),
                        Rows.day(row, "due_on"),
                        Rows.day(row, "completed_on")))
                .list();
    }

    /** Events start work only where the task has a rule for them. */
    private Set<AssignmentAction> actions(Actor actor, Assignment assignment, TaskFacts task, AssignmentMoves moved) {
        Set<AssignmentAction> allowed = moves.allowed(actor, assignment, task, moved);
        if (allowed.contains(AssignmentAction.RECORD_EVENT) && !events.any(assignment)) {
            allowed.remove(AssignmentAction.RECORD_EVENT);
        }
        return allowed;
    }

    private Piece piece(Assignment assignment) {
        String phrase = assignment.deadlineId() == null
                ? null
                : jdbc.sql("SELECT phrase FROM task_deadline WHERE id = ?")
                        .param(assignment.deadlineId())
                        .query(String.class)
                        .single();
        return new Piece(
                assignment.baseId(),
                assignment.eventText(),
                assignment.eventOn(),
                assignment.deadlineId(),
                phrase,
                assignment.partLabel(),
                assignment.continuesId());
    }

    /** Names of the task's cooperating units. */
    List<String> cooperating(long taskId) {
        return jdbc.sql("SELECT u.name FROM task_cooperation c JOIN unit u ON u.id = c.unit_id WHERE c.task_id = ?"
                        + " ORDER BY u.sort_no, u.name")
                .param(taskId)
                .query(String.class)
                .list();
    }

    @Nullable
    private String officer(Assignment assignment) {
        return assignment.officerId() == null
                ? null
                : organization
                        .person(assignment.agencyId(), assignment.officerId())
                        .fullName();
    }

    private List<HistoryEntry> history(List<Long> chain) {
        return jdbc.sql("SELECT e.*, " + Rows.ACTING + ", b.full_name AS behalf FROM assignment_event e"
                        + " LEFT JOIN person p ON p.id = e.actor_id LEFT JOIN person b ON b.id = e.on_behalf_of"
                        + " WHERE e.assignment_id IN (:chain) ORDER BY e.at DESC, e.id DESC")
                .param("chain", chain)
                .query((row, number) -> new HistoryEntry(
                        row.getLong("assignment_id"),
                        Rows.instant(row, "at"),
                        row.getString("full_name"),
                        row.getString("behalf"),
                        row.getString("kind"),
                        AssignmentStatus.valueOf(row.getString("status")),
                        row.getString("text")))
                .list();
    }
}
