package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.task.TaskInserts.NewAssignment;
import vn.dondoc.task.TaskInserts.Origin;

/**
 * Events that start work (domain.md section 4): a unit records what happened on which day, and a piece of work with its
 * own due date begins for it. The work on which the event was recorded stays open for further events, until its result
 * of the year is accepted.
 *
 * <p>All throw {@link NotFoundException} when the person's agency has no such assignment and {@link ForbiddenException}
 * when the role does not reach it.
 */
@Service
@Transactional
public class EventWork {

    private final Steps steps;
    private final EventOptions options;
    private final EventChecks checks;
    private final Assignments assignments;
    private final Openings openings;
    private final TaskWorkflow workflow;
    private final Access access;
    private final Clock clock;

    EventWork(
            Steps steps,
            EventOptions options,
            EventChecks checks,
            Assignments assignments,
            Openings openings,
            TaskWorkflow workflow,
            Access access,
            Clock clock) {
        this.steps = steps;
        this.options = options;
        this.checks = checks;
        this.assignments = assignments;
        this.openings = openings;
        this.workflow = workflow;
        this.access = access;
        this.clock = clock;
    }

    /** The rules under which events of this assignment start work; empty when none do. */
    @Transactional(readOnly = true)
    public List<EventOption> options(long id) {
        return options.of(allowed(id)).stream().map(EventOptions.Rule::option).toList();
    }

    /**
     * What recording the event would start. Writes nothing.
     *
     * @throws InvalidInputException naming {@code text}, {@code day}, {@code due} or {@code deadlineId}
     */
    @Transactional(readOnly = true)
    public EventPreview preview(long id, EventDraft draft) {
        return checks.check(allowed(id), draft).preview();
    }

    /**
     * Records the event and starts its work. Whoever is the officer of the work on which it is recorded has received the
     * new work as well, unless the event comes from outside of the unit.
     *
     * @return the new assignment
     * @throws InvalidInputException as {@link #preview}, and naming {@code again} when the same event is recorded already
     * @throws StaleDataException when somebody has acted since that version
     * @throws NotPossibleException when the state does not allow it
     */
    public long record(long id, int version, EventDraft draft) {
        Steps.Step step = steps.begin(id, version, AssignmentAction.RECORD_EVENT);
        Assignment base = step.assignment();
        EventChecks.Checked checked = checks.check(base, draft);
        if (checked.preview().again() && !draft.again()) {
            throw new InvalidInputException(
                    "again", checked.preview().warnings().get(0));
        }
        assignments.save(base);
        String what = "“%s” ngày %s"
                .formatted(
                        checked.event().text(), Vietnamese.date(checked.event().day()));
        String due = Vietnamese.date(checked.preview().due());
        steps.event(step, "EVENT_RECORDED", base, "ghi nhận sự kiện " + what + ", mở việc hạn " + due);
        long child = open(
                step,
                checked,
                "%s ghi nhận sự kiện %s, mở việc hạn %s. %s"
                        .formatted(
                                step.actor().fullName(),
                                what,
                                due,
                                checked.preview().explanation()));
        if (base.officerId() != null && step.actor().everyUnitId().contains(base.unitId())) {
            receive(step, child);
        }
        return child;
    }

    private long open(Steps.Step step, EventChecks.Checked checked, String text) {
        Assignment base = step.assignment();
        EventDraft event = checked.event();
        NewAssignment row = new NewAssignment(
                base.taskId(),
                base.planId(),
                base.unitId(),
                1,
                AssignmentStatus.ASSIGNED,
                event.day(),
                event.due(),
                new Origin(null, "", event.due(), event.text(), event.day(), base.id(), event.deadlineId()));
        String reason = checked.preview().explanation();
        return openings.open(
                        base.agencyId(),
                        LocalDate.now(clock),
                        step.actor(),
                        List.of(new Openings.Opening(row, reason, text)))
                .get(0);
    }

    private void receive(Steps.Step step, long child) {
        Assignment received =
                assignments.find(child).orElseThrow().received(step.assignment().officerId());
        assignments.save(received);
        steps.event(step, "RECEIVED", received, "tiếp nhận cho người đang thực hiện việc chính");
        workflow.received(child);
    }

    private Assignment allowed(long id) {
        Assignment assignment = steps.peek(id);
        access.require(Action.RECORD_EVENT, assignment.subject());
        return assignment;
    }
}
