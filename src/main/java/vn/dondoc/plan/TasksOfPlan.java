package vn.dondoc.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.RecurrencePoints;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.task.ExtraDeadline;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskSource;

/** Turns the rows of a plan into tasks: one for each row, however many units share it (domain.md section 7). */
final class TasksOfPlan {

    private final PlanData plan;
    private final AgencyUnits units;
    private final Map<Long, List<TakenDeadline>> taken;

    /** @param taken second deadlines by row */
    TasksOfPlan(PlanData plan, AgencyUnits units, Map<Long, List<TakenDeadline>> taken) {
        this.plan = plan;
        this.units = units;
        this.taken = taken;
    }

    List<NewTask> of(List<StoredRow> rows) {
        Map<Long, String> codes = RowCodes.of(rows);
        String label = PlanNumber.sourceLabel(plan.number());
        return rows.stream()
                .filter(StoredRow::included)
                .map(row -> task(row, codes.get(row.id()), label))
                .toList();
    }

    private NewTask task(StoredRow row, String code, String label) {
        DeadlineReading deadline = row.deadline();
        Set<Long> leads = leads(row);
        Set<Long> cooperating = unitIds(row.units(UnitPart.COOPERATING));
        cooperating.removeAll(leads);
        return new NewTask(
                        plan.id(),
                        row.id(),
                        TaskSource.PLAN,
                        label,
                        code,
                        plan.planYear(),
                        row.area(),
                        row.content(),
                        row.deliverable(),
                        note(row),
                        cooperatingText(row),
                        row.deadlineText().isBlank() ? row.phrase() : row.deadlineText(),
                        deadline.kind(),
                        deadline.start(),
                        deadline.due(),
                        deadline.recurrence(),
                        RecurrencePoints.write(deadline.points()),
                        List.copyOf(leads),
                        List.copyOf(cooperating))
                .with(EventRule.of(deadline), extras(row));
    }

    private List<ExtraDeadline> extras(StoredRow row) {
        return taken.getOrDefault(row.id(), List.of()).stream()
                .map(TakenDeadline::deadline)
                .map(second -> new ExtraDeadline(
                        second.phrase(),
                        second.rule(),
                        second.recurrence(),
                        RecurrencePoints.write(second.points()),
                        second.due()))
                .toList();
    }

    /** Units that answer for a row. */
    Set<Long> leads(StoredRow row) {
        return unitIds(row.units(UnitPart.LEAD));
    }

    private Set<Long> unitIds(List<StoredUnit> named) {
        Set<Long> ids = new LinkedHashSet<>();
        for (StoredUnit unit : named) {
            if (unit.meaning() == UnitMeaning.ALL_UNITS) {
                units.working().stream().map(Unit::id).forEach(ids::add);
            } else if (unit.unitId() != null) {
                ids.add(unit.unitId());
            }
        }
        return ids;
    }

    /** A lead outside the agency is named in the note, because the task itself only knows the unit that follows it. */
    private static String note(StoredRow row) {
        String others = row.units(UnitPart.LEAD).stream()
                .filter(unit -> unit.meaning() == UnitMeaning.EXTERNAL)
                .map(StoredUnit::raw)
                .collect(Collectors.joining("; "));
        if (others.isEmpty()) {
            return row.note();
        }
        return (row.note().isEmpty() ? "" : row.note() + "\n") + "Chủ trì theo văn bản: " + others + ".";
    }

    private String cooperatingText(StoredRow row) {
        if (!row.cooperatingText().isBlank()) {
            return row.cooperatingText();
        }
        return row.units(UnitPart.COOPERATING).stream()
                .map(unit -> unit.meaning() == UnitMeaning.UNIT ? units.name(unit.unitId()) : unit.raw())
                .collect(Collectors.joining("; "));
    }
}
