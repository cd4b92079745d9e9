package vn.dondoc.feedback;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Files of feedback. */
@Service
@Transactional
public class FeedbackFiles {

    private final Access access;
    private final FeedbackRows rows;
    private final PersonRows persons;
    private final AttachmentService attachments;
    private final AuditTrail audit;

    FeedbackFiles(
            Access access, FeedbackRows rows, PersonRows persons, AttachmentService attachments, AuditTrail audit) {
        this.access = access;
        this.rows = rows;
        this.persons = persons;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Keeps a file of somebody who handles feedback; the id goes into the step that it belongs to. */
    public Attachment keep(String fileName, byte[] content) {
        access.require(Action.VIEW_FEEDBACK_PERSON);
        return attachments.store(fileName, content);
    }

    /** A file of the feedback; what the person sent is given out like the person. */
    public AttachmentContent open(long feedbackId, long fileId) {
        Actor actor = access.require(Action.VIEW_FEEDBACK);
        Feedback feedback = rows.get(actor.agencyId(), feedbackId);
        if (persons.files(feedbackId, FilePart.RECEIVED).contains(fileId)) {
            Actor reader = access.require(Action.VIEW_FEEDBACK_PERSON, FeedbackGuard.subject(feedback));
            audit.record(
                    reader,
                    AuditSubject.FEEDBACK,
                    feedbackId,
                    "Mở tệp người phản ánh gửi của %s".formatted(feedback.label()));
        } else {
            access.require(Action.VIEW_FEEDBACK, FeedbackGuard.subject(feedback));
            if (!persons.files(feedbackId, FilePart.ANSWER).contains(fileId)
                    && !persons.files(feedbackId, FilePart.FORWARDING).contains(fileId)) {
                throw new NotFoundException("Tệp đính kèm");
            }
        }
        return attachments.open(feedback.agencyId(), fileId);
    }
}
