package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.Steps.Step;

/**
 * The leadership gives work to another unit, on request or on its own. The old part ends and leaves the counts; the new
 * unit goes on with everything that was there: due dates, progress, results, history.
 */
@Service
@Transactional
public class Transfers {

    private final Steps steps;
    private final Assignments assignments;
    private final ReturnRequests requests;
    private final Successors successors;
    private final SeriesStore series;
    private final TaskWorkflow workflow;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    Transfers(
            Steps steps,
            Assignments assignments,
            ReturnRequests requests,
            Successors successors,
            SeriesStore series,
            TaskWorkflow workflow,
            Organization organization,
            JdbcClient jdbc,
            Clock clock) {
        this.steps = steps;
        this.assignments = assignments;
        this.requests = requests;
        this.successors = successors;
        this.series = series;
        this.workflow = workflow;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives the work to another unit, at any open step. Checks as in {@link TaskService}.
     *
     * @return id of the assignment in which it goes on
     * @throws InvalidInputException when the unit cannot take it, or the due date makes no sense
     */
    public long transfer(long id, int version, TransferDraft draft) {
        Step step =
                steps.begin(id, version, AssignmentRules.transfer(steps.peek(id).status()));
        Assignment old = step.assignment();
        String why = Input.required("reason", draft.reason(), "Hãy ghi lý do chuyển để hai đơn vị cùng biết.");
        Unit unit = unit(old, draft.unitId());
        LocalDate due = due(old, draft.due());
        String from = organization.unit(old.agencyId(), old.unitId()).name();
        assignments.save(old);
        requests.close(id, RequestState.GRANTED, step.actor(), why);
        steps.event(step, "TRANSFERRED", old, "chuyển nhiệm vụ cho " + unit.name() + Steps.tail(why));
        long next = successors
                .open(
                        old,
                        List.of(new Successors.Part(
                                old.taskId(),
                                old.planId(),
                                unit.id(),
                                old.occurrence(),
                                old.partLabel(),
                                due,
                                old.originalDueOn())),
                        step.actor(),
                        draft.due() == null ? "Hạn đi theo việc khi chuyển đơn vị" : "Hạn mới khi chuyển đơn vị",
                        "%s chuyển nhiệm vụ từ %s sang %s%s%s."
                                .formatted(
                                        step.actor().fullName(),
                                        from,
                                        unit.name(),
                                        due == null ? "" : ", hạn " + Vietnamese.date(due),
                                        Steps.tail(why)))
                .get(0);
        leads(old.taskId(), unit.id());
        if (old.status() == AssignmentStatus.RETURN_REQUESTED) {
            workflow.returnDecided(id, TaskWorkflow.ReturnDecision.TRANSFER);
        } else {
            workflow.transferred(id);
        }
        return next;
    }

    private Unit unit(Assignment old, @Nullable Long unitId) {
        if (unitId == null) {
            throw new InvalidInputException("unit", "Hãy chọn phòng, đơn vị nhận việc.");
        }
        Unit unit = organization.unit(old.agencyId(), unitId);
        if (unit.id() == old.unitId()) {
            throw new InvalidInputException(
                    "unit", unit.name() + " đang thực hiện việc này rồi; hãy chọn đơn vị khác.");
        }
        if (!unit.doesWork()) {
            throw new InvalidInputException("unit", unit.name() + " không nhận việc được; hãy chọn đơn vị khác.");
        }
        if (hasOwnPart(old, unit.id())) {
            throw new InvalidInputException(
                    "unit", unit.name() + " đã có phần việc của chính nhiệm vụ này; hãy chọn đơn vị khác.");
        }
        return unit;
    }

    /** The same piece for the same occurrence, or a series of occurrences of its own, which it cannot get twice. */
    private boolean hasOwnPart(Assignment old, long unit) {
        return series.active(old.taskId(), old.deadlineId(), unit).isPresent()
                || jdbc.sql("SELECT COUNT(*) FROM assignment WHERE task_id = ? AND unit_id = ? AND open"
                                        + " AND deadline_id <=> ? AND base_id <=> ? AND occurrence = ?"
                                        + " AND part_label = ?")
                                .params(
                                        old.taskId(),
                                        unit,
                                        old.deadlineId(),
                                        old.baseId(),
                                        old.occurrence(),
                                        old.partLabel())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    @Nullable
    private LocalDate due(Assignment old, @Nullable LocalDate wanted) {
        if (wanted == null || wanted.equals(old.dueOn())) {
            return old.dueOn();
        }
        if (old.dueOn() == null) {
            throw new InvalidInputException("due", "Việc này không có hạn; hãy bỏ trống ngày.");
        }
        if (wanted.isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    "due", "Hạn mới %s đã qua. Hãy chọn ngày khác.".formatted(Vietnamese.date(wanted)));
        }
        return wanted;
    }

    /** Whoever leads does not cooperate at the same time. */
    private void leads(long taskId, long unit) {
        jdbc.sql("DELETE FROM task_cooperation WHERE task_id = ? AND unit_id = ?")
                .params(taskId, unit)
                .update();
    }
}
