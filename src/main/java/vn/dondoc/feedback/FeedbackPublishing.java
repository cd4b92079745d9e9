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
import vn.dondoc.security.Action;

/** The Office looks at the unit's answer, sends it to the person, and publishes it or says why not. */
@Service
@Transactional
public class FeedbackPublishing {

    private final FeedbackGuard guard;
    private final FeedbackRows rows;
    private final PersonRows persons;
    private final AttachmentService attachments;
    private final FeedbackLog log;
    private final FeedbackWorkflow workflow;
    private final FeedbackTimes times;
    private final Clock clock;

    FeedbackPublishing(
            FeedbackGuard guard,
            FeedbackRows rows,
            PersonRows persons,
            AttachmentService attachments,
            FeedbackLog log,
            FeedbackWorkflow workflow,
            FeedbackTimes times,
            Clock clock) {
        this.guard = guard;
        this.rows = rows;
        this.persons = persons;
        this.attachments = attachments;
        this.log = log;
        this.workflow = workflow;
        this.times = times;
        this.clock = clock;
    }

    /** The answer can go out. */
    public void accept(long id, @Nullable Integer version) {
        FeedbackGuard.Open open = office(id, version, "không duyệt được", FeedbackState.CHECKING);
        rows.accepted(id);
        happened(open, FeedbackHappened.Kind.ACCEPTED, "Văn phòng thống nhất nội dung trả lời");
        workflow.checked(id, true);
    }

    /** The unit writes it again. */
    public void giveBack(long id, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, Texts.REASON, "Hãy nêu điều cần sửa.");
        FeedbackGuard.Open open = office(id, version, "không trả lại được", FeedbackState.CHECKING);
        guard.withoutPerson(id, "reason", why);
        rows.returned(id, why);
        happened(open, FeedbackHappened.Kind.RETURNED, "trả lại đơn vị: " + why);
        workflow.checked(id, false);
    }

    /**
     * The answer went out to the person; its day decides whether it was in time.
     *
     * @throws InvalidInputException naming {@code day}, {@code way} or {@code number}
     */
    public void send(long id, @Nullable Integer version, SentAnswer sent) {
        String way = EnteredText.required("way", sent.way(), Texts.LINE, "Hãy ghi đã gửi bằng cách nào.");
        String number = EnteredText.optional("number", sent.number(), Texts.NUMBER);
        FeedbackGuard.Open open = office(id, version, "không ghi là đã gửi được", FeedbackState.TO_SEND);
        Feedback feedback = open.feedback();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = sent.day() == null ? today : sent.day();
        if (day.isAfter(today) || day.isBefore(feedback.receivedOn())) {
            throw new InvalidInputException("day", "Ngày gửi phải từ ngày nhận đến hôm nay.");
        }
        guard.withoutPerson(id, "way", way);
        List<Long> files =
                attachments.own(sent.files()).stream().map(Attachment::id).toList();
        rows.sent(id, new SentAnswer(day, number, way, files));
        persons.addFiles(id, FilePart.SENT, files);
        happened(
                open,
                FeedbackHappened.Kind.ANSWERED,
                "đã trả lời người phản ánh ngày %s%s, %s"
                        .formatted(
                                Vietnamese.date(day),
                                number.isEmpty() ? "" : " (văn bản " + number + ")",
                                day.isAfter(feedback.dueOn())
                                        ? "trễ hạn " + Vietnamese.date(feedback.dueOn())
                                        : "đúng hạn"));
        workflow.answerSent(id, times.publication(feedback.agencyId(), today));
    }

    /**
     * The question and the answer are published, today.
     *
     * @param where in words, for example the portal and the address of the page
     */
    public void publish(long id, @Nullable Integer version, String where) {
        String place = EnteredText.required("where", where, Texts.LINE, "Hãy ghi công khai ở đâu.");
        FeedbackGuard.Open open = office(id, version, "không công khai được", FeedbackState.ANSWERED);
        guard.withoutPerson(id, "where", place);
        rows.published(id, LocalDate.now(clock), place);
        happened(open, FeedbackHappened.Kind.PUBLISHED, "công khai kết quả trả lời: " + place);
        workflow.publicationDecided(id);
    }

    /** It is not published. */
    public void keepUnpublished(long id, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, Texts.REASON, "Hãy nêu lý do không công khai.");
        FeedbackGuard.Open open = office(id, version, "không ghi như vậy được", FeedbackState.ANSWERED);
        guard.withoutPerson(id, "reason", why);
        rows.notPublished(id, why);
        happened(open, FeedbackHappened.Kind.NOT_PUBLISHED, "không công khai: " + why);
        workflow.publicationDecided(id);
    }

    private FeedbackGuard.Open office(long id, @Nullable Integer version, String refusal, FeedbackState state) {
        return guard.office(Action.PUBLISH_FEEDBACK, id, version, refusal, state);
    }

    private void happened(FeedbackGuard.Open open, FeedbackHappened.Kind kind, String text) {
        log.add(rows.any(open.feedback().id()), open.actor(), kind, text);
    }
}
