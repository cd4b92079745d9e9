package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.ReportPeriod;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Access;
import vn.dondoc.task.Steps.Step;

/**
 * The steps of an assignment (domain.md section 7). Every step takes the version that the person saw.
 *
 * <p>All throw {@link NotFoundException} when the person's agency has no such assignment, {@link ForbiddenException}
 * when the role does not reach it, {@link StaleDataException} when somebody has acted since, and
 * {@link NotPossibleException} when the state does not allow the step. Nothing is written then.
 */
@Service("assignmentSteps") // the engine has a bean of this class's usual name
@Transactional
public class TaskService {

    private final Steps steps;
    private final Assignments assignments;
    private final AssignmentLog log;
    private final Results results;
    private final ResultChecks checks;
    private final OfficerChoice officers;
    private final ProgressPeriods progressPeriods;
    private final TaskVerifiers verifiers;
    private final TaskWorkflow workflow;
    private final Access access;
    private final Clock clock;

    TaskService(
            Steps steps,
            Assignments assignments,
            AssignmentLog log,
            Results results,
            ResultChecks checks,
            OfficerChoice officers,
            ProgressPeriods progressPeriods,
            TaskVerifiers verifiers,
            TaskWorkflow workflow,
            Access access,
            Clock clock) {
        this.steps = steps;
        this.assignments = assignments;
        this.log = log;
        this.results = results;
        this.checks = checks;
        this.officers = officers;
        this.progressPeriods = progressPeriods;
        this.verifiers = verifiers;
        this.workflow = workflow;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The head receives the work and names the officer, possibly himself or herself.
     *
     * @param officerId an active person of the unit; required
     * @throws InvalidInputException when nobody, or somebody of another unit, is named
     */
    public void receive(long id, int version, @Nullable Long officerId, String note) {
        Step step = steps.begin(id, version, AssignmentAction.RECEIVE);
        String cleanNote = Input.optional("note", note);
        Person officer = officers.require(step.assignment(), officerId);
        Assignment received = step.assignment().received(officer.id());
        assignments.save(received);
        String whom = officer.id() == step.actor().personId() ? "tự thực hiện" : "giao " + officer.fullName();
        steps.event(step, "RECEIVED", received, "tiếp nhận, " + whom + Steps.tail(cleanNote));
        workflow.received(id);
    }

    /**
     * Gives the work to another officer of the unit.
     *
     * @param reason required
     */
    public void nameOfficer(long id, int version, long officerId, String reason) {
        Step step = steps.begin(id, version, AssignmentAction.NAME_OFFICER);
        String why = Input.required("reason", reason, "Hãy ghi lý do đổi người thực hiện.");
        Person officer = officers.require(step.assignment(), officerId);
        if (step.assignment().officerId() != null && step.assignment().officerId() == officer.id()) {
            throw new InvalidInputException("officerId", officer.fullName() + " đang thực hiện việc này rồi.");
        }
        Assignment changed = step.assignment().withOfficer(officer.id());
        assignments.save(changed);
        steps.event(step, "OFFICER_NAMED", changed, "giao lại cho " + officer.fullName() + Steps.tail(why));
    }

    /**
     * Adds a dated note on how the work goes; the first one starts it.
     *
     * @param percent 0 to 100, or null
     */
    public void progress(long id, int version, String text, @Nullable Integer percent) {
        progress(id, version, text, percent, null);
    }

    /**
     * {@link #progress(long, int, String, Integer)} about a certain report period.
     *
     * @param period {@link ReportPeriod#code()} of the present or an earlier period since the work was assigned; null =
     *     the present one
     */
    public void progress(long id, int version, String text, @Nullable Integer percent, @Nullable String period) {
        Step step = steps.begin(id, version, AssignmentAction.REPORT_PROGRESS);
        String what = Input.required("text", text, "Hãy ghi đã làm được gì.");
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new InvalidInputException("percent", "Tỷ lệ hoàn thành phải từ 0 đến 100.");
        }
        ReportPeriod about = progressPeriods.require(step.assignment(), period);
        Assignment progressed = step.assignment().progressed(LocalDate.now(clock));
        assignments.save(progressed);
        log.progress(id, step.actor(), percent, what, about);
        steps.event(
                step,
                "PROGRESS",
                progressed,
                "cập nhật tiến độ" + progressPeriods.inWords(step.assignment(), about)
                        + (percent == null ? "" : " (" + percent + "%)") + Steps.tail(what));
    }

    /**
     * Submits a result with its evidence for acceptance.
     *
     * @throws InvalidInputException when there is no evidence, or the document lies in the future
     */
    public void submitResult(long id, int version, ResultDraft draft) {
        submitResult(id, version, draft, List.of());
    }

    /** {@link #submitResult(long, int, ResultDraft)} with files that are stored together with it, or not at all. */
    public void submitResult(long id, int version, ResultDraft draft, List<NewFile> files) {
        Step step = steps.begin(id, version, AssignmentAction.SUBMIT_RESULT);
        ResultDraft result = checks.checked(draft, files);
        LocalDate today = LocalDate.now(clock);
        Assignment submitted = step.assignment().submitted(today);
        assignments.save(submitted);
        results.add(id, step.actor(), result);
        steps.event(step, "SUBMITTED", submitted, "nộp kết quả" + ResultChecks.inWords(result));
        workflow.resultSubmitted(id);
    }

    /** Accepts the result: for the unit while it waits for the unit, else for the department, which ends the work. */
    public void accept(long id, int version, String note) {
        Step step = steps.beginDecision(id, version);
        AssignmentAction level = AssignmentRules.level(step.assignment().status());
        String cleanNote = Input.optional("note", note);
        if (level == AssignmentAction.ACCEPT_UNIT) {
            Assignment accepted = step.assignment().acceptedByUnit();
            assignments.save(accepted);
            String next = verified(accepted) ? "chuyển người kiểm tra xác nhận" : "chuyển Văn phòng";
            steps.event(step, "UNIT_ACCEPTED", accepted, "duyệt kết quả, " + next + Steps.tail(cleanNote));
            workflow.acceptedByUnit(id);
            return;
        }
        assignments.save(step.assignment());
        results.decide(id, Verdict.ACCEPTED);
        String what = verified(step.assignment()) ? "xác nhận đã thực hiện xong" : "duyệt hoàn thành";
        steps.event(step, "ACCEPTED", step.assignment(), what + Steps.tail(cleanNote));
        workflow.acceptedByDepartment(id);
    }

    private boolean verified(Assignment assignment) {
        return !verifiers.of(assignment.taskId()).isEmpty();
    }

    /**
     * Sends the result back to the officer.
     *
     * @param reason required
     */
    public void rework(long id, int version, String reason) {
        Step step = steps.beginDecision(id, version);
        AssignmentAction level = AssignmentRules.level(step.assignment().status());
        String why = Input.required("reason", reason, "Hãy ghi lý do trả lại để người thực hiện biết cần làm gì.");
        Assignment sentBack = step.assignment().sentBack();
        assignments.save(sentBack);
        results.decide(id, Verdict.RETURNED);
        steps.event(step, "RETURNED", sentBack, "trả lại làm tiếp" + Steps.tail(why));
        if (level == AssignmentAction.ACCEPT_UNIT) {
            workflow.returnedByUnit(id);
        } else {
            workflow.returnedByDepartment(id);
        }
    }

    /**
     * Stops the work; it leaves all counts.
     *
     * @param document number and date of the document that orders it; required
     * @param reason required
     */
    public void cancel(long id, int version, String document, String reason) {
        Step step = steps.begin(id, version, AssignmentAction.CANCEL);
        String basis = Input.required("document", document, "Hãy ghi số, ngày văn bản làm căn cứ dừng nhiệm vụ.");
        String why = Input.required("reason", reason, "Hãy ghi lý do dừng nhiệm vụ.");
        assignments.save(step.assignment());
        steps.event(step, "CANCELLED", step.assignment(), "dừng nhiệm vụ theo " + basis + Steps.tail(why));
        workflow.cancelled(id);
    }

    /** The people of the unit who can be named as officer of this assignment. */
    @Transactional(readOnly = true)
    public List<Person> officerChoices(long id) {
        Assignment assignment = steps.peek(id);
        access.require(AssignmentRules.permission(AssignmentAction.NAME_OFFICER), assignment.subject());
        return officers.choices(assignment);
    }
}
