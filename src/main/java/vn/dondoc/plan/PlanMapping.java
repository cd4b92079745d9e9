package vn.dondoc.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Action;

/**
 * Decides, before a plan is issued, what becomes of the tasks of the plan that it replaces (domain.md section 7 and
 * decision 7). Only decisions are kept; the work itself moves when the new plan is issued. A later decision about a
 * task takes the place of the earlier one, which stays on record.
 */
@Service
@Transactional
public class PlanMapping {

    private static final int LONGEST_REASON = 1000;

    private final PlanGuard guard;
    private final MappingViews views;
    private final MappingStore store;
    private final PlanWorkflow workflow;
    private final PlanLog log;

    PlanMapping(PlanGuard guard, MappingViews views, MappingStore store, PlanWorkflow workflow, PlanLog log) {
        this.guard = guard;
        this.views = views;
        this.store = store;
        this.workflow = workflow;
        this.log = log;
    }

    /**
     * Tasks of the replaced plan, decisions and suggestions.
     *
     * @throws NotFoundException when the plan replaces none that is here
     */
    @Transactional(readOnly = true)
    public MappingSheet sheet(long planId) {
        var open = guard.viewed(planId);
        return views.sheet(open);
    }

    /** Every decision about the replaced plan's tasks, also those taken back. */
    @Transactional(readOnly = true)
    public List<MappingEntry> history(long planId) {
        guard.viewed(planId);
        return store.all(planId);
    }

    /**
     * Confirms the best suggestion of each of these tasks.
     *
     * @return tasks decided; one without a suggestion stays as it is
     */
    public int confirm(long planId, Collection<Long> taskIds) {
        var open = opened(planId);
        int decided = 0;
        for (MappingTask task : tasks(views.sheet(open), taskIds)) {
            if (task.open() && !task.suggestions().isEmpty()) {
                MappingSuggestion best = task.suggestions().get(0);
                store.undo(planId, List.of(task.id()), open.actor());
                store.add(
                        planId, task.id(), best.rowId(), MappingDecision.MOVED, true, "", best.percent(), open.actor());
                decided++;
            }
        }
        log.plan(planId, open.actor(), "TASKS_MAPPED", "Nhận gợi ý chuyển %d nhiệm vụ".formatted(decided));
        settled(open);
        return decided;
    }

    /**
     * Moves open tasks: each goes on in all of these rows.
     *
     * @param keepDone units that are done with a task need not do it again in the new plan
     */
    public void move(long planId, Collection<Long> taskIds, Collection<Long> rowIds, boolean keepDone) {
        var open = opened(planId);
        MappingSheet sheet = views.sheet(open);
        Set<Long> rows = rows(sheet, rowIds);
        for (MappingTask task : tasks(sheet, taskIds)) {
            if (!task.open()) {
                throw new NotPossibleException(
                        "Nhiệm vụ %s đã hoàn thành nên không chuyển được; hãy liên kết với dòng mới."
                                .formatted(task.old().task().code()));
            }
            decide(open, task, rows, MappingDecision.MOVED, keepDone, "");
        }
        settled(open);
    }

    /** Ends open tasks when the new plan is issued. */
    public void end(long planId, Collection<Long> taskIds, String reason) {
        String why = EnteredText.required(
                "reason", reason, LONGEST_REASON, "Hãy nêu lý do kết thúc nhiệm vụ, không chuyển sang kế hoạch mới.");
        var open = opened(planId);
        for (MappingTask task : tasks(views.sheet(open), taskIds)) {
            if (!task.open()) {
                throw new NotPossibleException("Nhiệm vụ %s đã hoàn thành, không cần kết thúc."
                        .formatted(task.old().task().code()));
            }
            Set<Long> nowhere = new HashSet<>();
            nowhere.add(null);
            decide(open, task, nowhere, MappingDecision.ENDED, true, why);
        }
        settled(open);
    }

    /**
     * Links done tasks to rows of the new plan.
     *
     * @param settles the rows count as done by them: only rows whose due date lies before their plan's date
     */
    public void link(long planId, Collection<Long> taskIds, Collection<Long> rowIds, boolean settles) {
        var open = opened(planId);
        MappingSheet sheet = views.sheet(open);
        Set<Long> rows = rows(sheet, rowIds);
        if (settles) {
            sheet.rows().stream()
                    .filter(row -> rows.contains(row.row().id()) && !row.beforePlan())
                    .findFirst()
                    .ifPresent(row -> {
                        throw new InvalidInputException(
                                "rowIds",
                                "Dòng %s có hạn sau ngày kế hoạch mới nên phải thực hiện; chỉ liên kết được."
                                        .formatted(row.row().code()));
                    });
        }
        for (MappingTask task : tasks(sheet, taskIds)) {
            if (task.open()) {
                throw new NotPossibleException("Nhiệm vụ %s chưa hoàn thành; hãy chuyển hoặc kết thúc."
                        .formatted(task.old().task().code()));
            }
            decide(open, task, rows, settles ? MappingDecision.DONE : MappingDecision.LINKED, true, "");
        }
    }

    /**
     * Takes decisions back; possible until the new plan is issued.
     *
     * @return tasks that are without a decision now
     */
    public int undo(long planId, Collection<Long> taskIds) {
        var open = opened(planId);
        List<MappingTask> decided = tasks(views.sheet(open), taskIds).stream()
                .filter(task -> !task.entries().isEmpty())
                .toList();
        store.undo(planId, decided.stream().map(MappingTask::id).toList(), open.actor());
        if (!decided.isEmpty()) {
            log.plan(
                    planId,
                    open.actor(),
                    "MAPPING_UNDONE",
                    "Bỏ quyết định về %d nhiệm vụ của kế hoạch cũ: %s".formatted(decided.size(), codes(decided)));
        }
        if (open.plan().status() == PlanStatus.APPROVED && decided.stream().anyMatch(MappingTask::open)) {
            workflow.mappingReopened(planId);
        }
        return decided.size();
    }

    private void decide(
            PlanGuard.Open open,
            MappingTask task,
            Set<Long> rowIds,
            MappingDecision decision,
            boolean keepDone,
            String reason) {
        long planId = open.plan().id();
        store.undo(planId, List.of(task.id()), open.actor());
        rowIds.forEach(row -> store.add(planId, task.id(), row, decision, keepDone, reason, null, open.actor()));
        log.plan(
                planId,
                open.actor(),
                "TASKS_MAPPED",
                "Nhiệm vụ %s của kế hoạch cũ: %s%s"
                        .formatted(
                                task.old().task().code(),
                                decision.label(),
                                reason.isEmpty() ? "" : " (" + reason + ")"));
    }

    /** The last open task is decided: the process goes on to the number. */
    private void settled(PlanGuard.Open open) {
        if (open.plan().status() == PlanStatus.APPROVED
                && views.undecided(open.plan()).isEmpty()) {
            workflow.mapped(open.plan().id());
        }
    }

    private PlanGuard.Open opened(long planId) {
        var open = guard.locked(Action.MAP_PLAN, planId);
        if (!MappingViews.mappable(open.plan().status())) {
            throw PlanGuard.notNow(open.plan(), "không đổi quyết định về nhiệm vụ của kế hoạch cũ được nữa");
        }
        return open;
    }

    private static List<MappingTask> tasks(MappingSheet sheet, Collection<Long> ids) {
        Set<Long> wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) {
            throw new InvalidInputException("taskIds", "Hãy chọn nhiệm vụ của kế hoạch cũ.");
        }
        List<MappingTask> found = sheet.tasks().stream()
                .filter(task -> wanted.contains(task.id()))
                .toList();
        if (found.size() != wanted.size()) {
            throw new NotFoundException("Nhiệm vụ của kế hoạch cũ");
        }
        return found;
    }

    private static Set<Long> rows(MappingSheet sheet, Collection<Long> ids) {
        Set<Long> wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) {
            throw new InvalidInputException("rowIds", "Hãy chọn dòng của kế hoạch mới.");
        }
        if (sheet.rows().stream().filter(row -> wanted.contains(row.row().id())).count() != wanted.size()) {
            throw new NotFoundException("Dòng của kế hoạch mới");
        }
        return wanted;
    }

    private static String codes(List<MappingTask> tasks) {
        return String.join(
                ", ", tasks.stream().map(task -> task.old().task().code()).toList());
    }
}
