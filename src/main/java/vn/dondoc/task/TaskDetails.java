package vn.dondoc.task;

import java.util.List;

/**
 * A task with all its parts.
 *
 * @param cooperatingUnits names of cooperating units of the agency
 * @param parts by unit and occurrence
 */
public record TaskDetails(TaskFacts task, TaskState state, List<String> cooperatingUnits, List<TaskPart> parts) {}
