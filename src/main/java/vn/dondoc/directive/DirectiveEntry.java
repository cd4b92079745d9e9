package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.security.Subject;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskCreation;

/**
 * Gives work outside a plan: enters a document with its tasks, which start at once.
 *
 * <p>All throw {@link ForbiddenException} when the person may not give work to one of the lead units,
 * {@link NotFoundException} when the agency has no such unit or document, {@link InvalidInputException} with what to
 * mend, and {@link DuplicateException} when the same may have been entered before and the person has not said that it is
 * new. Nothing is stored then.
 */
@Service
@Transactional
public class DirectiveEntry {

    private final DirectiveStore store;
    private final TasksOfDirective tasks;
    private final Duplicates duplicates;
    private final TaskCreation creation;
    private final AttachmentService attachments;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectiveEntry(
            DirectiveStore store,
            TasksOfDirective tasks,
            Duplicates duplicates,
            TaskCreation creation,
            AttachmentService attachments,
            Organization organization,
            Access access,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.duplicates = duplicates;
        this.creation = creation;
        this.attachments = attachments;
        this.organization = organization;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a document with its tasks. When the agency has the document already, the tasks are added to it.
     *
     * @param files stored together with it, or not at all
     * @param seen the person has seen what may be the same and says that it is new
     */
    public Entered enter(DirectiveHead head, List<DirectiveTaskDraft> drafts, List<NewFile> files, boolean seen) {
        Actor actor = allowed(drafts);
        DirectiveHead checked = checked(actor, head);
        if (!seen) {
            refuse(find(actor.agencyId(), checked, drafts, null));
        }
        Directive directive = store.find(actor.agencyId(), checked).orElse(null);
        Entered entered = directive == null
                ? write(actor, store.insert(actor, checked), checked, drafts)
                : write(actor, directive.id(), directive.head(), drafts);
        for (NewFile file : files) {
            store.addFile(
                    entered.directiveId(),
                    attachments.store(file.fileName(), file.content()).id());
        }
        return entered;
    }

    /** Adds further tasks to a document; that its number is known is no surprise then. */
    public Entered add(long directiveId, List<DirectiveTaskDraft> drafts, boolean seen) {
        Actor actor = allowed(drafts);
        Directive directive = store.lock(actor.agencyId(), directiveId);
        if (!seen) {
            refuse(find(actor.agencyId(), directive.head(), drafts, directiveId));
        }
        return write(actor, directive.id(), directive.head(), drafts);
    }

    /**
     * What may have been entered before. Stores nothing; what is incomplete is compared as far as it goes.
     *
     * @param directiveId the document to which the tasks are to be added, or null
     */
    @Transactional(readOnly = true)
    public List<Duplicate> duplicates(DirectiveHead head, List<DirectiveTaskDraft> drafts, @Nullable Long directiveId) {
        return find(reach(drafts).agencyId(), head, drafts, directiveId);
    }

    /** The name that a giver has when none is said. */
    public String usualName(Issuer issuer) {
        return usualName(current.get(), issuer);
    }

    private DirectiveHead checked(Actor actor, @Nullable DirectiveHead head) {
        Issuer issuer = head == null ? null : head.issuer();
        return HeadChecks.checked(head, LocalDate.now(clock), issuer == null ? "" : usualName(actor, issuer));
    }

    private static String usualName(Actor actor, Issuer issuer) {
        boolean leader = actor.has(Role.DIRECTOR) || actor.has(Role.DEPUTY_DIRECTOR);
        if (issuer == Issuer.LEADERSHIP && leader && !actor.title().isBlank()) {
            return actor.title();
        }
        return issuer == Issuer.LEADERSHIP ? "Giám đốc Sở" : issuer.label();
    }

    private Entered write(Actor actor, long directiveId, DirectiveHead head, List<DirectiveTaskDraft> drafts) {
        int position = store.lastPosition(directiveId);
        List<NewTask> made = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            made.add(tasks.of(actor.agencyId(), head, position + i + 1, drafts.get(i)));
        }
        List<Long> ids =
                creation.create(actor, head.receivedOn(), made, done -> {}).taskIds();
        for (int i = 0; i < ids.size(); i++) {
            String tracking = Checks.number("trackingNumber", drafts.get(i).trackingNumber());
            store.addTask(actor.agencyId(), directiveId, ids.get(i), position + i + 1, tracking);
            store.event(
                    directiveId,
                    ids.get(i),
                    actor,
                    "ENTERED",
                    "%s nhập nhiệm vụ %d: %s."
                            .formatted(
                                    actor.fullName(),
                                    position + i + 1,
                                    made.get(i).content()));
        }
        events.publishEvent(new DirectiveEntered(
                actor.agencyId(), directiveId, head.issuer(), HeadChecks.label(head), ids, actor.personId()));
        return new Entered(directiveId, ids);
    }

    private Actor allowed(List<DirectiveTaskDraft> drafts) {
        if (drafts.isEmpty()) {
            throw new InvalidInputException("tasks", "Hãy nhập ít nhất một nhiệm vụ.");
        }
        return reach(drafts);
    }

    /** Whoever gives work must reach every lead unit, and a unit of somebody else's agency is none. */
    private Actor reach(List<DirectiveTaskDraft> drafts) {
        Actor actor = access.require(Action.ENTER_DIRECTIVE);
        for (DirectiveTaskDraft draft : drafts) {
            for (long unit : draft.leadUnitIds()) {
                organization.unit(actor.agencyId(), unit);
                actor = access.require(Action.ENTER_DIRECTIVE, Subject.unit(actor.agencyId(), unit));
            }
        }
        return actor;
    }

    private List<Duplicate> find(
            long agencyId, DirectiveHead head, List<DirectiveTaskDraft> drafts, @Nullable Long directiveId) {
        return duplicates.find(
                agencyId,
                drafts.stream()
                        .map(draft -> new Duplicates.Wanted(head, draft.content(), draft.trackingNumber()))
                        .toList(),
                directiveId);
    }

    private static void refuse(List<Duplicate> found) {
        if (!found.isEmpty()) {
            throw new DuplicateException(found);
        }
    }
}
