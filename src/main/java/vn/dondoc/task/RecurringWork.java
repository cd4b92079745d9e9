package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.task.TaskInserts.NewAssignment;
import vn.dondoc.task.TaskInserts.Origin;

/**
 * Occurrences of recurring deadlines, inside the year of the plan: each opens when its period begins, for every unit
 * whose part goes on, whether the one before is done or not. {@code task.next_due_on} is the earliest occurrence that is
 * still to be opened; while there is one, the task is not done. Joins the caller's transaction.
 */
@Component
class RecurringWork {

    private final SeriesStore store;
    private final SeriesDates dates;
    private final SeriesUnits units;
    private final Tasks tasks;
    private final TaskDeadlines deadlines;
    private final Openings openings;
    private final RecurrenceWorkflow workflow;
    private final Clock clock;

    RecurringWork(
            SeriesStore store,
            SeriesDates dates,
            SeriesUnits units,
            Tasks tasks,
            TaskDeadlines deadlines,
            Openings openings,
            RecurrenceWorkflow workflow,
            Clock clock) {
        this.store = store;
        this.dates = dates;
        this.units = units;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.openings = openings;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Opens every occurrence whose period has begun.
     *
     * @return first day of the next period; empty when the year has none left
     */
    Optional<LocalDate> openBegun(long agencyId, long taskId) {
        tasks.lock(taskId);
        LocalDate today = LocalDate.now(clock);
        TaskFacts task = tasks.facts(taskId);
        Map<Long, SeriesRule> rules = rules(agencyId, task);
        List<Openings.Opening> begun = new ArrayList<>();
        for (Series series : store.active(taskId)) {
            SeriesRule rule = rules.get(series.deadlineId());
            int number = series.occurrence();
            for (Occurrence one : dates.after(rule, series.openedTo()).coming()) {
                if (!one.windowStart().isAfter(today)) {
                    number++;
                    begun.add(opening(task, series, number, one));
                }
            }
            store.save(series.reached(number, dates.after(rule, later(today, series.openedTo()))));
        }
        openings.open(agencyId, today, null, begun);
        store.settle(List.of(taskId));
        return store.nextOpening(taskId);
    }

    /** After a part was stopped, or goes on elsewhere: who gets what comes next. */
    void ended(Assignment stopped) {
        if (store.active(stopped.taskId()).isEmpty()) {
            return;
        }
        tasks.lock(stopped.taskId());
        SeriesUnits.Next next = units.after(stopped);
        if (next.series() == null) {
            return;
        }
        if (next.unitId() != null) {
            store.give(next.series(), next.unitId());
            return;
        }
        stop(stopped.taskId(), List.of(next.series()));
    }

    /**
     * No unit gets a further occurrence; what is open stays as it is.
     *
     * @return whether something was still to come
     */
    boolean stop(long taskId) {
        tasks.lock(taskId);
        boolean coming = store.nextOpening(taskId).isPresent();
        stop(taskId, store.active(taskId));
        return coming;
    }

    private void stop(long taskId, List<Series> which) {
        boolean coming = store.nextOpening(taskId).isPresent();
        which.forEach(series -> store.stop(series, LocalDate.now(clock)));
        store.settle(List.of(taskId));
        if (coming && store.nextOpening(taskId).isEmpty()) {
            workflow.stopped(taskId);
        }
    }

    /** Rules by the id of their second deadline, that of the task's own under null. */
    Map<Long, SeriesRule> rules(long agencyId, TaskFacts task) {
        Map<Long, SeriesRule> rules = deadlines.of(task.id()).stream()
                .filter(extra -> extra.recurrence() != null)
                .map(extra -> new SeriesRule(
                        agencyId, extra.id(), extra.recurrence(), extra.recurrencePoints(), task.planYear()))
                .collect(Collectors.toMap(
                        SeriesRule::deadlineId, Function.identity(), (a, b) -> a, java.util.HashMap::new));
        if (task.deadlineKind() == DeadlineKind.RECURRING && task.recurrence() != null) {
            rules.put(
                    null,
                    new SeriesRule(
                            agencyId, null, task.recurrence(), tasks.recurrencePoints(task.id()), task.planYear()));
        }
        return rules;
    }

    static Openings.Opening opening(TaskFacts task, Series series, int number, Occurrence one) {
        return new Openings.Opening(
                new NewAssignment(
                        task.id(),
                        task.planId(),
                        series.unitId(),
                        number,
                        AssignmentStatus.ASSIGNED,
                        one.windowStart(),
                        one.due(),
                        Origin.ofDeadline(one.due(), series.deadlineId())),
                "Hạn của “" + one.label() + "”",
                "Đến kỳ “%s”: mở việc, hạn %s.".formatted(one.label(), Vietnamese.date(one.due())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
