package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** Work done through the real process, then one side changed behind the other's back. */
class ReconciliationTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    private long done;
    private long cancelled;
    private long open;

    @BeforeEach
    void work() {
        done = tasks.assignment(TODAY.plusDays(10));
        cancelled = tasks.assignment(TODAY.plusDays(10));
        open = tasks.assignment(null);
        tasks.complete(done, TODAY);
        tasks.cancel(cancelled);
    }

    @Test
    void whatTheProcessWroteAgrees() {
        ReconciliationReport report = compare();
        assertThat(report.differences()).isEmpty();
        assertThat(report.outcomes()).isEqualTo(2);
        assertThat(report.instances()).isEqualTo(2);
        assertThat(report.open()).isEqualTo(1);
        assertThat(report.running()).isEqualTo(1);
    }

    @Test
    void aMissingOutcomeIsShownAndNotRepaired() {
        jdbc.update("DELETE FROM process_outcome WHERE business_key = ?", done);
        assertOnly(DifferenceKind.OUTCOME_MISSING, done);
        assertThat(compare().differences().get(0).task()).startsWith("KH 56, I.2.5");
        assertOnly(DifferenceKind.OUTCOME_MISSING, done);
    }

    @Test
    void anInstanceThatIsGoneIsShownUnlessItsTimeWasOver() {
        String instance = jdbc.queryForObject(
                "SELECT instance_id FROM process_outcome WHERE business_key = ?", String.class, done);
        history.deleteHistoricProcessInstance(instance);
        assertOnly(DifferenceKind.INSTANCE_MISSING, done);
        clock.setTo(TODAY.plusYears(5).plusDays(2));
        ReconciliationReport later = actor.callAs("vanphong", () -> reconciliation.compare(TODAY, TODAY));
        assertThat(later.differences()).isEmpty();
        assertThat(later.cleanedUp()).isEqualTo(1);
    }

    @Test
    void anotherDayOfTheEndIsShown() {
        jdbc.update("UPDATE process_outcome SET ended_at = ended_at - INTERVAL 1 DAY WHERE business_key = ?", done);
        assertOnly(DifferenceKind.END_DAY_DIFFERS, done);
        jdbc.update("UPDATE process_outcome SET ended_at = ended_at - INTERVAL 2 MONTH WHERE business_key = ?", done);
        assertOnly(DifferenceKind.END_DAY_DIFFERS, done);
        jdbc.update("UPDATE process_outcome SET ended_at = ended_at - INTERVAL 2 YEAR WHERE business_key = ?", done);
        assertOnly(DifferenceKind.END_DAY_DIFFERS, done);
    }

    @Test
    void anotherCompletionOrEndingIsShown() {
        jdbc.update("UPDATE process_outcome SET completed_on = '2024-03-01' WHERE business_key = ?", done);
        assertOnly(DifferenceKind.COMPLETION_DIFFERS, done);
        jdbc.update(
                "UPDATE process_outcome SET completed_on = ?, outcome = 'LATE' WHERE business_key = ?", TODAY, done);
        assertOnly(DifferenceKind.COMPLETION_DIFFERS, done);
        jdbc.update("UPDATE process_outcome SET outcome = 'EARLY' WHERE business_key = ?", done);
        assertThat(compare().agrees()).isTrue();
    }

    @Test
    void anotherInstanceIsShown() {
        jdbc.update("UPDATE process_outcome SET instance_id = 'x' WHERE business_key = ?", cancelled);
        assertOnly(DifferenceKind.INSTANCE_DIFFERS, cancelled);
    }

    @Test
    void openWorkWithoutARunningInstanceIsShown() {
        jdbc.update("UPDATE assignment SET open = FALSE, status = 'CANCELLED' WHERE id = ?", open);
        assertThat(compare().differences()).extracting(Difference::kind).containsExactly(DifferenceKind.STILL_RUNNING);
        jdbc.update("UPDATE assignment SET open = TRUE, status = 'ASSIGNED' WHERE id = ?", open);
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(String.valueOf(open))
                .singleResult()
                .getId();
        runtime.deleteProcessInstance(instance, "test");
        assertThat(compare().differences()).extracting(Difference::kind).contains(DifferenceKind.NOT_RUNNING);
    }

    @Test
    void anInstanceOfNoTaskIsShown() {
        runtime.startProcessInstanceByKey(
                "task-execution", "987654321", Map.of("opened", true, "noticeAt", Date.from(clock.instant())));
        assertOnly(DifferenceKind.UNKNOWN_INSTANCE, 987654321L);
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        jdbc.update("DELETE FROM process_outcome WHERE business_key = ?", done);
        ReconciliationReport foreign = actor.callAs("giamdoc.kg", () -> reconciliation.compare(null, null));
        assertThat(foreign.differences()).isEmpty();
        assertThat(foreign.outcomes() + foreign.open()).isZero();
    }

    @Test
    void onlyTheOfficeAndTheLeadershipReconcile() {
        for (String account : List.of("vanthu", "truongphong.hctp", "chuyenvien.hctp", "quantri")) {
            assertThatThrownBy(() -> actor.runAs(account, () -> reconciliation.compare(null, null)))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
        }
        for (String account : List.of("giamdoc", "phogiamdoc", "vanphong")) {
            assertThat(actor.callAs(account, () -> reconciliation.compare(null, null))
                            .agrees())
                    .as(account)
                    .isTrue();
        }
    }

    @Test
    void aTurnedSpanIsRefused() {
        assertThatThrownBy(() -> actor.runAs("vanphong", () -> reconciliation.compare(TODAY, TODAY.minusDays(1))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> actor.runAs("vanphong", () -> reconciliation.compare(TODAY.minusYears(9), TODAY)))
                .isInstanceOf(InvalidInputException.class);
    }

    private void assertOnly(DifferenceKind kind, long key) {
        assertThat(compare().differences())
                .extracting(Difference::kind, Difference::assignmentId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, key));
    }

    private ReconciliationReport compare() {
        return actor.callAs("vanphong", () -> reconciliation.compare(null, null));
    }
}
