package vn.dondoc.task;

import java.util.List;

/**
 * What was created.
 *
 * @param taskIds the tasks, in the order in which they were given
 * @param assignments number of assignments, each with a running process instance
 */
public record CreatedTasks(List<Long> taskIds, int assignments) {

    /** Takes an unmodifiable copy. */
    public CreatedTasks {
        taskIds = List.copyOf(taskIds);
    }

    /** Number of tasks. */
    public int tasks() {
        return taskIds.size();
    }
}
