package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;

/**
 * Mends a task that was entered wrongly, as long as no unit has received it: later the work changes by its own steps
 * only. Joins the caller's transaction; whether the person may is the caller's to check.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskCorrections {

    private static final String REASON = "Đính chính khi chưa tiếp nhận";

    private final Tasks tasks;
    private final CorrectionRows rows;
    private final Assignments assignments;
    private final AssignmentLog log;
    private final RecurringWork recurring;
    private final TaskCreation creation;
    private final DueDates dues;
    private final TaskWorkflow workflow;
    private final Organization organization;

    TaskCorrections(
            Tasks tasks,
            CorrectionRows rows,
            Assignments assignments,
            AssignmentLog log,
            RecurringWork recurring,
            TaskCreation creation,
            DueDates dues,
            TaskWorkflow workflow,
            Organization organization) {
        this.tasks = tasks;
        this.rows = rows;
        this.assignments = assignments;
        this.log = log;
        this.recurring = recurring;
        this.creation = creation;
        this.dues = dues;
        this.workflow = workflow;
        this.organization = organization;
    }

    /** Whether nobody has received any part of the task, so that it can still be corrected. */
    public boolean untouched(long taskId) {
        return rows.untouched(taskId);
    }

    /**
     * Replaces what the task says. A unit keeps its part where only words or one due date change; else its part ends
     * and it gets a new one.
     *
     * @param actor who mends it
     * @param assignedOn since when the work counts as given
     * @param right what is right; plan, plan row, source and second deadlines stay as they were
     * @param text whole Vietnamese sentence for the history of every part: who mended what
     * @throws NotPossibleException when a unit has received its part
     */
    public void correct(Actor actor, long taskId, LocalDate assignedOn, NewTask right, String text) {
        TaskFacts before = begin(taskId);
        Map<Long, Unit> units = organization.unitsById(actor.agencyId());
        TaskCreation.check(right, units);
        boolean simple = oneDate(before.deadlineKind()) && oneDate(right.kind());
        recurring.stop(taskId);
        rows.rewrite(taskId, assignedOn, right);
        Set<Long> wanted = new LinkedHashSet<>(right.leadUnitIds());
        List<Assignment> going = new ArrayList<>();
        Set<Long> kept = new HashSet<>();
        for (Assignment part : rows.open(taskId)) {
            if (simple && wanted.contains(part.unitId()) && kept.add(part.unitId())) {
                keep(part, assignedOn, right, actor, text);
            } else {
                going.add(part);
            }
        }
        wanted.removeAll(kept);
        creation.open(
                actor,
                assignedOn,
                taskId,
                right,
                wanted.stream().map(units::get).toList());
        for (Assignment part : going) {
            log.event(part, actor, "CORRECTED", text);
            workflow.transferred(part.id());
        }
    }

    /**
     * Takes a task back that should never have been entered; it leaves all counts.
     *
     * @param text whole Vietnamese sentence for the history of every part
     * @throws NotPossibleException when a unit has received its part
     */
    public void withdraw(Actor actor, long taskId, String text) {
        begin(taskId);
        recurring.stop(taskId);
        for (Assignment part : rows.open(taskId)) {
            log.event(part, actor, "WITHDRAWN", text);
            workflow.cancelled(part.id());
        }
    }

    private TaskFacts begin(long taskId) {
        tasks.lock(taskId);
        if (!rows.untouched(taskId)) {
            throw new NotPossibleException("Đã có đơn vị tiếp nhận nhiệm vụ này nên không sửa được nữa."
                    + " Hãy gia hạn, chuyển hoặc dừng nhiệm vụ theo văn bản.");
        }
        return tasks.facts(taskId);
    }

    /** Neither several occurrences nor a first day that a part waits for. */
    private static boolean oneDate(DeadlineKind kind) {
        return kind != DeadlineKind.RECURRING && kind != DeadlineKind.RANGE;
    }

    private void keep(Assignment part, LocalDate assignedOn, NewTask right, Actor actor, String text) {
        rows.dates(part.id(), assignedOn, right.start(), right.due());
        Assignment moved = dues.move(part, right.due(), actor, REASON);
        if (moved.version() == part.version()) {
            // whoever was about to receive it sees first that it says something else now
            assignments.save(part);
        }
        log.event(moved, actor, "CORRECTED", text);
    }
}
