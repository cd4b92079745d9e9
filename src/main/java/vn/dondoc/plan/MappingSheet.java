package vn.dondoc.plan;

import java.util.List;

/**
 * Everything about the tasks of a plan that a new plan replaces.
 *
 * @param plan the new plan
 * @param replaced the plan that it replaces
 * @param tasks tasks of the replaced plan in its order, those that run and those that are done
 * @param rows rows of the new plan that are or become tasks
 * @param editable the acting person may decide now
 */
public record MappingSheet(
        PlanSummary plan, PlanSummary replaced, List<MappingTask> tasks, List<MappingRow> rows, boolean editable) {

    /** Takes unmodifiable copies. */
    public MappingSheet {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
    }

    /** Open tasks that nobody has decided about. */
    public long undecided() {
        return tasks.stream().filter(MappingTask::undecided).count();
    }

    /** Open tasks. */
    public long open() {
        return tasks.stream().filter(MappingTask::open).count();
    }
}
