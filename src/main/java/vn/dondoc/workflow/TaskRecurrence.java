package vn.dondoc.workflow;

/** The names of {@code processes/task-recurrence.bpmn} that the program uses; a test compares them with the file. */
final class TaskRecurrence {

    static final String PROCESS = "task-recurrence";

    static final String CATCH_EVENT_PERIOD_BEGINS = "catchEvent_periodBegins";
    static final String SERVICE_TASK_OPEN_OCCURRENCE = "serviceTask_openOccurrence";
    static final String GATEWAY_MORE = "gateway_more";

    static final String END_YEAR_OVER = "endEvent_yearOver";
    static final String END_STOPPED = "endEvent_stopped";

    static final String MESSAGE_STOPPED = "recurrence.stopped";

    static final String VARIABLE_MORE = "more";

    /** Lives only while a step is taken: the timer keeps the moment itself. */
    static final String TRANSIENT_OPENS_AT = "opensAt";

    private TaskRecurrence() {}
}
