package vn.dondoc.feedback;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
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

    /**
     * Keeps a file of somebody who handles feedback; the id goes into the step that it belongs to. What no step takes within
     * a day is erased.
     */
    public Attachment keep(String fileName, byte[] content) {
        access.require(Action.VIEW_FEEDBACK_PERSON);
        return attachments.storeUnattached(fileName, content);
    }

    /** Erases files that were kept for a step which was refused; those that a step has taken stay. */
    public void discard(Collection<Long> fileIds) {
        access.require(Action.VIEW_FEEDBACK_PERSON);
        attachments.discard(fileIds);
    }

    /** A file of the feedback; what names the person is given out like the person, and the reading is written down. */
    public AttachmentContent open(long feedbackId, long fileId) {
        Actor actor = access.require(Action.VIEW_FEEDBACK);
        Feedback feedback = rows.get(actor.agencyId(), feedbackId);
        access.require(Action.VIEW_FEEDBACK, FeedbackGuard.subject(feedback));
        FilePart part = persons.part(feedbackId, fileId).orElseThrow(() -> new NotFoundException("Tệp đính kèm"));
        if (part.personal()) {
            Actor reader = access.require(Action.VIEW_FEEDBACK_PERSON, FeedbackGuard.subject(feedback));
            audit.record(
                    reader,
                    AuditSubject.FEEDBACK,
                    feedbackId,
                    "Mở tệp có thông tin người phản ánh của %s (%s)"
                            .formatted(feedback.label(), part.label().toLowerCase(Vietnamese.LOCALE)));
        }
        return attachments.open(feedback.agencyId(), fileId);
    }
}
