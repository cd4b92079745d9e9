package vn.dondoc.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.Steps.Step;

/** Lets a unit begin before the first day of its work. */
@Service
@Transactional
public class EarlyOpenings {

    private final Steps steps;
    private final Assignments assignments;
    private final TaskWorkflow workflow;

    EarlyOpenings(Steps steps, Assignments assignments, TaskWorkflow workflow) {
        this.steps = steps;
        this.assignments = assignments;
        this.workflow = workflow;
    }

    /**
     * Opens work that waits for its first day; start and due date stay as they are.
     *
     * @param version the version that the person saw
     * @throws vn.dondoc.common.NotFoundException when the person's agency has no such assignment
     * @throws vn.dondoc.common.ForbiddenException when the role does not reach it
     * @throws vn.dondoc.common.StaleDataException when somebody has acted since
     * @throws vn.dondoc.common.NotPossibleException when the work does not wait for its first day
     */
    public void open(long id, int version) {
        Step step = steps.begin(id, version, AssignmentAction.OPEN_EARLY);
        Assignment opened = step.assignment().in(AssignmentStatus.ASSIGNED);
        assignments.save(opened);
        steps.event(step, "OPENED", opened, "mở việc trước ngày bắt đầu");
        workflow.openedEarly(id);
    }
}
