package vn.dondoc.task;

/**
 * How much was created.
 *
 * @param tasks number of tasks
 * @param assignments number of assignments, each with a running process instance
 */
public record CreatedTasks(int tasks, int assignments) {}
