package vn.dondoc.plan;

import java.util.List;
import vn.dondoc.task.PlanTask;
import vn.dondoc.task.TaskState;

/**
 * A task of the replaced plan with what was decided and what is suggested.
 *
 * @param entries decisions that hold; several only for {@link MappingDecision#MOVED} and the like to several rows
 * @param suggestions most alike first; empty when nothing is alike
 */
public record MappingTask(PlanTask old, List<MappingEntry> entries, List<MappingSuggestion> suggestions) {

    /** Takes unmodifiable copies. */
    public MappingTask {
        entries = List.copyOf(entries);
        suggestions = List.copyOf(suggestions);
    }

    /** Id of the task. */
    public long id() {
        return old.task().id();
    }

    /** Whether something of it is still to be done. */
    public boolean open() {
        return old.state() == TaskState.OPEN;
    }

    /** Whether a person has to decide before the new plan can be issued. */
    public boolean undecided() {
        return open() && entries.isEmpty();
    }
}
