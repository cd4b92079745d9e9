package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Occurrence;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;
import vn.dondoc.task.TaskInserts.NewAssignment;
import vn.dondoc.task.TaskInserts.Origin;

/**
 * What each lead unit gets of a new task, for its own deadline and for the second ones. A recurring deadline gives every
 * occurrence whose period has begun and that is not yet due; if the task's own has none, the first one to come, to be
 * opened when its period begins: a task of the plan is never without a part.
 */
@Component
class TaskStarts {

    private final SeriesDates dates;

    TaskStarts(SeriesDates dates) {
        this.dates = dates;
    }

    /** The parts of a task, and the rows of {@code task_series} for what comes later. */
    record Start(List<Openings.Opening> openings, List<Series> series) {}

    /** A task that is about to be opened, for these units. */
    record Fresh(
            long agencyId, long taskId, NewTask task, List<TaskDeadline> extras, LocalDate assignedOn, Actor actor) {}

    Start of(Fresh fresh, List<Unit> units) {
        Start start = new Start(new ArrayList<>(), new ArrayList<>());
        NewTask task = fresh.task();
        for (Unit unit : units) {
            if (task.kind() == DeadlineKind.RECURRING && task.recurrence() != null) {
                SeriesRule rule = new SeriesRule(
                        fresh.agencyId(), null, task.recurrence(), task.recurrencePoints(), task.planYear());
                recurring(fresh, unit, rule, "", true, start);
            } else {
                start.openings().add(opening(fresh, unit, "", null, task.start(), task.due(), null));
            }
            for (TaskDeadline extra : fresh.extras()) {
                extra(fresh, unit, extra, start);
            }
        }
        return start;
    }

    private void extra(Fresh fresh, Unit unit, TaskDeadline extra, Start start) {
        String which = ", phần “" + extra.phrase() + "”";
        if (extra.recurrence() != null) {
            SeriesRule rule = new SeriesRule(
                    fresh.agencyId(),
                    extra.id(),
                    extra.recurrence(),
                    extra.recurrencePoints(),
                    fresh.task().planYear());
            recurring(fresh, unit, rule, which, false, start);
        } else if (extra.due() != null) {
            start.openings().add(opening(fresh, unit, which, extra.id(), null, extra.due(), null));
        }
    }

    private void recurring(Fresh fresh, Unit unit, SeriesRule rule, String which, boolean always, Start start) {
        LocalDate day = fresh.assignedOn();
        List<Occurrence> first = dates.ofYear(rule).stream()
                .filter(one -> !one.windowStart().isAfter(day) && !one.due().isBefore(day))
                .toList();
        SeriesRule.Reached reached = dates.after(rule, day);
        if (first.isEmpty() && always) {
            LocalDate opens = reached.opensOn();
            if (opens == null) {
                start.openings()
                        .add(opening(
                                fresh,
                                unit,
                                which,
                                rule.deadlineId(),
                                fresh.task().start(),
                                null,
                                null));
                return;
            }
            first = reached.coming().stream()
                    .filter(one -> one.windowStart().equals(opens))
                    .toList();
            reached = dates.after(rule, opens);
        }
        int number = 0;
        for (Occurrence one : first) {
            number++;
            start.openings()
                    .add(opening(
                            fresh,
                            unit,
                            which + ", “" + one.label() + "”",
                            rule.deadlineId(),
                            one.windowStart(),
                            one.due(),
                            number));
        }
        start.series()
                .add(new Series(0, fresh.taskId(), rule.deadlineId(), unit.id(), number, day, null, null)
                        .reached(number, reached));
    }

    private static Openings.Opening opening(
            Fresh fresh,
            Unit unit,
            String which,
            @Nullable Long deadlineId,
            @Nullable LocalDate first,
            @Nullable LocalDate due,
            @Nullable Integer number) {
        boolean waits = first != null
                && first.isAfter(fresh.assignedOn())
                && (number != null || fresh.task().kind() == DeadlineKind.RANGE);
        return new Openings.Opening(
                new NewAssignment(
                        fresh.taskId(),
                        fresh.task().planId(),
                        unit.id(),
                        number == null ? 1 : number,
                        waits ? AssignmentStatus.SCHEDULED : AssignmentStatus.ASSIGNED,
                        first,
                        due,
                        Origin.ofDeadline(due, deadlineId)),
                "Thời hạn khi giao",
                "%s giao %s chủ trì%s%s."
                        .formatted(
                                fresh.actor().fullName(),
                                unit.name(),
                                which,
                                due == null ? "" : ", hạn " + Vietnamese.date(due)));
    }
}
