package vn.dondoc.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.plan.MappingDecision;
import vn.dondoc.plan.MappingEntry;
import vn.dondoc.plan.MappingRow;
import vn.dondoc.plan.MappingSheet;
import vn.dondoc.plan.MappingSuggestion;
import vn.dondoc.plan.MappingTask;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.task.PlanTask;
import vn.dondoc.task.TaskState;

/** What becomes of the tasks of a replaced plan, as the API shows it. */
record PlanMappingJson(
        PlanSummary plan,
        PlanSummary replaced,
        long open,
        long undecided,
        boolean editable,
        List<TaskJson> tasks,
        List<RowJson> rows) {

    /** A task of the replaced plan. */
    record TaskJson(
            long id,
            String code,
            String content,
            TaskState state,
            @Nullable LocalDate due,
            @Nullable Integer percent,
            int evidence,
            List<PlanTask.Part> parts,
            List<MappingEntry> decisions,
            List<SuggestionJson> suggestions) {}

    /** A row of the new plan that is probably the same work. */
    record SuggestionJson(
            long rowId,
            int percent,
            MappingSuggestion.Strength strength,
            int contentPercent,
            boolean sameUnits,
            boolean sameDeadline,
            boolean sameDeliverable) {}

    /** A row of the new plan. */
    record RowJson(
            long id, String code, String content, @Nullable LocalDate due, boolean beforePlan, List<Long> taskIds) {}

    /** A decision about several tasks. */
    record DecisionRequest(
            @Nullable List<Long> taskIds,
            @Nullable MappingDecision decision,
            @Nullable List<Long> rowIds,
            @Nullable Boolean keepDone,
            @Nullable String reason) {}

    /** Some tasks of the replaced plan. */
    record TasksRequest(@Nullable List<Long> taskIds) {}

    static PlanMappingJson of(MappingSheet sheet) {
        return new PlanMappingJson(
                sheet.plan(),
                sheet.replaced(),
                sheet.open(),
                sheet.undecided(),
                sheet.editable(),
                sheet.tasks().stream().map(PlanMappingJson::task).toList(),
                sheet.rows().stream().map(PlanMappingJson::row).toList());
    }

    private static TaskJson task(MappingTask task) {
        PlanTask old = task.old();
        return new TaskJson(
                task.id(),
                old.task().code(),
                old.task().content(),
                old.state(),
                old.due(),
                old.percent(),
                old.evidence(),
                old.parts(),
                task.entries(),
                task.suggestions().stream().map(PlanMappingJson::suggestion).toList());
    }

    private static SuggestionJson suggestion(MappingSuggestion suggestion) {
        return new SuggestionJson(
                suggestion.rowId(),
                suggestion.percent(),
                suggestion.strength(),
                suggestion.contentPercent(),
                suggestion.sameUnits(),
                suggestion.sameDeadline(),
                suggestion.sameDeliverable());
    }

    private static RowJson row(MappingRow row) {
        return new RowJson(
                row.row().id(),
                row.row().code(),
                row.row().content(),
                row.row().deadline().due(),
                row.beforePlan(),
                row.taskIds());
    }
}
