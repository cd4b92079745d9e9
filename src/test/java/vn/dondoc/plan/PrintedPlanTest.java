package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.SharedFiles;

/** The real plan 56/KH-STP from its printed document to running tasks. */
class PrintedPlanTest extends DatabaseTest {

    private static final int ROWS = 69;
    private static final int TARGETS = 19;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanReview review;

    @Autowired
    PlanQueries queries;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isDraftedAsPrinted() {
        long id = plans.uploaded56();
        PlanDetails details = plans.as("vanphong", () -> queries.details(id));
        assertThat(details.head().printedNumber()).isEqualTo(PlanFixture.NUMBER);
        assertThat(details.head().printedIssuedOn()).isEqualTo(PlanFixture.SIGNED);
        assertThat(details.head().replacesNumber()).isEqualTo("20/KH-STP");
        assertThat(details.head().planYear()).isEqualTo(2024);
        assertThat(details.fileName()).isEqualTo("ke-hoach-56.docx");
        assertThat(details.proposed()).contains("area");

        PlanReview.Sheet sheet = plans.as("vanphong", () -> review.sheet(id));
        assertThat(sheet.rows()).hasSize(ROWS);
        assertThat(sheet.targets()).hasSize(TARGETS);
        Map<String, String> expected = SharedFiles.rows("deadlines-an-giang-56.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("task"), row -> row.get("kind")));
        Map<String, String> read = sheet.rows().stream()
                .collect(Collectors.toMap(
                        PlanRow::code, row -> row.deadline().kind().name()));
        assertThat(read).isEqualTo(expected);
        assertThat(sheet.counts().of(RowFilter.ALL)).isEqualTo(ROWS);
        assertThat(sheet.counts().of(RowFilter.DEADLINES))
                .isEqualTo((int) SharedFiles.rows("deadlines-an-giang-56.tsv").stream()
                        .filter(row -> row.get("needs_confirmation").equals("yes"))
                        .count());
    }

    @Test
    void cannotBeSubmittedWhileSomethingIsOpen() {
        long id = plans.uploaded56();
        assertThatThrownBy(() -> plans.submitSigned(id))
                .isInstanceOfSatisfying(PlanBlockedException.class, blocked -> assertThat(blocked.blockers())
                        .extracting(Blocker::code)
                        .contains("DEADLINE_UNCONFIRMED", "UNIT_SUGGESTED"));
        assertThat(plans.status(id)).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void isIssuedWithATaskForEachRowAndAPartForEachLeadUnit() {
        long id = plans.uploaded56();
        plans.mend(id);
        assertThat(plans.as("vanphong", () -> review.blockers(id))).isEmpty();
        plans.submitSigned(id);
        List<Integer> heard = new ArrayList<>();

        Issued issued =
                plans.as("giamdoc", () -> issuance.issue(id, null, PlanFixture.NUMBER, PlanFixture.SIGNED, heard::add));

        assertThat(issued.tasks()).isEqualTo(ROWS);
        assertThat(issued.assignments()).isEqualTo(expectedAssignments());
        assertThat(plans.status(id)).isEqualTo(PlanStatus.ISSUED);
        assertThat(heard).isNotEmpty().endsWith(ROWS);
        assertThat(count("SELECT COUNT(*) FROM task WHERE plan_id = ?", id)).isEqualTo(ROWS);
        assertThat(count("SELECT COUNT(*) FROM assignment WHERE plan_id = ?", id))
                .isEqualTo(issued.assignments());
        assertThat(count(
                        "SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL AND PROC_DEF_ID_ LIKE ?",
                        "task-execution:%"))
                .isEqualTo(issued.assignments());
        assertThat(jdbc.sql("SELECT code FROM task WHERE plan_id = ? ORDER BY id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(SharedFiles.rows("deadlines-an-giang-56.tsv").stream()
                        .map(row -> row.get("task"))
                        .toList());
        assertThat(jdbc.sql("SELECT DISTINCT source_label FROM task WHERE plan_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("KH 56");
        assertThat(count("SELECT COUNT(*) FROM plan_row WHERE plan_id = ? AND deadline_confirmed_by IS NULL", id))
                .isZero();
    }

    /**
     * From the reference table: ALL_UNITS stands for the seven units of the demo that can be given work. Row 12.1 gives
     * two parts: on the plan's day both its first quarter and its year have begun and are not yet due.
     */
    private int expectedAssignments() {
        int units = count(
                "SELECT COUNT(*) FROM unit u JOIN agency a ON a.id = u.agency_id"
                        + " WHERE a.code = 'stp-angiang' AND u.kind <> ?",
                "LEADERSHIP");
        int parts = 1;
        for (Map<String, String> row : SharedFiles.rows("plan-an-giang-56.tsv")) {
            String leads = row.get("lead_units");
            parts += leads.contains("Phòng, đơn vị thuộc Sở")
                    ? units
                    : (int) leads.chars().filter(sign -> sign == ';').count() + 1;
        }
        return parts;
    }

    private int count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }
}
