package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.security.Subject;

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
    private final DirectiveWriter writer;
    private final Duplicates duplicates;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    DirectiveEntry(
            DirectiveStore store,
            DirectiveWriter writer,
            Duplicates duplicates,
            Organization organization,
            Access access,
            CurrentActor current,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.duplicates = duplicates;
        this.organization = organization;
        this.access = access;
        this.current = current;
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
        Entered entered = writer.tasks(actor, writer.document(actor, checked), drafts);
        writer.files(entered.directiveId(), files);
        return entered;
    }

    /** Adds further tasks to a document; that its number is known is no surprise then. */
    public Entered add(long directiveId, List<DirectiveTaskDraft> drafts, boolean seen) {
        Actor actor = allowed(drafts);
        Directive directive = store.lock(actor.agencyId(), directiveId);
        if (!seen) {
            refuse(find(actor.agencyId(), directive.head(), drafts, directiveId));
        }
        return writer.tasks(actor, directive, drafts);
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

    /** The area that a task gets when nobody says another: the one that its words name, else steering. */
    public static Area proposedArea(String content, String abstractText) {
        return TasksOfDirective.area(content, abstractText);
    }

    private DirectiveHead checked(Actor actor, @Nullable DirectiveHead head) {
        Issuer issuer = head == null ? null : head.issuer();
        return HeadChecks.checked(head, LocalDate.now(clock), issuer == null ? "" : usualName(actor, issuer));
    }

    static String usualName(Actor actor, Issuer issuer) {
        boolean leader = actor.has(Role.DIRECTOR) || actor.has(Role.DEPUTY_DIRECTOR);
        if (issuer == Issuer.LEADERSHIP && leader && !actor.title().isBlank()) {
            return actor.title();
        }
        return issuer == Issuer.LEADERSHIP ? "Giám đốc Sở" : issuer.label();
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
