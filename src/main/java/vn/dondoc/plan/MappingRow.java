package vn.dondoc.plan;

import java.util.List;

/**
 * A row of the new plan, as a place for tasks of the old one.
 *
 * @param beforePlan its due date lies before the date of its plan
 * @param taskIds tasks of the old plan that go on in it or are linked to it
 */
public record MappingRow(PlanRow row, boolean beforePlan, List<Long> taskIds) {

    /** Takes an unmodifiable copy. */
    public MappingRow {
        taskIds = List.copyOf(taskIds);
    }
}
