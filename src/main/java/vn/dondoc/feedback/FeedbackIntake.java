package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** The Office enters what came in, and sees whether the same was said before. */
@Service
@Transactional
public class FeedbackIntake {

    private final Access access;
    private final FeedbackGuard guard;
    private final FeedbackRows rows;
    private final PersonRows persons;
    private final FeedbackLikeness likeness;
    private final FeedbackTimes times;
    private final AttachmentService attachments;
    private final FeedbackLog log;
    private final FeedbackWorkflow workflow;
    private final Clock clock;

    FeedbackIntake(
            Access access,
            FeedbackGuard guard,
            FeedbackRows rows,
            PersonRows persons,
            FeedbackLikeness likeness,
            FeedbackTimes times,
            AttachmentService attachments,
            FeedbackLog log,
            FeedbackWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.guard = guard;
        this.rows = rows;
        this.persons = persons;
        this.likeness = likeness;
        this.times = times;
        this.attachments = attachments;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The last day of the term of what is received on a day by a channel. */
    @Transactional(readOnly = true)
    public LocalDate due(@Nullable FeedbackChannel channel, LocalDate receivedOn) {
        if (channel == null) {
            throw new InvalidInputException("channel", "Hãy chọn kênh tiếp nhận.");
        }
        return times.due(entering().agencyId(), channel, receivedOn);
    }

    /**
     * Enters a feedback; its term runs from the day of receipt.
     *
     * @return its id
     * @throws InvalidInputException naming {@code receivedOn}, {@code channel}, {@code subject}, {@code title},
     *     {@code content}, {@code externalCode} or {@code person}
     */
    public long receive(FeedbackDraft draft) {
        Actor actor = entering();
        FeedbackDraft checked = checked(draft);
        FeedbackPerson person = FeedbackPersons.checked(draft.person());
        Texts.withoutPerson("title", checked.title(), person);
        Texts.withoutPerson("content", checked.content(), person);
        List<Long> files =
                attachments.own(draft.files()).stream().map(Attachment::id).toList();
        LocalDate due = times.due(actor.agencyId(), checked.channel(), checked.receivedOn());
        long id =
                rows.insert(actor.agencyId(), checked, person.name().isEmpty(), due, actor.personId(), clock.instant());
        persons.save(id, person);
        persons.addFiles(id, FilePart.RECEIVED, files);
        workflow.received(id, times.mornings(actor.agencyId(), due));
        log.add(
                rows.any(id),
                actor,
                FeedbackHappened.Kind.RECEIVED,
                "nhận ngày %s qua %s, hạn trả lời %s"
                        .formatted(
                                Vietnamese.date(checked.receivedOn()),
                                checked.channel().label(),
                                Vietnamese.date(due)));
        return id;
    }

    /**
     * Puts right what was entered, until it is sent on; a changed day or channel gives another term. The person is
     * changed by {@link FeedbackPersons#change}, the draft's person and files are not read.
     */
    public void change(long id, @Nullable Integer version, FeedbackDraft draft) {
        FeedbackDraft checked = checked(draft);
        FeedbackGuard.Open open =
                guard.office(Action.ENTER_FEEDBACK, id, version, "không sửa được", FeedbackState.RECEIVED);
        guard.withoutPerson(id, "title", checked.title());
        guard.withoutPerson(id, "content", checked.content());
        Feedback before = open.feedback();
        LocalDate due = times.due(before.agencyId(), checked.channel(), checked.receivedOn());
        if (before.newDueOn() != null && !due.isBefore(before.newDueOn())) {
            throw new InvalidInputException(
                    "receivedOn",
                    "Hạn mới %s không trước ngày đã hẹn lại %s."
                            .formatted(Vietnamese.date(due), Vietnamese.date(before.newDueOn())));
        }
        rows.changed(id, checked, due);
        Feedback after = rows.any(id);
        if (!due.equals(before.dueOn())) {
            workflow.dueMoved(id, times.mornings(after.agencyId(), after.remindedDue()));
        }
        log.add(
                after,
                open.actor(),
                FeedbackHappened.Kind.CHANGED,
                "sửa thông tin tiếp nhận"
                        + (due.equals(before.dueOn())
                                ? ""
                                : "; hạn trả lời %s → %s"
                                        .formatted(Vietnamese.date(before.dueOn()), Vietnamese.date(due))));
    }

    /** Earlier feedback of the last 30 days that may say the same as what is being entered. */
    @Transactional(readOnly = true)
    public List<SimilarFeedback> similar(FeedbackDraft draft) {
        LocalDate day = draft.receivedOn() == null ? LocalDate.now(clock) : draft.receivedOn();
        return likeness.before(entering().agencyId(), null, day, draft.title(), draft.person());
    }

    /** The same of a feedback that was entered; without those of which somebody said that they are not. */
    @Transactional(readOnly = true)
    public List<SimilarFeedback> similar(long id) {
        Actor actor = entering();
        Feedback feedback = rows.get(actor.agencyId(), id);
        return likeness.before(
                actor.agencyId(),
                id,
                feedback.receivedOn(),
                feedback.title(),
                persons.of(id).orElse(FeedbackPerson.UNKNOWN));
    }

    /** Says that a suggested feedback is another matter; it is suggested no longer. */
    public void notTheSame(long id, long earlierId) {
        Actor actor = entering();
        rows.get(actor.agencyId(), id);
        rows.get(actor.agencyId(), earlierId);
        likeness.apart(id, earlierId, actor.personId(), clock.instant());
    }

    private Actor entering() {
        Actor actor = access.require(Action.ENTER_FEEDBACK);
        return access.require(Action.ENTER_FEEDBACK, Subject.agency(actor.agencyId()));
    }

    private FeedbackDraft checked(FeedbackDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (draft.receivedOn() == null || draft.receivedOn().isAfter(today)) {
            throw new InvalidInputException("receivedOn", "Hãy chọn ngày nhận, không sau hôm nay.");
        }
        if (draft.receivedOn().isBefore(today.minusYears(1))) {
            throw new InvalidInputException("receivedOn", "Ngày nhận đã quá một năm; hãy xem lại.");
        }
        if (draft.channel() == null) {
            throw new InvalidInputException("channel", "Hãy chọn kênh tiếp nhận.");
        }
        if (draft.subject() == null) {
            throw new InvalidInputException("subject", "Hãy chọn loại nội dung.");
        }
        return new FeedbackDraft(
                draft.receivedOn(),
                draft.channel(),
                draft.subject(),
                EnteredText.required("title", draft.title(), Texts.LINE, "Hãy ghi tóm tắt nội dung."),
                EnteredText.optional("content", draft.content(), Texts.TEXT),
                EnteredText.optional("externalCode", draft.externalCode(), Texts.NUMBER),
                draft.person(),
                draft.files());
    }
}
