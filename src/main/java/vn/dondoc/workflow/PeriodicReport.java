package vn.dondoc.workflow;

/** The names of {@code processes/periodic-report.bpmn} that the program uses; a test compares them with the file. */
final class PeriodicReport {

    static final String PROCESS = "periodic-report";

    static final String USER_TASK_CONTRIBUTE = "userTask_contribute";
    static final String USER_TASK_CHECK = "userTask_check";
    static final String USER_TASK_AMEND = "userTask_amend";
    static final String USER_TASK_CHECK_AMENDED = "userTask_checkAmended";
    static final String USER_TASK_COMPILE = "userTask_compile";
    static final String USER_TASK_APPROVE = "userTask_approve";
    static final String USER_TASK_REGISTER = "userTask_register";

    static final String BOUNDARY_EVENT_PART_REMINDER = "boundaryEvent_partReminder";
    static final String BOUNDARY_EVENT_OFFICE_REMINDER = "boundaryEvent_officeReminder";
    static final String BOUNDARY_EVENT_COLLECTING_CLOSED = "boundaryEvent_collectingClosed";

    static final String SERVICE_TASK_REMIND_PART = "serviceTask_remindPart";
    static final String SERVICE_TASK_REMIND_OFFICE = "serviceTask_remindOffice";
    static final String SERVICE_TASK_CLOSE_COLLECTING = "serviceTask_closeCollecting";
    static final String SERVICE_TASK_FREEZE = "serviceTask_freeze";

    static final String GATEWAY_PART_ACCEPTED = "gateway_partAccepted";
    static final String GATEWAY_AMENDMENT_ACCEPTED = "gateway_amendmentAccepted";
    static final String GATEWAY_APPROVED = "gateway_approved";

    static final String END_PART_REMINDED = "endEvent_partReminded";
    static final String END_PART_ACCEPTED = "endEvent_partAccepted";
    static final String END_OFFICE_REMINDED = "endEvent_officeReminded";
    static final String END_AMENDED = "endEvent_amended";
    static final String END_FROZEN = "endEvent_frozen";
    static final String END_CANCELLED = "endEvent_cancelled";

    static final String MESSAGE_COLLECTING_CLOSED = "report.collectingClosed";
    static final String MESSAGE_PART_RETURNED = "report.partReturned";
    static final String MESSAGE_CORRECTION_OPENED = "report.correctionOpened";
    static final String MESSAGE_CANCELLED = "report.cancelled";

    static final String VARIABLE_UNIT_ID = "unitId";
    static final String VARIABLE_UNIT_REMINDERS = "unitReminders";
    static final String VARIABLE_OFFICE_REMINDERS = "officeReminders";
    static final String VARIABLE_PART_ACCEPTED = "partAccepted";
    static final String VARIABLE_APPROVED = "approved";

    private PeriodicReport() {}
}
