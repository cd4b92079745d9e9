package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskCorrections;

/**
 * Mends what was entered wrongly, before anybody received the work; afterwards a document changes or stops it. Every
 * change takes the version of the document that the person saw.
 *
 * <p>All throw {@link NotFoundException} for what the agency does not have, {@link vn.dondoc.common.ForbiddenException}
 * when the person may not give work to one of the units, {@link StaleDataException} when somebody changed it since, and
 * {@link NotPossibleException} when a unit has received the work.
 */
@Service
@Transactional
public class DirectiveChanges {

    private final DirectiveStore store;
    private final TasksOfDirective tasks;
    private final TaskFactsOfDirective facts;
    private final TaskCorrections corrections;
    private final AttachmentService attachments;
    private final Organization organization;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectiveChanges(
            DirectiveStore store,
            TasksOfDirective tasks,
            TaskFactsOfDirective facts,
            TaskCorrections corrections,
            AttachmentService attachments,
            Organization organization,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.facts = facts;
        this.corrections = corrections;
        this.attachments = attachments;
        this.organization = organization;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the document says. The giver stays: work of another giver is another directive.
     *
     * @throws InvalidInputException with what to mend
     */
    public void correctHead(long id, int version, DirectiveHead head) {
        Directive directive = begin(id, version);
        List<Long> running = running(id);
        Actor actor = reach(units(running));
        if (head.issuer() != directive.head().issuer()) {
            throw new InvalidInputException(
                    "issuer", "Nơi giao việc không đổi được; hãy bỏ nhiệm vụ nhập nhầm rồi nhập lại.");
        }
        DirectiveHead checked =
                HeadChecks.checked(head, LocalDate.now(clock), directive.head().issuerName());
        if (running.stream().anyMatch(task -> !corrections.untouched(task))) {
            throw new NotPossibleException(
                    "Đã có đơn vị tiếp nhận nhiệm vụ của văn bản này nên không sửa văn bản được nữa.");
        }
        store.update(directive, checked);
        String text = "%s đính chính văn bản: %s; trước đó: %s."
                .formatted(actor.fullName(), HeadChecks.label(checked), HeadChecks.label(directive.head()));
        for (long task : running) {
            NewTask right = facts.withHead(actor.agencyId(), task, checked);
            corrections.correct(actor, task, checked.receivedOn(), right, text);
        }
        store.event(id, null, actor, "CORRECTED", text);
    }

    /**
     * What a task says.
     *
     * @throws InvalidInputException with what to mend
     */
    public void correctTask(long id, long taskId, int version, DirectiveTaskDraft draft) {
        Directive directive = begin(id, version);
        DirectiveStore.Place place = store.place(id, taskId);
        reach(draft.leadUnitIds());
        Actor actor = reach(store.leadUnits(taskId));
        NewTask right = tasks.of(actor.agencyId(), directive.head(), place.position(), draft);
        String text = facts.difference(actor, taskId, right);
        corrections.correct(actor, taskId, directive.head().receivedOn(), right, text);
        store.track(taskId, Checks.number("trackingNumber", draft.trackingNumber()));
        events.publishEvent(new DirectiveTracked(actor.agencyId(), taskId));
        store.touch(directive);
        store.event(id, taskId, actor, "CORRECTED", text);
    }

    /** Writes the number under which the giver follows the task; possible at any time. */
    public void track(long id, long taskId, int version, String trackingNumber) {
        Directive directive = begin(id, version);
        DirectiveStore.Place place = store.place(id, taskId);
        Actor actor = reach(store.leadUnits(taskId));
        String number = Checks.number("trackingNumber", trackingNumber);
        if (number.equals(place.trackingNumber())) {
            return;
        }
        store.track(taskId, number);
        events.publishEvent(new DirectiveTracked(actor.agencyId(), taskId));
        store.touch(directive);
        store.event(
                id,
                taskId,
                actor,
                "TRACKED",
                "%s ghi mã theo dõi của nhiệm vụ %d: %s."
                        .formatted(actor.fullName(), place.position(), number.isEmpty() ? "bỏ trống" : number));
    }

    /**
     * Takes back a task that should never have been entered; it leaves all counts.
     *
     * @param reason required
     */
    public void withdraw(long id, long taskId, int version, String reason) {
        Directive directive = begin(id, version);
        DirectiveStore.Place place = store.place(id, taskId);
        Actor actor = reach(store.leadUnits(taskId));
        String why = EnteredText.required("reason", reason, 1_000, "Hãy ghi lý do bỏ nhiệm vụ.");
        String text = "%s bỏ nhiệm vụ %d nhập nhầm: %s."
                .formatted(actor.fullName(), place.position(), why.replaceAll("[.\\s]+$", ""));
        corrections.withdraw(actor, taskId, text);
        store.touch(directive);
        store.event(id, taskId, actor, "WITHDRAWN", text);
    }

    /** Attaches a file to the document; possible at any time. */
    public long attach(long id, NewFile file) {
        Directive directive = store.lock(access.require(Action.ENTER_DIRECTIVE).agencyId(), id);
        Actor actor = reach(units(store.taskIds(id)));
        long stored = attachments.store(file.fileName(), file.content()).id();
        store.addFile(id, stored);
        store.event(directive.id(), null, actor, "FILE_ADDED", actor.fullName() + " thêm tệp " + file.fileName() + ".");
        return stored;
    }

    private Directive begin(long id, int version) {
        Directive directive = store.lock(access.require(Action.ENTER_DIRECTIVE).agencyId(), id);
        if (directive.version() != version) {
            throw store.stale();
        }
        return directive;
    }

    /** Tasks that were not taken back. */
    private List<Long> running(long id) {
        return store.taskIds(id).stream()
                .filter(task -> !store.leadUnits(task).isEmpty())
                .toList();
    }

    private List<Long> units(List<Long> taskIds) {
        return taskIds.stream()
                .flatMap(task -> store.leadUnits(task).stream())
                .distinct()
                .toList();
    }

    /** Who acts, and may give work to each of these units. */
    private Actor reach(List<Long> units) {
        Actor actor = access.require(Action.ENTER_DIRECTIVE);
        for (long unit : units) {
            organization.unit(actor.agencyId(), unit);
            actor = access.require(Action.ENTER_DIRECTIVE, Subject.unit(actor.agencyId(), unit));
        }
        return actor;
    }
}
