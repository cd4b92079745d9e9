package vn.dondoc.feedback;

/** What the process calls back. No authorisation: the person's step that led here has been checked. */
public interface FeedbackSteps {

    /** A morning has come before the due day: reminds whoever has it when a day to remind on was reached. */
    void remind(long feedbackId);

    /** A morning has come after the due day: tells who has it, the Office and, later, the leadership. */
    void escalate(long feedbackId);

    /** A morning has come after the answer: reminds the Office to publish it or to decide not to. */
    void remindPublication(long feedbackId);

    /** The letter of apology is written. */
    void apologised(long feedbackId);

    /** Answered and published or not, passed on, or not handled: its outcome is counted. */
    void ended(long feedbackId, String instanceId);
}
