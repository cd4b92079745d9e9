package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.organization.Organization;

/** Turns stored rows into rows as people see them: with names, codes, offers from the notes, open decisions. */
@Component
class RowViews {

    private final RowStore rows;
    private final Organization organization;
    private final DeadlineRules deadlines;

    RowViews(RowStore rows, Organization organization, DeadlineRules deadlines) {
        this.rows = rows;
        this.organization = organization;
        this.deadlines = deadlines;
    }

    /** All rows of a plan in their order. */
    List<PlanRow> of(PlanData plan) {
        return views(plan, row -> true, withOffers(plan));
    }

    /** All rows without the offers: enough to see what is open, and no deadline is read again. */
    List<PlanRow> withoutOffers(PlanData plan) {
        return views(plan, row -> true, StoredRow::deadline);
    }

    /** One row; the others are only looked at for its code. */
    PlanRow of(PlanData plan, long rowId) {
        return views(plan, row -> row.id() == rowId, withOffers(plan)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Dòng của kế hoạch"));
    }

    private List<PlanRow> views(
            PlanData plan, Predicate<StoredRow> wanted, Function<StoredRow, DeadlineReading> deadline) {
        List<StoredRow> stored = rows.rows(plan.id());
        AgencyUnits units = new AgencyUnits(organization.units(plan.agencyId()));
        Map<Long, String> people = organization.names(plan.agencyId());
        Map<Long, String> codes = RowCodes.of(stored);
        Set<Long> working = units.workingIds();
        return stored.stream()
                .filter(wanted)
                .map(row -> view(row, units, working, people, codes.get(row.id()), deadline.apply(row)))
                .toList();
    }

    private static PlanRow view(
            StoredRow row,
            AgencyUnits units,
            Set<Long> working,
            Map<Long, String> people,
            String code,
            DeadlineReading deadline) {
        return new PlanRow(
                row.id(),
                row.planId(),
                row.position(),
                row.parentPosition(),
                code,
                row.appendix(),
                row.sectionNo(),
                row.sectionTitle(),
                row.rowNo(),
                row.content(),
                row.area(),
                row.leadText(),
                row.cooperatingText(),
                units(row, UnitPart.LEAD, units),
                units(row, UnitPart.COOPERATING, units),
                row.deadlineText(),
                row.deadlinePhrase(),
                deadline,
                row.deadlineChanged(),
                row.confirmedBy() == null ? null : people.get(row.confirmedBy()),
                row.confirmedAt(),
                row.deliverable(),
                row.note(),
                row.extra(),
                row.place(),
                row.excludedReason(),
                RowDecisions.of(row, working),
                row.version());
    }

    private static List<RowUnit> units(StoredRow row, UnitPart part, AgencyUnits units) {
        return row.units(part).stream()
                .map(unit -> new RowUnit(
                        unit.raw(),
                        unit.meaning(),
                        unit.unitId(),
                        units.name(unit.unitId()),
                        unit.confidence(),
                        unit.suggestedUnitId(),
                        units.name(unit.suggestedUnitId())))
                .toList();
    }

    private Function<StoredRow, DeadlineReading> withOffers(PlanData plan) {
        DeadlineRules.ForPlan reader = deadlines.of(plan);
        return row -> withOffers(row, reader);
    }

    /** Second deadlines are not stored: they are offers, found again in the words as they stand. */
    private static DeadlineReading withOffers(StoredRow row, DeadlineRules.ForPlan reader) {
        DeadlineReading kept = row.deadline();
        return new DeadlineReading(
                kept.phrase(),
                kept.kind(),
                kept.start(),
                kept.due(),
                kept.recurrence(),
                kept.amount(),
                kept.amountUnit(),
                kept.points(),
                kept.event(),
                kept.flags(),
                kept.needsConfirmation(),
                kept.explanation(),
                reader.read(row).secondDeadlines());
    }
}
