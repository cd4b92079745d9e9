package vn.dondoc.workflow;

/** The names of {@code processes/inspection.bpmn} that the program uses; a test compares them with the file. */
final class InspectionProcess {

    static final String PROCESS = "inspection";

    static final String USER_TASK_DRAFT = "userTask_draft";
    static final String USER_TASK_APPROVE = "userTask_approve";
    static final String USER_TASK_REGISTER = "userTask_register";
    static final String USER_TASK_NOTICE = "userTask_notice";
    static final String USER_TASK_VISIT = "userTask_visit";
    static final String USER_TASK_SELF_INSPECT = "userTask_selfInspect";
    static final String USER_TASK_MINUTES = "userTask_minutes";
    static final String USER_TASK_ANSWER = "userTask_answer";
    static final String USER_TASK_CONSIDER_OBJECTION = "userTask_considerObjection";
    static final String USER_TASK_CONCLUDE = "userTask_conclude";
    static final String USER_TASK_APPROVE_CONCLUSION = "userTask_approveConclusion";
    static final String USER_TASK_REGISTER_CONCLUSION = "userTask_registerConclusion";
    static final String RECEIVE_TASK_REMEDIED = "receiveTask_remedied";

    static final String BOUNDARY_EVENT_ANSWER_TERM = "boundaryEvent_answerTerm";

    static final String SERVICE_TASK_REMIND_VISIT = "serviceTask_remindVisit";
    static final String SERVICE_TASK_NO_ANSWER = "serviceTask_noAnswer";
    static final String SERVICE_TASK_GIVE_REMEDIES = "serviceTask_giveRemedies";
    static final String SERVICE_TASK_CLOSE_VISIT = "serviceTask_closeVisit";
    static final String SERVICE_TASK_DROP_VISIT = "serviceTask_dropVisit";
    static final String SERVICE_TASK_CLOSE = "serviceTask_close";
    static final String SERVICE_TASK_CANCEL = "serviceTask_cancel";

    static final String GATEWAY_APPROVED = "gateway_approved";
    static final String GATEWAY_FIRST_STEP = "gateway_firstStep";
    static final String GATEWAY_CONFIRMED = "gateway_confirmed";
    static final String GATEWAY_MINUTES_AMENDED = "gateway_minutesAmended";
    static final String GATEWAY_CONCLUSION_APPROVED = "gateway_conclusionApproved";
    static final String GATEWAY_REMEDIES_OPEN = "gateway_remediesOpen";

    static final String END_CLOSED = "endEvent_closed";
    static final String END_CANCELLED = "endEvent_cancelled";
    static final String END_VISIT_CLOSED = "endEvent_visitClosed";
    static final String END_REMINDED = "endEvent_reminded";
    static final String END_DROPPED = "endEvent_dropped";

    static final String MESSAGE_OUTSIDE_ENTERED = "inspection.outsideEntered";
    static final String MESSAGE_REMEDIED = "inspection.remedied";
    static final String MESSAGE_VISIT_DROPPED = "inspection.visitDropped";
    static final String MESSAGE_CANCELLED = "inspection.cancelled";

    static final String VARIABLE_SELF = "self";
    static final String VARIABLE_OUTSIDE = "outside";
    static final String VARIABLE_MORNINGS = "mornings";
    static final String VARIABLE_APPROVED = "approved";
    static final String VARIABLE_VISIT_ID = "visitId";
    static final String VARIABLE_ANSWER_TERM = "answerTerm";
    static final String VARIABLE_CONFIRMED = "confirmed";
    static final String VARIABLE_MINUTES_AMENDED = "minutesAmended";
    static final String VARIABLE_CONCLUSION_APPROVED = "conclusionApproved";
    static final String VARIABLE_REMEDIES_OPEN = "remediesOpen";

    private InspectionProcess() {}
}
