package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** The occurrences of recurring deadlines of a task: what was opened, what comes, and the end of what comes. */
@Service
@Transactional
public class TaskOccurrences {

    private final TaskQueries queries;
    private final RecurringWork work;
    private final SeriesStore store;
    private final RecurrenceWorkflow workflow;
    private final SeriesDates dates;
    private final Tasks tasks;
    private final AssignmentLog log;
    private final Access access;
    private final JdbcClient jdbc;

    TaskOccurrences(
            TaskQueries queries,
            RecurringWork work,
            SeriesStore store,
            RecurrenceWorkflow workflow,
            SeriesDates dates,
            Tasks tasks,
            AssignmentLog log,
            Access access,
            JdbcClient jdbc) {
        this.queries = queries;
        this.work = work;
        this.store = store;
        this.workflow = workflow;
        this.dates = dates;
        this.tasks = tasks;
        this.log = log;
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * The occurrences of the plan's year that were opened or are to come, in their order; empty when nothing recurs.
     *
     * @throws NotFoundException when the agency has no such task, or none of it is the person's to see
     */
    @Transactional(readOnly = true)
    public List<OccurrenceLine> of(long taskId) {
        TaskDetails details = queries.details(taskId);
        Map<Long, String> names = names(details);
        List<OccurrenceLine> lines = new ArrayList<>();
        Map<Long, SeriesRule> rules = work.rules(tasks.agencyOf(taskId), details.task());
        List<Long> keys = new ArrayList<>(rules.keySet());
        keys.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Long key : keys) {
            List<TaskPart> parts = details.parts().stream()
                    .filter(part -> part.piece().baseId() == null
                            && Objects.equals(part.piece().deadlineId(), key))
                    .toList();
            lines.addAll(lines(rules.get(key), names.get(key), parts, openedTo(taskId, key)));
        }
        return lines;
    }

    /**
     * Where the process stands that opens them.
     *
     * @throws NotFoundException as {@link #of}
     */
    @Transactional(readOnly = true)
    public WorkflowPosition position(long taskId) {
        queries.details(taskId);
        return workflow.position(taskId);
    }

    /**
     * Opens no further occurrence; those that are open stay.
     *
     * @param document number and date of the document that orders it; required
     * @param reason required
     * @throws NotFoundException when the agency has no such task
     * @throws ForbiddenException when the role does not allow it
     * @throws InvalidInputException when document or reason is missing
     * @throws NotPossibleException when nothing was to come
     */
    public void stop(long taskId, String document, String reason) {
        Actor actor = access.require(Action.CANCEL_TASK);
        if (tasks.exists(actor.agencyId(), taskId)) {
            actor = access.require(Action.CANCEL_TASK, Subject.agency(actor.agencyId()));
        } else {
            throw new NotFoundException("Nhiệm vụ");
        }
        String basis = Input.required("document", document, "Hãy ghi số, ngày văn bản làm căn cứ dừng các kỳ còn lại.");
        String why = Input.required("reason", reason, "Hãy ghi lý do dừng các kỳ còn lại.");
        List<Assignment> latest = latest(taskId);
        if (!work.stop(taskId)) {
            throw new NotPossibleException("Nhiệm vụ không còn kỳ nào sẽ mở trong năm kế hoạch.");
        }
        for (Assignment assignment : latest) {
            log.event(
                    assignment,
                    actor,
                    "SERIES_STOPPED",
                    "%s dừng các kỳ còn lại theo %s%s.".formatted(actor.fullName(), basis, Steps.tail(why)));
        }
    }

    private List<OccurrenceLine> lines(
            SeriesRule rule, String name, List<TaskPart> parts, @Nullable LocalDate openedTo) {
        Map<Occurrence, List<TaskPart>> found = new LinkedHashMap<>();
        List<TaskPart> left = new ArrayList<>(parts);
        List<Occurrence> year = dates.ofYear(rule);
        for (Occurrence one : year) {
            List<TaskPart> own = left.stream()
                    .filter(part -> one.windowStart().equals(part.startOn())
                            && (one.due().equals(part.originalDueOn()) || alone(one, year)))
                    .toList();
            left.removeAll(own);
            found.put(one, own);
        }
        List<OccurrenceLine> lines = new ArrayList<>();
        // dates that the calendar or a parameter has moved since
        left.stream()
                .collect(Collectors.groupingBy(TaskPart::occurrence, java.util.TreeMap::new, Collectors.toList()))
                .forEach((number, own) -> lines.add(new OccurrenceLine(
                        rule.deadlineId(),
                        name,
                        "Kỳ " + number,
                        own.get(0).startOn(),
                        own.get(0).originalDueOn(),
                        false,
                        own)));
        found.forEach((one, own) -> {
            boolean coming =
                    own.isEmpty() && openedTo != null && one.windowStart().isAfter(openedTo);
            if (coming || !own.isEmpty()) {
                lines.add(new OccurrenceLine(
                        rule.deadlineId(), name, one.label(), one.windowStart(), one.due(), coming, own));
            }
        });
        return lines;
    }

    private static boolean alone(Occurrence one, List<Occurrence> year) {
        return year.stream()
                        .filter(other -> other.windowStart().equals(one.windowStart()))
                        .count()
                == 1;
    }

    /** Null when nobody gets a further one. */
    @Nullable
    private LocalDate openedTo(long taskId, @Nullable Long deadlineId) {
        return store.active(taskId).stream()
                .filter(one -> Objects.equals(one.deadlineId(), deadlineId))
                .map(Series::openedTo)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<Long, String> names(TaskDetails details) {
        Map<Long, String> names = new java.util.HashMap<>();
        names.put(null, details.task().deadlineText());
        jdbc.sql("SELECT id, phrase FROM task_deadline WHERE task_id = ?")
                .param(details.task().id())
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("phrase"));
                });
        return names;
    }

    private List<Assignment> latest(long taskId) {
        return jdbc.sql(
                        "SELECT a.* FROM task_series s JOIN assignment a ON a.task_id = s.task_id"
                                + " AND a.unit_id = s.unit_id AND a.deadline_id <=> s.deadline_id AND a.base_id IS NULL"
                                + " AND a.occurrence = s.occurrence WHERE s.task_id = ? AND s.stopped_on IS NULL"
                                + " AND s.next_opens_on IS NOT NULL AND a.status NOT IN ('CANCELLED', 'SUPERSEDED') ORDER BY a.id")
                .param(taskId)
                .query(Assignments::assignment)
                .list();
    }
}
