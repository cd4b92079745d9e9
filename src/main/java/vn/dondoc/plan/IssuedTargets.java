package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitAlias;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;

/**
 * The targets of an issued plan, for the feature that follows them. Not authorised. Unit cells mean what the same names
 * mean in the rows of the plan and what people decided about them; a slip of the marks is mended, any other guess that
 * nobody confirmed names no unit.
 */
@Service
@Transactional(readOnly = true)
public class IssuedTargets {

    private final PlanStore plans;
    private final DraftStore drafts;
    private final RowStore rows;
    private final AgencyCatalogues catalogues;
    private final JdbcClient jdbc;

    IssuedTargets(PlanStore plans, DraftStore drafts, RowStore rows, AgencyCatalogues catalogues, JdbcClient jdbc) {
        this.plans = plans;
        this.drafts = drafts;
        this.rows = rows;
        this.catalogues = catalogues;
        this.jdbc = jdbc;
    }

    /** In the order of the document. */
    public List<IssuedTarget> of(long agencyId, long planId) {
        PlanData plan = plans.find(agencyId, planId);
        List<PlanTarget> targets = drafts.targets(planId);
        if (targets.isEmpty()) {
            return List.of();
        }
        Names names =
                new Names(catalogues.units(agencyId), catalogues.remembered(agencyId), decided(rows.rows(planId)));
        Map<Long, String[]> read = new HashMap<>();
        jdbc.sql("SELECT id, lead_read, cooperating_read FROM plan_target WHERE plan_id = ?")
                .param(planId)
                .query((row, index) -> read.put(
                        row.getLong("id"),
                        new String[] {row.getString("lead_read"), row.getString("cooperating_read")}))
                .list();
        return targets.stream()
                .map(target -> issued(plan, target, names, read.get(target.id())))
                .toList();
    }

    private static IssuedTarget issued(PlanData plan, PlanTarget target, Names names, String[] read) {
        Set<Long> leads = new LinkedHashSet<>();
        List<String> doubtful = new ArrayList<>();
        PrintedUnit.read(read[0], target.leadText()).forEach(unit -> {
            Set<Long> found = names.units(unit);
            leads.addAll(found);
            if (found.isEmpty()) {
                doubtful.add(unit.raw());
            }
        });
        Set<Long> cooperating = new LinkedHashSet<>();
        PrintedUnit.read(read[1], target.cooperatingText()).forEach(unit -> cooperating.addAll(names.units(unit)));
        cooperating.removeAll(leads);
        Area area = AreaProposal.of(target.name())
                .or(() -> AreaProposal.of(target.groupTitle()))
                .orElse(plan.area());
        return new IssuedTarget(
                plan.id(),
                plan.agencyId(),
                plan.planYear(),
                plan.status(),
                plan.replacesPlanId(),
                area,
                target,
                leads,
                cooperating,
                doubtful);
    }

    /** What was decided about names in the rows of the plan; a name that means two things there means nothing here. */
    private static Map<String, StoredUnit> decided(List<StoredRow> rows) {
        Map<String, StoredUnit> decided = new HashMap<>();
        Set<String> twofold = new HashSet<>();
        rows.stream()
                .flatMap(row -> row.units().stream())
                .filter(unit -> !unit.suggested() && !unit.nobody())
                .forEach(unit -> {
                    String key = Vietnamese.key(unit.raw());
                    StoredUnit before = decided.putIfAbsent(key, unit);
                    if (before != null
                            && (before.meaning() != unit.meaning()
                                    || !Objects.equals(before.unitId(), unit.unitId()))) {
                        twofold.add(key);
                    }
                });
        decided.keySet().removeAll(twofold);
        return decided;
    }

    private record Names(AgencyUnits units, Map<String, UnitAlias> remembered, Map<String, StoredUnit> decided) {

        Set<Long> units(PrintedUnit printed) {
            String key = Vietnamese.key(printed.raw());
            if (decided.containsKey(key)) {
                StoredUnit unit = decided.get(key);
                return meant(unit.meaning(), unit.unitId());
            }
            if (remembered.containsKey(key)) {
                UnitAlias alias = remembered.get(key);
                return meant(alias.meaning(), alias.unitId());
            }
            if (printed.allUnits()) {
                return units.workingIds();
            }
            Long named = printed.confidence() == Confidence.SUGGESTED
                    ? butForMarks(printed.raw())
                    : units.byName(printed.name());
            return named == null ? Set.of() : Set.of(named);
        }

        /** "Phòng Bộ trợ tư pháp": only the marks of one unit's name are wrong. */
        @Nullable
        private Long butForMarks(String raw) {
            String plain = Vietnamese.plainKey(raw);
            List<Unit> meant = units.working().stream()
                    .filter(unit -> Vietnamese.plainKey(unit.name()).equals(plain))
                    .toList();
            return meant.size() == 1 ? meant.get(0).id() : null;
        }

        private Set<Long> meant(UnitMeaning meaning, @Nullable Long unitId) {
            if (meaning == UnitMeaning.ALL_UNITS) {
                return units.workingIds();
            }
            return unitId == null || units.working().stream().map(Unit::id).noneMatch(id -> id.equals(unitId))
                    ? Set.of()
                    : Set.of(unitId);
        }
    }
}
