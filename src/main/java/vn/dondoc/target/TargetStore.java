package vn.dondoc.target;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.plan.IssuedTarget;
import vn.dondoc.plan.PlanTarget;

/** Tables {@code target}, {@code target_unit} and {@code target_apart}. */
@Repository
class TargetStore {

    static final String LEAD = "LEAD";
    static final String COOPERATING = "COOPERATING";

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything of a year, joined and ended ones included, in the order of the plans. */
    List<TargetData> ofYear(long agencyId, int year) {
        return jdbc.sql("SELECT * FROM target WHERE agency_id = ? AND target_year = ? ORDER BY plan_id, position")
                .params(agencyId, year)
                .query(TargetData.class)
                .list();
    }

    List<Integer> years(long agencyId) {
        return jdbc.sql("SELECT DISTINCT target_year FROM target WHERE agency_id = ? ORDER BY target_year DESC")
                .param(agencyId)
                .query(Integer.class)
                .list();
    }

    /** @throws NotFoundException when the agency has no such target */
    TargetData find(long agencyId, long id) {
        return visible(agencyId, id).orElseThrow(() -> new NotFoundException("Chỉ tiêu"));
    }

    Optional<TargetData> visible(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM target WHERE id = ? AND agency_id = ?")
                .params(id, agencyId)
                .query(TargetData.class)
                .optional();
    }

    /** {@link #find} for a change: others wait. */
    TargetData lock(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM target WHERE id = ? AND agency_id = ? FOR UPDATE")
                .params(id, agencyId)
                .query(TargetData.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Chỉ tiêu"));
    }

    List<TargetData> ofPlan(long planId) {
        return jdbc.sql("SELECT * FROM target WHERE plan_id = ? ORDER BY position")
                .param(planId)
                .query(TargetData.class)
                .list();
    }

    /** The target itself and those joined to it. */
    List<TargetData> group(long headId) {
        return jdbc.sql(
                        "SELECT * FROM target WHERE id = :id OR joined_into = :id ORDER BY (id <> :id), plan_id, position")
                .param("id", headId)
                .query(TargetData.class)
                .list();
    }

    Optional<Long> insert(IssuedTarget issued, Instant now, @Nullable Long carriesOn) {
        PlanTarget target = issued.target();
        int made = jdbc.sql("""
                        INSERT IGNORE INTO target (agency_id, plan_id, plan_target_id, target_year, position, code, name,
                          unit_of_measure, comparator, value, upper_value, value_text, lead_text, cooperating_text,
                          evaluator, group_title, source, area, measure, rhythm, lead_doubt, carries_on, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUARTER', ?, ?, ?)""")
                .params(
                        issued.agencyId(),
                        issued.planId(),
                        target.id(),
                        issued.planYear(),
                        target.position(),
                        target.code(),
                        target.name(),
                        target.unit(),
                        target.comparator(),
                        target.value(),
                        target.upperValue(),
                        target.valueText(),
                        target.leadText(),
                        target.cooperatingText(),
                        target.evaluator(),
                        target.groupTitle(),
                        target.source(),
                        issued.area().name(),
                        TargetMeasure.of(target.unit()).name(),
                        doubt(issued.doubtful()),
                        carriesOn,
                        now)
                .update();
        if (made == 0) {
            return Optional.empty();
        }
        long id = jdbc.sql("SELECT id FROM target WHERE plan_target_id = ?")
                .param(target.id())
                .query(Long.class)
                .single();
        units(id, LEAD, issued.leadUnitIds());
        units(id, COOPERATING, issued.cooperatingUnitIds());
        return Optional.of(id);
    }

    private static String doubt(List<String> names) {
        String text = String.join("; ", names);
        return text.length() > 2000 ? text.substring(0, 1999) + "…" : text;
    }

    void units(long targetId, String part, Collection<Long> units) {
        jdbc.sql("DELETE FROM target_unit WHERE target_id = ? AND part = ?")
                .params(targetId, part)
                .update();
        for (long unit : new LinkedHashSet<>(units)) {
            jdbc.sql("INSERT INTO target_unit (target_id, part, unit_id) VALUES (?, ?, ?)")
                    .params(targetId, part, unit)
                    .update();
        }
    }

    /** Units of every target of a year, by target. */
    Map<Long, Set<Long>> units(long agencyId, int year, String part) {
        Map<Long, Set<Long>> units = new HashMap<>();
        jdbc.sql("""
                        SELECT u.target_id, u.unit_id FROM target_unit u JOIN target t ON t.id = u.target_id
                          JOIN unit un ON un.id = u.unit_id
                        WHERE t.agency_id = ? AND t.target_year = ? AND u.part = ? ORDER BY un.sort_no, un.name""")
                .params(agencyId, year, part)
                .query((row, index) -> units.computeIfAbsent(row.getLong(1), id -> new LinkedHashSet<>())
                        .add(row.getLong(2)))
                .list();
        return units;
    }

    void decide(TargetData target, TargetDecision decision, int version) {
        int rows = jdbc.sql("""
                        UPDATE target SET area = ?, measure = ?, rhythm = ?, lead_doubt = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                .params(
                        decision.area().name(),
                        decision.measure().name(),
                        decision.rhythm().name(),
                        decision.leadUnitIds().isEmpty() ? target.leadDoubt() : "",
                        target.id(),
                        version)
                .update();
        if (rows == 0) {
            throw StaleDataException.changed("Chỉ tiêu");
        }
        units(target.id(), LEAD, decision.leadUnitIds());
        units(target.id(), COOPERATING, decision.cooperatingUnitIds());
    }

    void join(long targetId, @Nullable Long head, @Nullable Instant at) {
        jdbc.sql("UPDATE target SET joined_into = ?, joined_at = ?, version = version + 1 WHERE id = ?")
                .params(head, at, targetId)
                .update();
    }

    void end(long targetId, Instant at) {
        jdbc.sql("UPDATE target SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(at, targetId)
                .update();
    }

    /** Pairs that a person said are different, each with the smaller id first. */
    Set<List<Long>> apart(long agencyId, int year) {
        return new HashSet<>(jdbc.sql("""
                        SELECT a.target_id, a.other_id FROM target_apart a JOIN target t ON t.id = a.target_id
                        WHERE t.agency_id = ? AND t.target_year = ?""")
                .params(agencyId, year)
                .query((row, index) -> List.of(row.getLong(1), row.getLong(2)))
                .list());
    }

    void keepApart(long one, long other) {
        jdbc.sql("INSERT IGNORE INTO target_apart (target_id, other_id) VALUES (?, ?)")
                .params(Math.min(one, other), Math.max(one, other))
                .update();
    }

    void forgetApart(long one, long other) {
        jdbc.sql("DELETE FROM target_apart WHERE target_id = ? AND other_id = ?")
                .params(Math.min(one, other), Math.max(one, other))
                .update();
    }
}
