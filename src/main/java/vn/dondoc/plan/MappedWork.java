package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.task.MovedTask;
import vn.dondoc.task.PlanTasks;

/** Turns the decisions about a plan's predecessor into what is done when the plan is issued. */
@Component
class MappedWork {

    private final MappingStore store;
    private final PlanTasks planTasks;

    MappedWork(MappingStore store, PlanTasks planTasks) {
        this.store = store;
        this.planTasks = planTasks;
    }

    /**
     * What to do with the tasks of the old plan.
     *
     * @param moves tasks that go on in the new plan, or close rows of it
     * @param dropped tasks that end, with the reason
     */
    record Orders(List<MovedTask> moves, Map<Long, String> dropped) {}

    Orders orders(PlanData plan, PlanData old) {
        var ofOld =
                planTasks.of(old.id()).stream().map(task -> task.task().id()).collect(Collectors.toSet());
        Map<Long, List<MappingEntry>> byTask = new LinkedHashMap<>();
        store.standing(plan.id()).stream()
                .filter(entry -> ofOld.contains(entry.taskId()))
                .forEach(entry -> byTask.computeIfAbsent(entry.taskId(), task -> new ArrayList<>())
                        .add(entry));
        List<MovedTask> moves = new ArrayList<>();
        Map<Long, String> dropped = new LinkedHashMap<>();
        byTask.forEach((task, entries) -> {
            MappingEntry first = entries.get(0);
            switch (first.decision()) {
                case ENDED -> dropped.put(task, first.reason());
                case MOVED, DONE ->
                    moves.add(new MovedTask(
                            task,
                            entries.stream().map(MappingEntry::rowId).toList(),
                            first.decision() == MappingDecision.MOVED,
                            first.keepDone()));
                case LINKED -> {
                    // only shown
                }
            }
        });
        return new Orders(moves, dropped);
    }
}
