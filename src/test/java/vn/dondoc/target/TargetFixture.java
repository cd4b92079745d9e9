package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;

/** Targets for tests: those of plan 56/KH-STP, or single ones of any agency. */
public final class TargetFixture {

    private final PlanFixture plans;
    private final Targets targets;
    private final TargetValues values;
    private final TargetSources sources;
    private final RegisterEntries entries;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    TargetFixture(
            PlanFixture plans,
            Targets targets,
            TargetValues values,
            TargetSources sources,
            RegisterEntries entries,
            CurrentActor current,
            JdbcClient jdbc) {
        this.plans = plans;
        this.targets = targets;
        this.values = values;
        this.sources = sources;
        this.entries = entries;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        TargetFixture targetFixture(
                PlanFixture plans,
                Targets targets,
                TargetValues values,
                TargetSources sources,
                RegisterEntries entries,
                CurrentActor current,
                JdbcClient jdbc) {
            return new TargetFixture(plans, targets, values, sources, entries, current, jdbc);
        }
    }

    /** Plan 56/KH-STP, read from the printed document, mended and issued. */
    public long issued56() {
        long plan = plans.uploaded56();
        plans.mend(plan);
        plans.submitSigned(plan);
        plans.issue("giamdoc", plan);
        return plan;
    }

    /** The target of a code. */
    public long id(String code) {
        return jdbc.sql("SELECT id FROM target WHERE code = ? ORDER BY id DESC LIMIT 1")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** "Tối thiểu 80%", led by a unit of an agency, of a plan of 2024 that is in force. */
    public long single(String agency, @Nullable String unit) {
        return single(agency, unit, "Tỷ lệ số hóa hồ sơ", "%", ">=", "80");
    }

    /** A target of a plan of 2024 that is in force. */
    public long single(
            String agency, @Nullable String unit, String name, String measure, String comparator, String value) {
        long agencyId = jdbc.sql("SELECT id FROM agency WHERE code = ?")
                .param(agency)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO plan (agency_id, plan_year, title, area, status, drafted_by, created_at)
                        SELECT ?, 2024, 'Kế hoạch', 'PROCEDURES', 'ISSUED', MIN(id), '2024-01-02' FROM person
                        WHERE agency_id = ?""").params(agencyId, agencyId).update();
        jdbc.sql("""
                        INSERT INTO plan_target (plan_id, position, code, name, unit, comparator, value, value_text)
                        SELECT MAX(id), 1, '1.1', ?, ?, ?, ?, ? FROM plan""")
                .params(name, measure, comparator, new BigDecimal(value), value)
                .update();
        jdbc.sql("""
                        INSERT INTO target (agency_id, plan_id, plan_target_id, target_year, position, code, name,
                          unit_of_measure, comparator, value, value_text, lead_text, cooperating_text, evaluator,
                          group_title, source, area, measure, rhythm, created_at)
                        SELECT p.agency_id, p.id, t.id, 2024, 1, t.code, t.name, t.unit, t.comparator, t.value, t.value_text,
                          '', '', '', '', '', 'PROCEDURES', ?, 'QUARTER', '2024-01-02'
                        FROM plan p JOIN plan_target t ON t.plan_id = p.id ORDER BY t.id DESC LIMIT 1""").param(TargetMeasure.of(measure).name()).update();
        long id = jdbc.sql("SELECT MAX(id) FROM target").query(Long.class).single();
        if (unit != null) {
            jdbc.sql("INSERT INTO target_unit (target_id, part, unit_id)"
                            + " SELECT ?, 'LEAD', id FROM unit WHERE agency_id = ? AND code = ?")
                    .params(id, agencyId, unit)
                    .update();
        }
        return id;
    }

    /** Enters a first value in the name of an account. */
    public TargetValue enter(String account, long target, String period, String value) {
        return current.callAs(
                account,
                () -> values.enter(
                        target, new ValueDraft(period, new BigDecimal(value), null, "Báo cáo 10/BC-STP", "", null)));
    }

    public TargetDetails details(String account, long target) {
        return current.callAs(account, () -> targets.details(target));
    }

    /** Feedback of the first quarter in the register, 7 of 8 in time, and the target as its share. */
    public void counted(String office, long target) {
        current.runAs(office, () -> {
            entries.enter(
                    "PAKN",
                    new EntryDraft(
                            null,
                            LocalDate.of(2023, 12, 15),
                            LocalDate.of(2024, 3, 14),
                            Map.of("RECEIVED", 10, "ANSWERED", 8, "ANSWERED_IN_TIME", 7, "ANSWERED_LATE", 1)),
                    true);
            sources.choose(target, SourceRule.share("PAKN.ANSWERED_IN_TIME", "PAKN.ANSWERED"));
        });
    }

    /** The Office names who leads. */
    public void leads(long target, Long... units) {
        current.runAs(
                "vanphong",
                () -> targets.decide(
                        target,
                        new TargetDecision(
                                List.of(units), List.of(), Area.PROCEDURES, TargetMeasure.LEVEL, WindowKind.QUARTER),
                        targets.details(target).version()));
    }
}
