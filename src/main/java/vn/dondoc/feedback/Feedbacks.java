package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.WorkflowPosition;

/**
 * Reads feedback, never the person behind it. The leadership, the Office and the clerk see all of the agency; units see
 * what is with them.
 */
@Service
@Transactional(readOnly = true)
public class Feedbacks {

    private final Access access;
    private final FeedbackRows rows;
    private final FeedbackList list;
    private final FeedbackOffers offers;
    private final FeedbackFigures figures;
    private final PersonRows persons;
    private final ApologyRows apologies;
    private final AttachmentService attachments;
    private final Organization organization;
    private final FeedbackLog log;
    private final FeedbackWorkflow workflow;
    private final Clock clock;

    Feedbacks(
            Access access,
            FeedbackRows rows,
            FeedbackList list,
            FeedbackOffers offers,
            FeedbackFigures figures,
            PersonRows persons,
            ApologyRows apologies,
            AttachmentService attachments,
            Organization organization,
            FeedbackLog log,
            FeedbackWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.list = list;
        this.offers = offers;
        this.figures = figures;
        this.persons = persons;
        this.apologies = apologies;
        this.attachments = attachments;
        this.organization = organization;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * A page of the list. Usual order: who waits first, by the term so that the late ones stand at the top, then the latest
     * received; others are {@code receivedOn}, {@code dueOn}, {@code answeredOn}.
     *
     * @throws InvalidInputException when the order is none of these
     */
    public PageOf<FeedbackRow> find(FeedbackFilter filter, PageQuery page) {
        return list.page(viewing(), filter, page);
    }

    /** The whole list, at most 20 000 lines. */
    public List<FeedbackRow> all(FeedbackFilter filter) {
        return list.all(viewing(), filter);
    }

    /** How many a list has. */
    public long count(FeedbackFilter filter) {
        return list.count(viewing(), filter);
    }

    /** How many wait for the acting person; 0 for those who see no feedback. */
    public long countMine() {
        return access.may(Action.VIEW_FEEDBACK)
                ? list.count(viewing(), FeedbackFilter.of(FeedbackFilter.View.MINE))
                : 0;
    }

    /** A feedback with what can be done. */
    public FeedbackDetails details(long id) {
        Feedback feedback = find(id);
        Map<Long, String> names = organization.names(feedback.agencyId());
        Set<FeedbackStep> steps = offers.of(feedback);
        return new FeedbackDetails(
                feedback,
                feedback.unitId() == null
                        ? ""
                        : organization
                                .unit(feedback.agencyId(), feedback.unitId())
                                .name(),
                feedback.officerId() == null ? "" : names.getOrDefault(feedback.officerId(), ""),
                names.getOrDefault(rows.enteredBy(id), ""),
                feedback.repeatsId() == null
                        ? ""
                        : rows.get(feedback.agencyId(), feedback.repeatsId()).code(),
                feedback.late(LocalDate.now(clock)),
                files(feedback),
                apologies.ofFeedback(id).orElse(null),
                steps);
    }

    /** A feedback that the acting person may see. */
    public Feedback find(long id) {
        Actor actor = access.require(Action.VIEW_FEEDBACK);
        Feedback feedback = rows.get(actor.agencyId(), id);
        access.require(Action.VIEW_FEEDBACK, FeedbackGuard.subject(feedback));
        return feedback;
    }

    /** What happened, newest first. */
    public List<FeedbackEvent> events(long id) {
        find(id);
        return log.of(id);
    }

    /** Where its process stands. */
    public WorkflowPosition position(long id) {
        find(id);
        return workflow.position(id);
    }

    /**
     * Counts of what the acting person may see: of the agency, or of the own units.
     *
     * @param unitId only of this unit; null for everything
     */
    public FeedbackCount counts(LocalDate from, LocalDate to, @Nullable Long unitId) {
        if (to.isBefore(from)) {
            throw new InvalidInputException("to", "Ngày cuối không được trước ngày đầu.");
        }
        Actor actor = viewing();
        LocalDate today = LocalDate.now(clock);
        if (unitId != null) {
            organization.unit(actor.agencyId(), unitId);
            access.require(Action.VIEW_FEEDBACK, Subject.unit(actor.agencyId(), unitId));
            return figures.of(actor.agencyId(), unitId, from, to, today);
        }
        if (Access.mayAgencyWide(actor, Action.VIEW_FEEDBACK)) {
            return figures.of(actor.agencyId(), from, to, today);
        }
        return Access.units(actor, Action.VIEW_FEEDBACK).stream()
                .map(unit -> figures.of(actor.agencyId(), unit, from, to, today))
                .reduce(FeedbackCount.NONE, FeedbackCount::plus);
    }

    /** Whether the acting person sees the feedback of the whole agency. */
    public boolean seesWhole() {
        return Access.mayAgencyWide(viewing(), Action.VIEW_FEEDBACK);
    }

    /** Whether the acting person enters feedback. */
    public boolean mayEnter() {
        return access.may(Action.ENTER_FEEDBACK);
    }

    private Actor viewing() {
        return access.require(Action.VIEW_FEEDBACK);
    }

    private List<FeedbackFile> files(Feedback feedback) {
        List<FeedbackFile> files = new ArrayList<>();
        for (FilePart part : FilePart.values()) {
            boolean shown =
                    !part.personal() || access.may(Action.VIEW_FEEDBACK_PERSON, FeedbackGuard.subject(feedback));
            if (shown) {
                attachments.describe(feedback.agencyId(), persons.files(feedback.id(), part)).stream()
                        .map(file ->
                                new FeedbackFile(file.id(), part, file.fileName(), file.contentType(), file.size()))
                        .forEach(files::add);
            }
        }
        return files;
    }
}
