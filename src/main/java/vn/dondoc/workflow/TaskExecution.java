package vn.dondoc.workflow;

/** The names of {@code processes/task-execution.bpmn} that the program uses; a test compares them with the file. */
final class TaskExecution {

    static final String PROCESS = "task-execution";

    static final String CATCH_EVENT_OPENS = "catchEvent_opens";
    static final String CATCH_EVENT_NOTICE = "catchEvent_notice";
    static final String START_EVENT_NOTICE = "startEvent_notice";

    static final String USER_TASK_RECEIVE = "userTask_receive";
    static final String USER_TASK_PERFORM = "userTask_perform";
    static final String USER_TASK_ACCEPT_UNIT = "userTask_acceptUnit";
    static final String USER_TASK_ACCEPT_DEPARTMENT = "userTask_acceptDepartment";
    static final String USER_TASK_DECIDE_RETURN = "userTask_decideReturn";
    static final String USER_TASK_GIVE_OPINION = "userTask_giveOpinion";
    static final String USER_TASK_DECIDE_EXTENSION = "userTask_decideExtension";
    static final String USER_TASK_CONTRIBUTE = "userTask_contribute";
    static final String USER_TASK_ACCEPT_CONTRIBUTION = "userTask_acceptContribution";

    static final String BOUNDARY_EVENT_RETURN_ON_RECEIVE = "boundaryEvent_returnOnReceive";
    static final String BOUNDARY_EVENT_RETURN_ON_PERFORM = "boundaryEvent_returnOnPerform";

    static final String SERVICE_TASK_OPEN = "serviceTask_open";
    static final String SERVICE_TASK_NOTIFY = "serviceTask_notify";
    static final String SERVICE_TASK_MOVE_DUE = "serviceTask_moveDue";
    static final String SERVICE_TASK_RECORD_DONE = "serviceTask_recordDone";
    static final String SERVICE_TASK_RECORD_RETURNED = "serviceTask_recordReturned";
    static final String SERVICE_TASK_RECORD_TRANSFERRED = "serviceTask_recordTransferred";
    static final String SERVICE_TASK_RECORD_CANCELLED = "serviceTask_recordCancelled";
    static final String SERVICE_TASK_RECORD_SUPERSEDED = "serviceTask_recordSuperseded";

    static final String GATEWAY_OPENED = "gateway_opened";
    static final String GATEWAY_ACCEPTED_BY_UNIT = "gateway_acceptedByUnit";
    static final String GATEWAY_ACCEPTED_BY_DEPARTMENT = "gateway_acceptedByDepartment";
    static final String GATEWAY_RETURN_DECISION = "gateway_returnDecision";
    static final String GATEWAY_EXTENDED = "gateway_extended";
    static final String GATEWAY_CONTRIBUTION_GIVEN = "gateway_contributionGiven";
    static final String GATEWAY_CONTRIBUTION_ACCEPTED = "gateway_contributionAccepted";

    static final String END_DONE = "endEvent_done";
    static final String END_RETURNED = "endEvent_returned";
    static final String END_TRANSFERRED = "endEvent_transferred";
    static final String END_CANCELLED = "endEvent_cancelled";
    static final String END_SUPERSEDED = "endEvent_superseded";
    static final String END_EXTENDED = "endEvent_extended";
    static final String END_NOT_EXTENDED = "endEvent_notExtended";
    static final String END_CONTRIBUTED = "endEvent_contributed";
    static final String END_CONTRIBUTION_WITHDRAWN = "endEvent_contributionWithdrawn";

    static final String MESSAGE_RETURN_ASKED = "task.returnAsked";
    static final String MESSAGE_EXTENSION_ASKED = "task.extensionAsked";
    static final String MESSAGE_CONTRIBUTION_ASKED = "task.contributionAsked";
    static final String MESSAGE_TRANSFERRED = "task.transferred";
    static final String MESSAGE_CANCELLED = "task.cancelled";
    static final String MESSAGE_SUPERSEDED = "task.superseded";

    static final String VARIABLE_OPENED = "opened";
    static final String VARIABLE_ACCEPTED_BY_UNIT = "acceptedByUnit";
    static final String VARIABLE_ACCEPTED_BY_DEPARTMENT = "acceptedByDepartment";
    static final String VARIABLE_RETURN_DECISION = "returnDecision";
    static final String VARIABLE_EXTENDED = "extended";
    static final String VARIABLE_CONTRIBUTION_GIVEN = "contributionGiven";
    static final String VARIABLE_CONTRIBUTION_ACCEPTED = "contributionAccepted";

    /** Lives only while a step is taken: the timers keep the moment themselves. */
    static final String TRANSIENT_OPENS_AT = "opensAt";

    static final String TRANSIENT_NOTICE_AT = "noticeAt";

    private TaskExecution() {}
}
