package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.task.PlanTask;
import vn.dondoc.task.PlanTasks;
import vn.dondoc.task.TaskState;

/** Puts the mapping of a plan's predecessor together, and says what of it is still open. */
@Component
class MappingViews {

    private final Predecessors predecessors;
    private final PlanLists lists;
    private final PlanTasks planTasks;
    private final RowStore rowStore;
    private final RowViews rowViews;
    private final AgencyCatalogues catalogues;
    private final MappingStore store;

    MappingViews(
            Predecessors predecessors,
            PlanLists lists,
            PlanTasks planTasks,
            RowStore rowStore,
            RowViews rowViews,
            AgencyCatalogues catalogues,
            MappingStore store) {
        this.predecessors = predecessors;
        this.lists = lists;
        this.planTasks = planTasks;
        this.rowStore = rowStore;
        this.rowViews = rowViews;
        this.catalogues = catalogues;
        this.store = store;
    }

    /** Until the number is given; a plan that is issued or withdrawn decides nothing more. */
    static boolean mappable(PlanStatus status) {
        return switch (status) {
            case DRAFT, COMMENTING, CONSOLIDATING, SUBMITTED, APPROVED -> true;
            default -> false;
        };
    }

    MappingSheet sheet(PlanGuard.Open open) {
        PlanData plan = open.plan();
        PlanData old = predecessors.of(plan).orElseThrow(() -> new NotFoundException("Kế hoạch bị thay thế"));
        Map<Long, List<MappingEntry>> entries = entries(plan);
        // those with a decision are shown after issuing as well: the page then tells what became of them
        List<PlanTask> tasks = planTasks.of(old.id(), entries.keySet());
        List<StoredRow> rows =
                rowStore.rows(plan.id()).stream().filter(StoredRow::included).toList();
        RowMatcher matcher =
                new RowMatcher(tasks.stream().map(MappingViews::text).toList(), texts(plan, rows));
        boolean mappable = mappable(plan.status());
        return new MappingSheet(
                lists.summary(plan.agencyId(), plan.id()),
                lists.summary(plan.agencyId(), old.id()),
                tasks.stream()
                        .map(task -> new MappingTask(
                                task,
                                entries.getOrDefault(task.task().id(), List.of()),
                                mappable ? matcher.best(text(task)) : List.of()))
                        .toList(),
                rows(plan, entries),
                mappable && Access.mayAgencyWide(open.actor(), Action.MAP_PLAN));
    }

    /** Open tasks of the predecessor without a decision that can be carried out, with what is wrong. */
    List<Blocker> undecided(PlanData plan) {
        return predecessors.of(plan).map(old -> undecided(plan, old)).orElse(List.of());
    }

    private List<Blocker> undecided(PlanData plan, PlanData old) {
        Map<Long, List<MappingEntry>> entries = entries(plan);
        Set<Long> included = rowStore.rows(plan.id()).stream()
                .filter(StoredRow::included)
                .map(StoredRow::id)
                .collect(Collectors.toSet());
        List<Blocker> open = new ArrayList<>();
        for (PlanTask task : planTasks.of(old.id())) {
            List<MappingEntry> decided = entries.getOrDefault(task.task().id(), List.of());
            if (task.state() == TaskState.OPEN && decided.isEmpty()) {
                open.add(blocker(
                        task,
                        "TASK_UNMAPPED",
                        "Nhiệm vụ %s của %s chưa được quyết định: chuyển sang dòng nào, hay kết thúc."
                                .formatted(task.task().code(), old.name())));
            } else if (decided.stream()
                    .anyMatch(entry -> entry.rowId() != null
                            && entry.decision() != MappingDecision.LINKED
                            && !included.contains(entry.rowId()))) {
                open.add(blocker(
                        task,
                        "MAPPED_ROW_EXCLUDED",
                        "Nhiệm vụ %s của %s được chuyển sang một dòng đã loại; hãy chọn dòng khác."
                                .formatted(task.task().code(), old.name())));
            }
        }
        return open;
    }

    private static Blocker blocker(PlanTask task, String code, String message) {
        return new Blocker(code, null, task.task().code(), "mapping", message);
    }

    private Map<Long, List<MappingEntry>> entries(PlanData plan) {
        return store.standing(plan.id()).stream().collect(Collectors.groupingBy(MappingEntry::taskId));
    }

    private List<MappingRow> rows(PlanData plan, Map<Long, List<MappingEntry>> entries) {
        Map<Long, List<Long>> tasksOfRow = entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.rowId() != null)
                .collect(Collectors.groupingBy(
                        MappingEntry::rowId, Collectors.mapping(MappingEntry::taskId, Collectors.toList())));
        return rowViews.withoutOffers(plan).stream()
                .filter(PlanRow::included)
                .map(row -> new MappingRow(row, beforePlan(plan, row), tasksOfRow.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static boolean beforePlan(PlanData plan, PlanRow row) {
        return row.deadline().due() != null && row.deadline().due().isBefore(plan.referenceDate());
    }

    private List<RowMatcher.Text> texts(PlanData plan, List<StoredRow> rows) {
        TasksOfPlan units = new TasksOfPlan(plan, catalogues.units(plan.agencyId()), Map.of());
        return rows.stream()
                .map(row -> new RowMatcher.Text(
                        row.id(),
                        row.content(),
                        units.leads(row),
                        row.deadline().kind(),
                        row.deadline().due(),
                        row.deliverable()))
                .toList();
    }

    private static RowMatcher.Text text(PlanTask task) {
        return new RowMatcher.Text(
                task.task().id(),
                task.task().content(),
                task.parts().stream().map(PlanTask.Part::unitId).collect(Collectors.toSet()),
                task.task().deadlineKind(),
                task.task().dueOn(),
                task.task().deliverable());
    }
}
