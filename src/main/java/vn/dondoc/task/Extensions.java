package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.Steps.Step;

/**
 * Extensions of a due date (domain.md decision 6): a head asks, the Office gives its opinion, the leadership decides;
 * what the People's Committee assigned is decided by its document, which the Office records. The original due date
 * stays; figures of past days keep the date that was known then.
 *
 * <p>All throw as {@link TaskService} does. Steps on a request take the version of the request: work on the assignment
 * meanwhile does not make them stale.
 */
@Service
@Transactional
public class Extensions {

    private final Steps steps;
    private final Assignments assignments;
    private final Tasks tasks;
    private final ExtensionRows rows;
    private final ExtensionChecks checks;
    private final DueDates dueDates;
    private final AttachmentService attachments;
    private final TaskWorkflow workflow;
    private final Access access;
    private final CurrentActor current;

    Extensions(
            Steps steps,
            Assignments assignments,
            Tasks tasks,
            ExtensionRows rows,
            ExtensionChecks checks,
            DueDates dueDates,
            AttachmentService attachments,
            TaskWorkflow workflow,
            Access access,
            CurrentActor current) {
        this.steps = steps;
        this.assignments = assignments;
        this.tasks = tasks;
        this.rows = rows;
        this.checks = checks;
        this.dueDates = dueDates;
        this.attachments = attachments;
        this.workflow = workflow;
        this.access = access;
        this.current = current;
    }

    /**
     * The head asks for a later due date.
     *
     * @return id of the request
     * @throws NotPossibleException when there is no due date, another request is open, the limit is reached or the
     *     notice too short
     */
    public long ask(long id, int version, ExtensionDraft draft) {
        Step step = steps.begin(id, version, AssignmentAction.ASK_EXTENSION);
        Assignment assignment = step.assignment();
        TaskFacts task = tasks.facts(assignment.taskId());
        ExtensionDraft asked = checks.checked(assignment, task, draft);
        assignments.save(assignment);
        long request = rows.ask(assignment, step.actor(), asked, ExtensionChecks.outside(task));
        steps.event(
                step,
                "EXTENSION_ASKED",
                assignment,
                "xin gia hạn từ %s đến %s%s"
                        .formatted(
                                Vietnamese.date(assignment.dueOn()),
                                Vietnamese.date(asked.due()),
                                Steps.tail(asked.reason())));
        workflow.extensionAsked(id);
        return request;
    }

    /** The unit no longer asks. */
    public void withdraw(long extensionId, int version) {
        Asked asked = begin(extensionId, version, AssignmentAction.WITHDRAW_EXTENSION);
        rows.decide(asked.request(), asked.actor(), RequestState.WITHDRAWN, null, "");
        steps.event(
                asked.step(),
                "EXTENSION_WITHDRAWN",
                asked.assignment(),
                "rút đề nghị gia hạn đến " + Vietnamese.date(asked.request().askedDue()));
        workflow.extensionDecided(asked.assignment().id(), false);
    }

    /**
     * The Office says what it thinks, once.
     *
     * @param text required when it does not agree
     */
    public void giveOpinion(long extensionId, int version, @Nullable Opinion opinion, String text) {
        Asked asked = begin(extensionId, version, AssignmentAction.GIVE_OPINION);
        if (asked.request().opinion() != null) {
            throw new NotPossibleException("Văn phòng đã cho ý kiến về đề nghị này.");
        }
        if (opinion == null) {
            throw new InvalidInputException("opinion", "Hãy chọn nhất trí hoặc không nhất trí.");
        }
        String words = opinion == Opinion.AGREE
                ? Input.optional("text", text)
                : Input.required("text", text, "Hãy ghi vì sao không nhất trí để lãnh đạo cân nhắc.");
        rows.advise(asked.request(), asked.actor(), opinion, words);
        steps.event(
                asked.step(),
                "EXTENSION_OPINION",
                asked.assignment(),
                "cho ý kiến về đề nghị gia hạn: " + opinion.label().toLowerCase(Vietnamese.LOCALE) + Steps.tail(words));
        workflow.opinionGiven(asked.assignment().id());
    }

    /**
     * The leadership grants.
     *
     * @param due another date than the asked one; null = the asked one
     */
    public void grant(long extensionId, int version, @Nullable LocalDate due, String note) {
        Asked asked = begin(extensionId, version, AssignmentAction.DECIDE_EXTENSION);
        inTheHouse(asked.request());
        String words = Input.optional("note", note);
        LocalDate granted =
                checks.newDue(asked.assignment(), due == null ? asked.request().askedDue() : due);
        rows.decide(asked.request(), asked.actor(), RequestState.GRANTED, granted, words);
        workflow.extensionDecided(asked.assignment().id(), true);
        String instead = granted.equals(asked.request().askedDue())
                ? ""
                : " (đơn vị xin đến " + Vietnamese.date(asked.request().askedDue()) + ")";
        steps.event(
                asked.step(),
                "EXTENSION_GRANTED",
                asked.assignment(),
                "đồng ý gia hạn đến " + Vietnamese.date(granted) + instead + Steps.tail(words));
    }

    /**
     * The leadership does not grant.
     *
     * @param reason required
     */
    public void refuse(long extensionId, int version, String reason) {
        Asked asked = begin(extensionId, version, AssignmentAction.DECIDE_EXTENSION);
        inTheHouse(asked.request());
        String why = Input.required("reason", reason, "Hãy ghi lý do không đồng ý để đơn vị biết.");
        rows.decide(asked.request(), asked.actor(), RequestState.REFUSED, null, why);
        steps.event(
                asked.step(),
                "EXTENSION_REFUSED",
                asked.assignment(),
                "không đồng ý gia hạn đến " + Vietnamese.date(asked.request().askedDue()) + Steps.tail(why));
        workflow.extensionDecided(asked.assignment().id(), false);
    }

    /**
     * The Office records what the People's Committee decided about a task of its own, asked for or not.
     *
     * @param files at most one: the document
     */
    public void record(long id, int version, RecordedExtension decision, List<NewFile> files) {
        Step step = steps.begin(id, version, AssignmentAction.RECORD_EXTENSION);
        Assignment assignment = step.assignment();
        if (!ExtensionChecks.outside(tasks.facts(assignment.taskId()))) {
            throw new NotPossibleException("Chỉ việc UBND tỉnh giao mới ghi gia hạn theo văn bản của UBND tỉnh.");
        }
        RecordedExtension recorded = checks.checked(assignment, decision);
        if (files.size() > 1) {
            throw new InvalidInputException("files", "Chỉ đính kèm một tệp: văn bản của UBND tỉnh.");
        }
        assignments.save(assignment);
        ExtensionRequest request = rows.open(id).orElseGet(() -> unasked(step, recorded));
        Long file = files.isEmpty()
                ? null
                : attachments
                        .store(files.get(0).fileName(), files.get(0).content())
                        .id();
        boolean granted = recorded.due() != null;
        rows.decide(
                request,
                step.actor(),
                granted ? RequestState.GRANTED : RequestState.REFUSED,
                recorded.due(),
                recorded.note());
        rows.document(
                request.id(), new ExtensionRows.Document(recorded.documentNumber(), recorded.documentDate(), file));
        workflow.extensionDecided(id, granted);
        steps.event(
                step,
                "EXTENSION_RECORDED",
                assignment,
                "ghi nhận UBND tỉnh %s tại văn bản %s ngày %s%s"
                        .formatted(
                                granted ? "gia hạn đến " + Vietnamese.date(recorded.due()) : "không đồng ý gia hạn",
                                recorded.documentNumber(),
                                Vietnamese.date(recorded.documentDate()),
                                Steps.tail(recorded.note())));
    }

    /** The extension was granted: the new due date holds. Called by the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveDue(long assignmentId) {
        ExtensionRequest granted = rows.lastGranted(assignmentId)
                .orElseThrow(
                        () -> new IllegalStateException("No extension was granted for assignment " + assignmentId));
        dueDates.move(
                assignments.find(assignmentId).orElseThrow(),
                granted.grantedDue(),
                current.find().orElse(null),
                "Gia hạn" + Steps.tail(granted.reason()));
    }

    private ExtensionRequest unasked(Step step, RecordedExtension recorded) {
        if (recorded.due() == null) {
            throw new InvalidInputException("due", "Hãy ghi hạn mới theo văn bản của UBND tỉnh.");
        }
        ExtensionDraft draft = new ExtensionDraft(recorded.due(), "Theo văn bản " + recorded.documentNumber(), false);
        long id = rows.ask(step.assignment(), step.actor(), draft, true);
        workflow.extensionAsked(step.assignment().id());
        return rows.get(step.assignment().agencyId(), id);
    }

    private record Asked(Actor actor, Assignment assignment, ExtensionRequest request) {

        Step step() {
            return new Step(actor, assignment);
        }
    }

    /** Permission first, then whether the request is still what the person saw. */
    private Asked begin(long extensionId, int version, AssignmentAction action) {
        long agency = current.get().agencyId();
        Assignment assignment =
                assignments.lock(agency, rows.get(agency, extensionId).assignmentId());
        Actor actor = access.require(AssignmentRules.permission(action), assignment.subject());
        ExtensionRequest request = rows.get(agency, extensionId);
        if (request.version() != version) {
            throw assignments.stale(assignment.id());
        }
        if (request.state() != RequestState.OPEN) {
            throw new NotPossibleException("Đề nghị gia hạn này không còn chờ: "
                    + request.state().label().toLowerCase(Vietnamese.LOCALE) + ".");
        }
        return new Asked(actor, assignment, request);
    }

    private static void inTheHouse(ExtensionRequest request) {
        if (request.outside()) {
            throw new NotPossibleException(
                    "Việc này do UBND tỉnh giao: gia hạn theo văn bản của UBND tỉnh, do Văn phòng ghi nhận.");
        }
    }
}
