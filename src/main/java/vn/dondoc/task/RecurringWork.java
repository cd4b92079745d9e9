package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.deadline.Recurrence;

/**
 * Occurrences of recurring tasks, inside the year of the plan: the first at creation, each further one when the unit's
 * present one is done. {@code task.next_due_on} is the earliest occurrence that some lead unit has not been given yet;
 * while there is one, the task is not done.
 */
@Component
class RecurringWork {

    private final OccurrenceDates dates;
    private final Tasks tasks;
    private final Openings openings;
    private final Clock clock;

    RecurringWork(OccurrenceDates dates, Tasks tasks, Openings openings, Clock clock) {
        this.dates = dates;
        this.tasks = tasks;
        this.openings = openings;
        this.clock = clock;
    }

    /**
     * The dates of the first assignment. A recurring task whose year has no occurrence left after the day of assigning
     * gets no due date.
     */
    FirstOccurrence first(long agencyId, NewTask task, LocalDate assignedOn) {
        if (task.kind() != DeadlineKind.RECURRING || task.recurrence() == null) {
            return new FirstOccurrence(task.start(), task.due(), null);
        }
        Rule rule = new Rule(agencyId, task.recurrence(), task.recurrencePoints(), task.planYear());
        LocalDate lastYear = LocalDate.of(task.planYear() - 1, 12, 31);
        Optional<Occurrence> first = after(rule, assignedOn.isBefore(lastYear) ? lastYear : assignedOn);
        LocalDate next = first.flatMap(found -> after(rule, found.due()))
                .map(Occurrence::due)
                .orElse(null);
        return new FirstOccurrence(
                first.map(Occurrence::windowStart).orElse(task.start()),
                first.map(Occurrence::due).orElse(null),
                next);
    }

    /** After a part of a recurring task is done: opens the unit's next occurrence, if the year has one. */
    void openNext(Assignment done) {
        TaskFacts task = tasks.facts(done.taskId());
        if (task.deadlineKind() != DeadlineKind.RECURRING
                || task.recurrence() == null
                || done.originalDueOn() == null) {
            return;
        }
        tasks.lock(task.id());
        Rule rule = rule(done.agencyId(), task);
        after(rule, done.originalDueOn()).ifPresent(next -> open(done, next));
        settle(rule, task.id());
    }

    /** After a part of a recurring task was stopped: nothing more comes for that unit. */
    void forget(Assignment stopped) {
        TaskFacts task = tasks.facts(stopped.taskId());
        if (task.nextDueOn() != null) {
            tasks.lock(task.id());
            settle(rule(stopped.agencyId(), task), task.id());
        }
    }

    private void open(Assignment done, Occurrence next) {
        openings.open(
                done.agencyId(),
                LocalDate.now(clock),
                null,
                List.of(new Openings.Opening(
                        new TaskInserts.NewAssignment(
                                done.taskId(),
                                done.planId(),
                                done.unitId(),
                                done.occurrence() + 1,
                                AssignmentStatus.ASSIGNED,
                                next.windowStart(),
                                next.due()),
                        "Kỳ tiếp theo: " + next.label(),
                        "Mở kỳ tiếp theo (%s), hạn %s.".formatted(next.label(), Vietnamese.date(next.due())))));
    }

    private void settle(Rule rule, long taskId) {
        LocalDate earliest = tasks.goingOn(taskId).stream()
                .map(unit -> after(rule, unit.lastDue()).map(Occurrence::due).orElse(null))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        tasks.nextDue(taskId, earliest);
    }

    private Rule rule(long agencyId, TaskFacts task) {
        return new Rule(agencyId, task.recurrence(), tasks.recurrencePoints(task.id()), task.planYear());
    }

    private Optional<Occurrence> after(Rule rule, LocalDate day) {
        return dates.after(rule.agencyId(), rule.recurrence(), rule.points(), day)
                .filter(next -> next.due().getYear() == rule.year());
    }

    private record Rule(long agencyId, Recurrence recurrence, String points, int year) {}
}
