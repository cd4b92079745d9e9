package vn.dondoc.feedback;

import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * The person behind a feedback, for those who handle it: the Office, the clerk, the head of the unit that has it and the
 * named officer. Every reading is written down.
 */
@Service
@Transactional
public class FeedbackPersons {

    private final Access access;
    private final FeedbackGuard guard;
    private final FeedbackRows rows;
    private final PersonRows persons;
    private final AuditTrail audit;

    FeedbackPersons(Access access, FeedbackGuard guard, FeedbackRows rows, PersonRows persons, AuditTrail audit) {
        this.access = access;
        this.guard = guard;
        this.rows = rows;
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * The person, for reading.
     *
     * @throws NotPossibleException when the data were taken out after the legal term
     */
    public FeedbackPerson read(long feedbackId) {
        return person(feedbackId, "Xem người phản ánh của %s");
    }

    /** The person, for the salutation and address of a letter. */
    public FeedbackPerson addressee(long feedbackId) {
        return person(feedbackId, "In thư gửi người phản ánh của %s");
    }

    /**
     * Puts the personal data right, as long as they are kept.
     *
     * @param version of the feedback as it was read; null to write over whatever is there
     * @throws InvalidInputException also when the title, the text or the answer would name the person
     */
    public void change(long feedbackId, @Nullable Integer version, FeedbackPerson person) {
        FeedbackPerson checked = checked(person);
        FeedbackGuard.Open open = guard.locked(Action.ENTER_FEEDBACK, feedbackId, version);
        Feedback feedback = open.feedback();
        if (feedback.erasedOn() != null) {
            throw erased(feedback);
        }
        for (String text : List.of(feedback.title(), feedback.content(), feedback.answer())) {
            Texts.withoutPerson("name", text, checked);
        }
        persons.save(feedbackId, checked);
        rows.personChanged(feedbackId);
        audit.record(
                open.actor(),
                AuditSubject.FEEDBACK,
                feedbackId,
                "Sửa người phản ánh của %s".formatted(feedback.label()));
    }

    private FeedbackPerson person(long feedbackId, String what) {
        Actor actor = access.require(Action.VIEW_FEEDBACK_PERSON);
        Feedback feedback = rows.get(actor.agencyId(), feedbackId);
        Actor reader = access.require(Action.VIEW_FEEDBACK_PERSON, FeedbackGuard.subject(feedback));
        FeedbackPerson person = persons.of(feedbackId).orElseThrow(() -> erased(feedback));
        audit.record(reader, AuditSubject.FEEDBACK, feedbackId, what.formatted(feedback.label()));
        return person;
    }

    static FeedbackPerson checked(FeedbackPerson person) {
        String email = EnteredText.optional("email", person.email(), 200);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new InvalidInputException("email", "Địa chỉ thư điện tử không đúng dạng ten@noi.vn.");
        }
        return new FeedbackPerson(
                EnteredText.optional("name", person.name(), 200),
                EnteredText.optional("address", person.address(), 500),
                EnteredText.optional("phone", person.phone(), Texts.NUMBER),
                email,
                EnteredText.optional("privateText", person.privateText(), Texts.TEXT));
    }

    private static NotPossibleException erased(Feedback feedback) {
        return new NotPossibleException(
                "Thông tin cá nhân của %s đã được xóa vì hết thời hạn lưu.".formatted(feedback.label()));
    }
}
