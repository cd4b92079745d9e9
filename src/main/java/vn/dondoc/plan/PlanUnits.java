package vn.dondoc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.UnitAliases;

/** Decides what printed unit names mean, for all rows that use the name, and remembers it for the next document. */
@Service
@Transactional
public class PlanUnits {

    private final PlanGuard guard;
    private final RowStore rows;
    private final AgencyCatalogues catalogues;
    private final UnitAliases aliases;
    private final PlanLog log;

    PlanUnits(PlanGuard guard, RowStore rows, AgencyCatalogues catalogues, UnitAliases aliases, PlanLog log) {
        this.guard = guard;
        this.rows = rows;
        this.catalogues = catalogues;
        this.aliases = aliases;
        this.log = log;
    }

    /**
     * Says what a printed name means, in every row of the plan that has it.
     *
     * @param printed the name as printed; case and spacing do not matter
     * @param remember also for the next documents
     * @return rows changed
     */
    public int decide(long planId, String printed, UnitChoice choice, boolean remember) {
        var open = guard.forEditing(planId);
        String name = EnteredText.required("printed", printed, 500, "Hãy cho biết tên in trong văn bản.");
        AgencyUnits units = catalogues.units(open.plan().agencyId());
        String key = Vietnamese.key(name);
        int changed = replace(
                planId,
                unit -> Vietnamese.key(unit.raw()).equals(key),
                (part, unit) -> RowChanges.stored("unitId", part, unit.raw(), choice, units));
        if (remember) {
            aliases.remember(name, choice.meaning(), choice.unitId());
        }
        String meant = choice.unitId() == null ? choice.meaning().label() : units.name(choice.unitId());
        log.plan(
                planId,
                open.actor(),
                "UNIT_NAME_DECIDED",
                "“%s” là %s (%d dòng)%s".formatted(name, meant, changed, remember ? "; ghi nhớ cho lần sau" : ""));
        return changed;
    }

    /**
     * Confirms the suggested units.
     *
     * @param printed only of this printed name; null: all suggestions of the plan
     * @param remember also for the next documents
     * @return rows changed
     */
    public int acceptSuggestions(long planId, @Nullable String printed, boolean remember) {
        var open = guard.forEditing(planId);
        AgencyUnits units = catalogues.units(open.plan().agencyId());
        String key = printed == null ? null : Vietnamese.key(printed);
        Map<String, StoredUnit> accepted = new HashMap<>();
        int changed = replace(
                planId,
                unit -> unit.suggested()
                        && (key == null || Vietnamese.key(unit.raw()).equals(key)),
                (part, unit) -> {
                    accepted.putIfAbsent(Vietnamese.key(unit.raw()), unit);
                    UnitChoice choice = UnitChoice.unit(Objects.requireNonNull(unit.suggestedUnitId()));
                    return RowChanges.stored("unitId", part, unit.raw(), choice, units);
                });
        for (StoredUnit unit : accepted.values()) {
            if (remember) {
                aliases.remember(unit.raw(), vn.dondoc.organization.UnitMeaning.UNIT, unit.suggestedUnitId());
            }
            log.plan(
                    planId,
                    open.actor(),
                    "UNIT_NAME_DECIDED",
                    "Xác nhận “%s” là %s%s"
                            .formatted(
                                    unit.raw(),
                                    units.name(unit.suggestedUnitId()),
                                    remember ? "; ghi nhớ cho lần sau" : ""));
        }
        return changed;
    }

    private int replace(
            long planId,
            java.util.function.Predicate<StoredUnit> which,
            BiFunction<UnitPart, StoredUnit, StoredUnit> with) {
        int changed = 0;
        for (StoredRow row : rows.rows(planId)) {
            if (row.units().stream().noneMatch(which)) {
                continue;
            }
            rows.touch(row, row.version());
            for (UnitPart part : UnitPart.values()) {
                List<StoredUnit> units = row.units(part);
                if (units.stream().anyMatch(which)) {
                    rows.replaceUnits(
                            row.id(),
                            part,
                            units.stream()
                                    .map(unit -> which.test(unit) ? with.apply(part, unit) : unit)
                                    .toList());
                }
            }
            changed++;
        }
        return changed;
    }
}
