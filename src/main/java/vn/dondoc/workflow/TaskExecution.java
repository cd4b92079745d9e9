package vn.dondoc.workflow;

/** The names of {@code processes/task-execution.bpmn} that the program uses; a test compares them with the file. */
final class TaskExecution {

    static final String PROCESS = "task-execution";

    static final String USER_TASK_RECEIVE = "userTask_receive";
    static final String USER_TASK_PERFORM = "userTask_perform";
    static final String USER_TASK_ACCEPT_UNIT = "userTask_acceptUnit";
    static final String USER_TASK_ACCEPT_DEPARTMENT = "userTask_acceptDepartment";

    static final String SERVICE_TASK_RECORD_DONE = "serviceTask_recordDone";
    static final String SERVICE_TASK_RECORD_CANCELLED = "serviceTask_recordCancelled";
    static final String SERVICE_TASK_RECORD_SUPERSEDED = "serviceTask_recordSuperseded";

    static final String GATEWAY_ACCEPTED_BY_UNIT = "gateway_acceptedByUnit";
    static final String GATEWAY_ACCEPTED_BY_DEPARTMENT = "gateway_acceptedByDepartment";

    static final String END_DONE = "endEvent_done";
    static final String END_CANCELLED = "endEvent_cancelled";
    static final String END_SUPERSEDED = "endEvent_superseded";

    static final String MESSAGE_CANCELLED = "task.cancelled";
    static final String MESSAGE_SUPERSEDED = "task.superseded";

    static final String VARIABLE_ACCEPTED_BY_UNIT = "acceptedByUnit";
    static final String VARIABLE_ACCEPTED_BY_DEPARTMENT = "acceptedByDepartment";

    private TaskExecution() {}
}
