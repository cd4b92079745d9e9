package vn.dondoc.workflow;

/** The names of {@code processes/feedback-handling.bpmn} that the program uses; a test compares them with the file. */
final class FeedbackHandlingProcess {

    static final String PROCESS = "feedback-handling";

    static final String USER_TASK_CLASSIFY = "userTask_classify";
    static final String USER_TASK_RECEIVE = "userTask_receive";
    static final String USER_TASK_ANSWER = "userTask_answer";
    static final String USER_TASK_CHECK = "userTask_check";
    static final String USER_TASK_SEND = "userTask_send";
    static final String USER_TASK_PUBLISH = "userTask_publish";

    static final String GATEWAY_CLASSIFIED = "gateway_classified";
    static final String GATEWAY_UNIT_STEP = "gateway_unitStep";
    static final String GATEWAY_ACCEPTED = "gateway_accepted";
    static final String GATEWAY_ANSWERED = "gateway_answered";

    static final String BOUNDARY_EVENT_REMINDER = "boundaryEvent_reminder";
    static final String BOUNDARY_EVENT_OVERDUE = "boundaryEvent_overdue";
    static final String BOUNDARY_EVENT_PUBLICATION = "boundaryEvent_publication";

    static final String SERVICE_TASK_REMIND = "serviceTask_remind";
    static final String SERVICE_TASK_ESCALATE = "serviceTask_escalate";
    static final String SERVICE_TASK_REMIND_PUBLICATION = "serviceTask_remindPublication";
    static final String SERVICE_TASK_APOLOGISE = "serviceTask_apologise";
    static final String SERVICE_TASK_CLOSE = "serviceTask_close";

    static final String END_FORWARDED = "endEvent_forwarded";
    static final String END_REFUSED = "endEvent_refused";
    static final String END_SENT = "endEvent_sent";
    static final String END_REMINDED = "endEvent_reminded";
    static final String END_ESCALATED = "endEvent_escalated";
    static final String END_PUBLICATION_REMINDED = "endEvent_publicationReminded";
    static final String END_APOLOGISED = "endEvent_apologised";
    static final String END_CLOSED = "endEvent_closed";

    static final String MESSAGE_APOLOGISED = "feedback.apologised";

    static final String VARIABLE_REMINDERS = "reminders";
    static final String VARIABLE_OVERDUE = "overdue";
    static final String VARIABLE_PUBLICATION = "publication";
    static final String VARIABLE_OURS = "ours";
    static final String VARIABLE_FORWARDED = "forwarded";
    static final String VARIABLE_OFFICER_NAMED = "officerNamed";
    static final String VARIABLE_HANDED_BACK = "handedBack";
    static final String VARIABLE_ACCEPTED = "accepted";
    static final String VARIABLE_ANSWERED = "answered";

    private FeedbackHandlingProcess() {}
}
