package vn.dondoc.task;

import java.time.Instant;
import java.util.List;

/**
 * What recurring tasks need of the process engine: one instance for each task waits until the next period begins. Each
 * method joins the caller's transaction.
 */
public interface RecurrenceWorkflow {

    /**
     * A task whose next period lies ahead.
     *
     * @param opensAt when that period begins
     */
    record Start(long taskId, Instant opensAt) {}

    /** Starts an instance for each of these tasks. */
    void start(List<Start> starts);

    /** No unit gets a further occurrence of the task: its instance ends. */
    void stopped(long taskId);

    /** Where the instance stands, also after its end. */
    WorkflowPosition position(long taskId);
}
