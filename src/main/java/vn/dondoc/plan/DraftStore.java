package vn.dondoc.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.plan.reading.Finding;
import vn.dondoc.plan.reading.FindingCode;
import vn.dondoc.plan.reading.NotUnderstood;
import vn.dondoc.plan.reading.RowFindings;
import vn.dondoc.plan.reading.TargetRow;
import vn.dondoc.plan.reading.UnitReading;

/** What a document brought besides its rows: targets, places not understood, findings about the document. */
@Repository
class DraftStore {

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    DraftStore(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    void targets(long planId, List<TargetRow> targets) {
        int[] position = {0};
        batch.batchUpdate(
                """
                INSERT INTO plan_target (plan_id, position, code, name, unit, comparator, value, upper_value, value_text,
                  lead_text, cooperating_text, evaluator, group_title, source, place, lead_read, cooperating_read)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                targets.stream()
                        .map(target -> new Object[] {
                            planId,
                            ++position[0],
                            cut(target.code(), 60),
                            target.name(),
                            cut(target.unit(), 60),
                            target.comparator(),
                            target.value(),
                            target.upper(),
                            cut(target.valueText(), 500),
                            names(target.leadUnits()),
                            names(target.cooperatingUnits()),
                            cut(target.evaluator(), 300),
                            target.group() == null ? "" : target.group(),
                            target.source() == null ? "" : target.source(),
                            cut(target.place().toString(), 200),
                            PrintedUnit.write(target.leadUnits()),
                            PrintedUnit.write(target.cooperatingUnits())
                        })
                        .toList());
    }

    void unread(long planId, List<NotUnderstood> places) {
        batch.batchUpdate(
                "INSERT INTO plan_unread_row (plan_id, place, text) VALUES (?, ?, ?)",
                places.stream()
                        .map(place -> new Object[] {
                            planId, cut(place.place().toString(), 200), place.text() + "\n" + place.reason()
                        })
                        .toList());
    }

    /** Findings about rows are left out: those are worked out from the rows as they stand. */
    void findings(long planId, List<Finding> findings) {
        batch.batchUpdate(
                "INSERT INTO plan_finding (plan_id, code, message, detail) VALUES (?, ?, ?, ?)",
                findings.stream()
                        .filter(finding -> RowFindings.aboutDocument(finding.code()))
                        .map(finding ->
                                new Object[] {planId, finding.code().name(), finding.message(), finding.detail()})
                        .toList());
    }

    List<PlanTarget> targets(long planId) {
        return jdbc.sql("SELECT * FROM plan_target WHERE plan_id = ? ORDER BY position")
                .param(planId)
                .query(PlanTarget.class)
                .list();
    }

    List<UnreadRow> unread(long planId) {
        return jdbc.sql("""
                        SELECT u.id, u.place, u.text, u.resolution, p.full_name AS resolved_by, u.resolved_at
                        FROM plan_unread_row u LEFT JOIN person p ON p.id = u.resolved_by
                        WHERE u.plan_id = ? ORDER BY u.id""").param(planId).query(UnreadRow.class).list();
    }

    List<PlanFinding> findings(long planId) {
        return jdbc.sql("SELECT code, message, detail FROM plan_finding WHERE plan_id = ? ORDER BY id")
                .param(planId)
                .query((row, number) -> new PlanFinding(
                        FindingCode.valueOf(row.getString("code")),
                        List.of(),
                        row.getString("message"),
                        row.getString("detail")))
                .list();
    }

    private static String names(List<UnitReading> units) {
        return units.stream().map(UnitReading::name).collect(Collectors.joining("; "));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
