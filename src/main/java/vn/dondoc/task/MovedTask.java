package vn.dondoc.task;

import java.util.List;

/**
 * A task of a replaced plan that goes on in rows of the new plan.
 *
 * @param rowIds rows of the new plan, in their order
 * @param open the task was moved while it ran; false: it was done, and rows of the new plan count as done by it
 * @param keepDone units that are done with it need not do it again
 */
public record MovedTask(long taskId, List<Long> rowIds, boolean open, boolean keepDone) {

    /** Takes an unmodifiable copy. */
    public MovedTask {
        rowIds = List.copyOf(rowIds);
    }
}
