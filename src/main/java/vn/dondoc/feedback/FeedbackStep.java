package vn.dondoc.feedback;

/** What can be done with a feedback now; the page offers a button for each. */
public enum FeedbackStep {
    CHANGE,
    SEND_TO_UNIT,
    FORWARD,
    REFUSE,
    ASSIGN,
    SAVE_ANSWER,
    ANSWER,
    HAND_BACK,
    ACCEPT,
    RETURN,
    SEND,
    PUBLISH,
    NOT_PUBLISH,
    APOLOGISE,
    READ_PERSON,
    CHANGE_PERSON
}
