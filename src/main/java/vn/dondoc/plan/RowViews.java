package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.SecondDeadline;
import vn.dondoc.organization.Organization;

/** Turns stored rows into rows as people see them: with names, codes, offers from the notes, open decisions. */
@Component
class RowViews {

    private final RowStore rows;
    private final Organization organization;
    private final DeadlineRules deadlines;
    private final TakenDeadlines taken;

    RowViews(RowStore rows, Organization organization, DeadlineRules deadlines, TakenDeadlines taken) {
        this.rows = rows;
        this.organization = organization;
        this.deadlines = deadlines;
        this.taken = taken;
    }

    /** All rows of a plan in their order. */
    List<PlanRow> of(PlanData plan) {
        return views(plan, row -> true, true);
    }

    /** All rows without the offers: enough to see what is open, and no deadline is read again. */
    List<PlanRow> withoutOffers(PlanData plan) {
        return views(plan, row -> true, false);
    }

    /** One row; the others are only looked at for its code. */
    PlanRow of(PlanData plan, long rowId) {
        return views(plan, row -> row.id() == rowId, true).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Dòng của kế hoạch"));
    }

    private List<PlanRow> views(PlanData plan, Predicate<StoredRow> wanted, boolean offers) {
        List<StoredRow> stored = rows.rows(plan.id());
        Map<Long, List<TakenDeadline>> taken = offers ? this.taken.ofPlan(plan.id()) : Map.of();
        Function<StoredRow, DeadlineReading> deadline = offers ? withOffers(plan, taken) : StoredRow::deadline;
        AgencyUnits units = new AgencyUnits(organization.units(plan.agencyId()));
        Map<Long, String> people = organization.names(plan.agencyId());
        Map<Long, String> codes = RowCodes.of(stored);
        Set<Long> working = units.workingIds();
        return stored.stream()
                .filter(wanted)
                .map(row -> view(
                        row,
                        units,
                        working,
                        people,
                        codes.get(row.id()),
                        deadline.apply(row),
                        taken.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static PlanRow view(
            StoredRow row,
            AgencyUnits units,
            Set<Long> working,
            Map<Long, String> people,
            String code,
            DeadlineReading deadline,
            List<TakenDeadline> taken) {
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
                taken,
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

    private Function<StoredRow, DeadlineReading> withOffers(PlanData plan, Map<Long, List<TakenDeadline>> taken) {
        DeadlineRules.ForPlan reader = deadlines.of(plan);
        return row -> withOffers(row, reader, taken.getOrDefault(row.id(), List.of()));
    }

    /** Offers are not stored: they are found again in the words as they stand, without those that were taken over. */
    private static DeadlineReading withOffers(StoredRow row, DeadlineRules.ForPlan reader, List<TakenDeadline> taken) {
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
                reader.read(row).secondDeadlines().stream()
                        .filter(offer -> taken.stream().noneMatch(had -> same(had.deadline(), offer)))
                        .toList());
    }

    private static boolean same(SecondDeadline taken, SecondDeadline offer) {
        return taken.kind() == offer.kind() && taken.phrase().equals(offer.phrase());
    }
}
