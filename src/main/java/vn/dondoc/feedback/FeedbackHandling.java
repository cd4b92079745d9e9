package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Action;

/** From the Office's classification to the answer of the unit. */
@Service
@Transactional
public class FeedbackHandling {

    private final FeedbackGuard guard;
    private final FeedbackRows rows;
    private final PersonRows persons;
    private final Organization organization;
    private final AttachmentService attachments;
    private final FeedbackLog log;
    private final FeedbackWorkflow workflow;
    private final Clock clock;

    FeedbackHandling(
            FeedbackGuard guard,
            FeedbackRows rows,
            PersonRows persons,
            Organization organization,
            AttachmentService attachments,
            FeedbackLog log,
            FeedbackWorkflow workflow,
            Clock clock) {
        this.guard = guard;
        this.rows = rows;
        this.persons = persons;
        this.organization = organization;
        this.attachments = attachments;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The Office sends it to a unit, for the first time or because another one said that it is not theirs. */
    public void sendToUnit(long id, @Nullable Integer version, long unitId) {
        FeedbackGuard.Open open = classify(id, version, "không chuyển được");
        Unit unit = organization.unit(open.feedback().agencyId(), unitId);
        if (!unit.active()) {
            throw new InvalidInputException("unitId", unit.name() + " không còn hoạt động.");
        }
        rows.withUnit(id, unitId);
        happened(open, FeedbackHappened.Kind.SENT_TO_UNIT, "chuyển " + unit.name() + " xử lý");
        workflow.sentToUnit(id);
    }

    /** It belongs to another agency; ends here. */
    public void forward(long id, @Nullable Integer version, Forwarding forwarding) {
        String agency =
                EnteredText.required("agency", forwarding.agency(), Texts.LINE, "Hãy ghi tên cơ quan có thẩm quyền.");
        String number = EnteredText.required("number", forwarding.number(), Texts.NUMBER, "Hãy ghi số văn bản chuyển.");
        FeedbackGuard.Open open = classify(id, version, "không chuyển cơ quan khác được");
        LocalDate day = day("day", forwarding.day(), open.feedback());
        guard.withoutPerson(id, "agency", agency);
        List<Long> files = own(forwarding.files());
        rows.forwarded(id, new Forwarding(agency, number, day, files));
        persons.addFiles(id, FilePart.FORWARDING, files);
        happened(
                open,
                FeedbackHappened.Kind.FORWARDED,
                "không thuộc thẩm quyền, chuyển %s theo văn bản %s ngày %s"
                        .formatted(agency, number, Vietnamese.date(day)));
        workflow.forwarded(id);
    }

    /** It is not handled: anonymous, repeated, withdrawn; ends here. */
    public void refuse(long id, @Nullable Integer version, Refusal refusal) {
        if (refusal.reason() == null) {
            throw new InvalidInputException("reason", "Hãy chọn lý do không xử lý.");
        }
        boolean repeated = refusal.reason() == RefusalReason.REPEATED;
        String words = EnteredText.optional("words", refusal.words(), Texts.REASON);
        if (words.isEmpty() && !repeated) {
            throw new InvalidInputException("words", "Hãy nêu rõ vì sao không xử lý.");
        }
        if (repeated && refusal.repeatsId() == null) {
            throw new InvalidInputException("repeatsId", "Hãy chọn phản ánh đã nhận trước có cùng nội dung.");
        }
        FeedbackGuard.Open open = classify(id, version, "không kết thúc như vậy được");
        guard.withoutPerson(id, "words", words);
        String earlier = repeated ? earlier(open.feedback(), refusal.repeatsId()) : "";
        rows.refused(id, new Refusal(refusal.reason(), words, repeated ? refusal.repeatsId() : null));
        String why = refusal.reason().label() + (repeated ? " " + earlier : "");
        happened(open, FeedbackHappened.Kind.REFUSED, "không xử lý: " + why + (words.isEmpty() ? "" : ". " + words));
        workflow.refused(id);
    }

    /** The head names who answers, for the first time or another one. */
    public void assign(long id, @Nullable Integer version, long officerId) {
        FeedbackGuard.Open open =
                guard.head(id, version, "không phân công được", FeedbackState.WITH_UNIT, FeedbackState.ANSWERING);
        Feedback feedback = open.feedback();
        Person officer = organization.peopleOfUnit(feedback.agencyId(), feedback.unitId()).stream()
                .filter(person -> person.id() == officerId && person.active())
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException("officerId", "Hãy chọn người đang làm việc trong đơn vị."));
        rows.assigned(id, officerId);
        happened(open, FeedbackHappened.Kind.ASSIGNED, "phân công " + officer.fullName());
        workflow.assigned(id);
    }

    /** Keeps a draft of the answer. */
    public void saveAnswer(long id, @Nullable Integer version, String text) {
        String answer = EnteredText.optional("text", text, Texts.TEXT);
        guard.handler(id, version, "không soạn được", FeedbackState.WITH_UNIT, FeedbackState.ANSWERING);
        guard.withoutPerson(id, "text", answer);
        rows.answerText(id, answer);
    }

    /**
     * Keeps the draft while it is being written.
     *
     * @param before the draft as the writer saw it last
     * @throws StaleDataException when somebody else has written meanwhile; nothing is kept then
     */
    public void keepDraft(long id, String before, String text) {
        String answer = EnteredText.optional("text", text, Texts.TEXT);
        guard.handler(id, null, "không soạn được", FeedbackState.WITH_UNIT, FeedbackState.ANSWERING);
        guard.withoutPerson(id, "text", answer);
        if (!answer.equals(before) && !rows.draft(id, before, answer)) {
            throw new StaleDataException("Người khác vừa sửa bản trả lời này. Nội dung anh/chị gõ vẫn còn trong ô nhưng"
                    + " chưa được lưu; hãy chép ra rồi tải lại trang.");
        }
    }

    /**
     * The unit gives its answer to the Office.
     *
     * @param text what the person is told, without salutation and without personal data: it may be published
     * @param files uploaded by the acting person; may be empty
     */
    public void answer(long id, @Nullable Integer version, String text, List<Long> files) {
        String answer = EnteredText.required("text", text, Texts.TEXT, "Hãy soạn nội dung trả lời.");
        FeedbackGuard.Open open =
                guard.handler(id, version, "không gửi trả lời được", FeedbackState.WITH_UNIT, FeedbackState.ANSWERING);
        guard.withoutPerson(id, "text", answer);
        List<Long> own = own(files);
        rows.answerGiven(id, answer);
        persons.addFiles(id, FilePart.ANSWER, own);
        happened(open, FeedbackHappened.Kind.ANSWER_GIVEN, "đơn vị gửi nội dung trả lời để Văn phòng soát");
        workflow.answerGiven(id);
    }

    /** The head says that it is not the unit's; the Office classifies it again. */
    public void handBack(long id, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, Texts.REASON, "Hãy nêu vì sao không thuộc đơn vị.");
        FeedbackGuard.Open open =
                guard.head(id, version, "không trả lại được", FeedbackState.WITH_UNIT, FeedbackState.ANSWERING);
        guard.withoutPerson(id, "reason", why);
        String unit = organization
                .unit(open.feedback().agencyId(), open.feedback().unitId())
                .name();
        rows.handedBack(id, why);
        happened(open, FeedbackHappened.Kind.HANDED_BACK, "%s cho biết không thuộc đơn vị: %s".formatted(unit, why));
        workflow.handedBack(id);
    }

    private FeedbackGuard.Open classify(long id, @Nullable Integer version, String refusal) {
        return guard.office(Action.ENTER_FEEDBACK, id, version, refusal, FeedbackState.RECEIVED);
    }

    private void happened(FeedbackGuard.Open open, FeedbackHappened.Kind kind, String text) {
        log.add(rows.any(open.feedback().id()), open.actor(), kind, text);
    }

    private String earlier(Feedback feedback, long earlierId) {
        Feedback earlier = rows.get(feedback.agencyId(), earlierId);
        if (earlier.id() == feedback.id() || earlier.receivedOn().isAfter(feedback.receivedOn())) {
            throw new InvalidInputException("repeatsId", "Phản ánh được chọn phải là phản ánh đã nhận trước.");
        }
        return earlier.code();
    }

    private List<Long> own(List<Long> files) {
        return attachments.own(files).stream().map(Attachment::id).toList();
    }

    private LocalDate day(String field, @Nullable LocalDate day, Feedback feedback) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day == null ? today : day;
        if (on.isAfter(today) || on.isBefore(feedback.receivedOn())) {
            throw new InvalidInputException(field, "Ngày phải từ ngày nhận đến hôm nay.");
        }
        return on;
    }
}
