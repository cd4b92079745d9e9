package vn.dondoc.feedback;

import java.time.LocalDateTime;
import vn.dondoc.task.WorkflowPosition;

/**
 * What a feedback needs of the process engine; named after what happens to it. Called inside the transaction that saves
 * it.
 */
public interface FeedbackWorkflow {

    /**
     * From when on each morning is looked at, Asia/Ho_Chi_Minh.
     *
     * @param reminders the first morning of reminders before the due day
     * @param overdue the first morning after it
     */
    record Mornings(LocalDateTime reminders, LocalDateTime overdue) {}

    /** It came in; the Office classifies it. */
    void received(long feedbackId, Mornings mornings);

    /** Its due day is another one. */
    void dueMoved(long feedbackId, Mornings mornings);

    /** The Office sends it to a unit. */
    void sentToUnit(long feedbackId);

    /** The Office passes it on to another agency. */
    void forwarded(long feedbackId);

    /** The Office does not have it handled. */
    void refused(long feedbackId);

    /** The head names an officer, for the first time or another one. */
    void assigned(long feedbackId);

    /** The unit's answer goes to the Office. */
    void answerGiven(long feedbackId);

    /** The unit says that it is not theirs. */
    void handedBack(long feedbackId);

    /** The Office has looked at the answer. */
    void checked(long feedbackId, boolean accepted);

    /**
     * The answer went out.
     *
     * @param publication from when on each morning is looked at until it is decided whether it is published
     */
    void answerSent(long feedbackId, LocalDateTime publication);

    /** It was published, or not; the process calls {@link FeedbackSteps#ended}. */
    void publicationDecided(long feedbackId);

    /** A letter of apology names a new day; the process calls {@link FeedbackSteps#apologised}. */
    void apologised(long feedbackId, Mornings mornings);

    /** Where the process stands, also after its end. */
    WorkflowPosition position(long feedbackId);
}
