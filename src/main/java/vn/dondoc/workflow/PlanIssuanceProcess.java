package vn.dondoc.workflow;

/** The names of {@code processes/plan-issuance.bpmn} that the program uses; a test compares them with the file. */
final class PlanIssuanceProcess {

    static final String PROCESS = "plan-issuance";

    static final String USER_TASK_DRAFT = "userTask_draft";
    static final String USER_TASK_COMMENT = "userTask_comment";
    static final String USER_TASK_CONSOLIDATE = "userTask_consolidate";
    static final String USER_TASK_APPROVE = "userTask_approve";
    static final String USER_TASK_MAP = "userTask_map";
    static final String USER_TASK_REGISTER = "userTask_register";

    static final String BOUNDARY_EVENT_COMMENTS_TERM = "boundaryEvent_commentsTerm";
    static final String BOUNDARY_EVENT_COMMENTS_CLOSED = "boundaryEvent_commentsClosed";
    static final String BOUNDARY_EVENT_MAPPING_REOPENED = "boundaryEvent_mappingReopened";

    static final String SERVICE_TASK_CLOSE_COMMENTS = "serviceTask_closeComments";
    static final String SERVICE_TASK_START_TASKS = "serviceTask_startTasks";

    static final String GATEWAY_PATH = "gateway_path";
    static final String GATEWAY_APPROVED = "gateway_approved";
    static final String GATEWAY_TASKS_TO_MAP = "gateway_tasksToMap";

    static final String END_EVENT_ISSUED = "endEvent_issued";
    static final String END_EVENT_WITHDRAWN = "endEvent_withdrawn";

    static final String MESSAGE_COMMENTS_CLOSED = "plan.commentsClosed";
    static final String MESSAGE_MAPPING_REOPENED = "plan.mappingReopened";
    static final String MESSAGE_WITHDRAWN = "plan.withdrawn";

    static final String VARIABLE_SIGNED_ON_PAPER = "signedOnPaper";
    static final String VARIABLE_COMMENTS_TERM = "commentsTerm";
    static final String VARIABLE_UNIT_ID = "unitId";
    static final String VARIABLE_APPROVED = "approved";
    static final String VARIABLE_TASKS_TO_MAP = "tasksToMap";

    private PlanIssuanceProcess() {}
}
