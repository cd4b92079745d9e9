package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;

/**
 * Turns the rows of an issued document into tasks, one assignment for each lead unit, and starts the process of each.
 * Joins the caller's transaction: all or nothing. Whether the person may issue is the caller's to check.
 */
@Service
public class TaskCreation {

    /** Tasks written at a time. */
    private static final int CHUNK = 100;

    private final TaskInserts inserts;
    private final TaskDeadlines deadlines;
    private final TaskStarts starts;
    private final SeriesStore series;
    private final RecurrenceWorkflow recurrence;
    private final Openings openings;
    private final Organization organization;
    private final CurrentActor current;
    private final Clock clock;

    TaskCreation(
            TaskInserts inserts,
            TaskDeadlines deadlines,
            TaskStarts starts,
            SeriesStore series,
            RecurrenceWorkflow recurrence,
            Openings openings,
            Organization organization,
            CurrentActor current,
            Clock clock) {
        this.inserts = inserts;
        this.deadlines = deadlines;
        this.starts = starts;
        this.series = series;
        this.recurrence = recurrence;
        this.openings = openings;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Creates the tasks, assigned today.
     *
     * @param doneSoFar told the number of finished tasks now and then
     * @throws InvalidInputException when a task has no lead unit, or one that cannot be given work
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CreatedTasks create(long agencyId, List<NewTask> tasks, IntConsumer doneSoFar) {
        return create(agencyId, LocalDate.now(clock), tasks, doneSoFar);
    }

    /** {@link #create(long, List, IntConsumer)}, assigned on a given day (Asia/Ho_Chi_Minh). */
    @Transactional(propagation = Propagation.MANDATORY)
    public CreatedTasks create(long agencyId, LocalDate assignedOn, List<NewTask> tasks, IntConsumer doneSoFar) {
        Actor actor = current.get();
        if (actor.agencyId() != agencyId) {
            throw new NotFoundException("Cơ quan");
        }
        return create(actor, assignedOn, tasks, doneSoFar);
    }

    /** {@link #create(long, LocalDate, List, IntConsumer)} in the agency of {@code actor}, whose name is recorded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CreatedTasks create(Actor actor, LocalDate assignedOn, List<NewTask> tasks, IntConsumer doneSoFar) {
        return create(actor, assignedOn, tasks, Takeover.NONE, doneSoFar);
    }

    /**
     * {@link #create(Actor, LocalDate, List, IntConsumer)} for a plan that replaces another.
     *
     * @param takeover what the tasks carry on of a plan that is replaced
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CreatedTasks create(
            Actor actor, LocalDate assignedOn, List<NewTask> tasks, Takeover takeover, IntConsumer doneSoFar) {
        Map<Long, Unit> units = organization.unitsById(actor.agencyId());
        tasks.forEach(task -> check(task, units));
        List<Long> taskIds = new ArrayList<>(tasks.size());
        int assignments = 0;
        for (int from = 0; from < tasks.size(); from += CHUNK) {
            List<NewTask> chunk = tasks.subList(from, Math.min(from + CHUNK, tasks.size()));
            assignments += write(actor, assignedOn, chunk, takeover, units, taskIds);
            doneSoFar.accept(from + chunk.size());
        }
        return new CreatedTasks(taskIds, assignments);
    }

    private int write(
            Actor actor,
            LocalDate assignedOn,
            List<NewTask> tasks,
            Takeover takeover,
            Map<Long, Unit> units,
            List<Long> created) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(Vietnamese.ZONE));
        List<Long> taskIds = inserts.tasks(actor.agencyId(), assignedOn, now, tasks);
        created.addAll(taskIds);
        List<TakeoverOpenings.Taken> parts = new ArrayList<>();
        List<Series> lines = new ArrayList<>();
        List<long[]> cooperation = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            NewTask task = tasks.get(i);
            long id = taskIds.get(i);
            TaskStarts.Fresh fresh = new TaskStarts.Fresh(
                    actor.agencyId(), id, task, deadlines.add(id, task.extras()), assignedOn, actor);
            List<Unit> leads =
                    task.leadUnitIds().stream().distinct().map(units::get).toList();
            TaskStarts.Start start = starts.of(fresh, leads);
            parts.addAll(TakeoverOpenings.of(takeover, fresh, leads, start.openings()));
            lines.addAll(start.series());
            task.cooperatingUnitIds().stream().distinct().forEach(unit -> cooperation.add(new long[] {id, unit}));
        }
        inserts.cooperation(cooperation);
        List<Long> opened = openings.open(
                actor.agencyId(),
                assignedOn,
                actor,
                parts.stream().map(TakeoverOpenings.Taken::opening).toList());
        for (int i = 0; i < opened.size(); i++) {
            takeover.opened(opened.get(i), parts.get(i).part());
        }
        later(lines);
        return opened.size();
    }

    /** Opens the work of a task that exists already for these units, as at its creation. */
    void open(Actor actor, LocalDate assignedOn, long taskId, NewTask task, List<Unit> leads) {
        TaskStarts.Start start =
                starts.of(new TaskStarts.Fresh(actor.agencyId(), taskId, task, List.of(), assignedOn, actor), leads);
        openings.open(actor.agencyId(), assignedOn, actor, start.openings());
        later(start.series());
    }

    /** What comes later waits in the process of the task. */
    private void later(List<Series> all) {
        Map<Long, LocalDate> next = new LinkedHashMap<>();
        for (Series one : all) {
            if (one.nextOpensOn() != null) {
                next.merge(one.taskId(), one.nextOpensOn(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        series.insert(all);
        series.settle(next.keySet());
        recurrence.start(next.entrySet().stream()
                .map(entry -> new RecurrenceWorkflow.Start(
                        entry.getKey(),
                        entry.getValue().atStartOfDay(Vietnamese.ZONE).toInstant()))
                .toList());
    }

    static void check(NewTask task, Map<Long, Unit> units) {
        if (task.leadUnitIds().isEmpty()) {
            throw new InvalidInputException("leadUnits", "Nhiệm vụ %s chưa có đơn vị chủ trì.".formatted(task.code()));
        }
        for (long id : task.leadUnitIds()) {
            Unit unit = units.get(id);
            if (unit == null || !unit.doesWork()) {
                throw new InvalidInputException(
                        "leadUnits",
                        "Nhiệm vụ %s: đơn vị chủ trì %s không nhận việc được."
                                .formatted(task.code(), unit == null ? "số " + id : "“" + unit.name() + "”"));
            }
        }
        if (!units.keySet().containsAll(task.cooperatingUnitIds())) {
            throw new InvalidInputException(
                    "cooperatingUnits", "Nhiệm vụ %s: có đơn vị phối hợp không thuộc cơ quan.".formatted(task.code()));
        }
    }
}
