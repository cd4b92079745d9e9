package vn.dondoc.task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.Steps.Step;

/**
 * A unit asks the leadership to take work back (domain.md section 7). Another unit gets it through
 * {@link Transfers#transfer}; otherwise the unit goes on where it had stood. Checks as in {@link TaskService}.
 */
@Service
@Transactional
public class Returns {

    private final Steps steps;
    private final Assignments assignments;
    private final ReturnRequests requests;
    private final TaskWorkflow workflow;

    Returns(Steps steps, Assignments assignments, ReturnRequests requests, TaskWorkflow workflow) {
        this.steps = steps;
        this.assignments = assignments;
        this.requests = requests;
        this.workflow = workflow;
    }

    /**
     * The head asks; the work rests until the leadership has decided.
     *
     * @param reason required
     */
    public void ask(long id, int version, String reason) {
        Step step = steps.begin(id, version, AssignmentAction.ASK_RETURN);
        String why = Input.required("reason", reason, "Hãy ghi lý do đề nghị trả lại để lãnh đạo quyết định.");
        Assignment asked = step.assignment().in(AssignmentStatus.RETURN_REQUESTED);
        assignments.save(asked);
        requests.ask(id, step.actor(), why);
        steps.event(step, "RETURN_ASKED", asked, "đề nghị trả lại nhiệm vụ" + Steps.tail(why));
        workflow.returnAsked(id);
    }

    /** The head takes the request back; the unit goes on. */
    public void withdraw(long id, int version) {
        Step step = steps.begin(id, version, AssignmentAction.WITHDRAW_RETURN);
        Assignment back = goOn(step);
        requests.close(id, RequestState.WITHDRAWN, step.actor(), "");
        steps.event(step, "RETURN_WITHDRAWN", back, "rút đề nghị trả lại, đơn vị tiếp tục thực hiện");
        decided(back);
    }

    /**
     * The leadership leaves the work with the unit.
     *
     * @param answer required: what the unit is told
     */
    public void refuse(long id, int version, String answer) {
        Step step = steps.begin(id, version, AssignmentAction.DECIDE_RETURN);
        String words = Input.required("answer", answer, "Hãy ghi ý kiến trả lời để đơn vị biết vì sao tiếp tục làm.");
        Assignment back = goOn(step);
        requests.close(id, RequestState.REFUSED, step.actor(), words);
        steps.event(step, "RETURN_REFUSED", back, "không nhận lại, đơn vị tiếp tục thực hiện" + Steps.tail(words));
        decided(back);
    }

    private Assignment goOn(Step step) {
        Assignment back = step.assignment().in(step.assignment().beforeReturn());
        assignments.save(back);
        return back;
    }

    private void decided(Assignment back) {
        workflow.returnDecided(
                back.id(),
                back.status() == AssignmentStatus.ASSIGNED
                        ? TaskWorkflow.ReturnDecision.RECEIVE
                        : TaskWorkflow.ReturnDecision.PERFORM);
    }
}
