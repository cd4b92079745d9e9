package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;

/** Issuing is all or nothing, happens once, and refuses what cannot be right. */
class PlanIssuingTest extends DatabaseTest {

    private static final int UNITS = 7;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    PlanQueries queries;

    @Autowired
    PlanHeads heads;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRowForAllUnitsIsOneTaskWithAPartForEachUnit() {
        long id = submitted();
        Issued issued = plans.issue("giamdoc", id);
        assertThat(issued.tasks()).isEqualTo(2);
        assertThat(issued.assignments()).isEqualTo(1 + UNITS);
        assertThat(issued.moved()).isZero();
        PlanDetails details = plans.as("giamdoc", () -> queries.details(id));
        assertThat(details.summary().number()).isEqualTo("56/KH-STP");
        assertThat(details.summary().issuedOn()).isEqualTo(PlanFixture.SIGNED);
        assertThat(details.approvedBy()).isNotNull();
        assertThat(plans.as("giamdoc", () -> queries.history(id)))
                .extracting(PlanEvent::kind)
                .contains("DRAFTED", "SUBMITTED", "APPROVED", "ISSUED", "TASKS_STARTED");
    }

    @Test
    void twoPeopleIssueAtOnceAndTheTasksAreCreatedOnce() throws Exception {
        long id = submitted();
        List<Throwable> refusals = new ArrayList<>();
        List<Issued> successes = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Issued>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(pool.submit(() -> {
                    start.await();
                    return plans.issue("giamdoc", id);
                }));
            }
            start.countDown();
            for (Future<Issued> one : both) {
                try {
                    successes.add(one.get());
                } catch (java.util.concurrent.ExecutionException e) {
                    refusals.add(e.getCause());
                }
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(successes).hasSize(1);
        assertThat(refusals)
                .singleElement()
                .isInstanceOf(NotPossibleException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("đã được ban hành");
        assertThat(tasksOf(id)).isEqualTo(2);
        assertThat(count("assignment")).isEqualTo(1 + UNITS);
    }

    @Test
    void aFailureInTheMiddleLeavesNothingAndTheNextTryWorks() {
        long id = submitted();
        int before = engineInstances();
        assertThatThrownBy(() -> plans.as(
                        "giamdoc",
                        () -> issuance.issue(id, null, PlanFixture.NUMBER, PlanFixture.SIGNED, done -> {
                            throw new IllegalStateException("power cut");
                        })))
                .hasStackTraceContaining("power cut");
        assertThat(plans.status(id)).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(tasksOf(id)).isZero();
        assertThat(count("assignment")).isZero();
        assertThat(engineInstances()).isEqualTo(before);

        assertThat(plans.issue("giamdoc", id).tasks()).isEqualTo(2);
    }

    @Test
    void aNumberIsGivenOnceInAYear() {
        plans.issue("giamdoc", submitted());
        long second = submitted();
        assertThatThrownBy(() -> plans.issue("giamdoc", second))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("number"));
        assertThat(plans.status(second)).isEqualTo(PlanStatus.SUBMITTED);
        plans.as("giamdoc", () -> issuance.issue(second, null, "57/KH-STP", PlanFixture.SIGNED, done -> {}));
        assertThat(plans.status(second)).isEqualTo(PlanStatus.ISSUED);
    }

    @Test
    void numbersAndDatesThatCannotBeAreRefusedWithTheirField() {
        long id = submitted();
        refused(id, "", PlanFixture.SIGNED, "number");
        refused(id, "KH-STP", PlanFixture.SIGNED, "number");
        refused(id, PlanFixture.NUMBER, null, "issuedOn");
        refused(id, PlanFixture.NUMBER, LocalDate.of(2024, 3, 20), "issuedOn");
        refused(id, PlanFixture.NUMBER, LocalDate.of(2019, 3, 19), "issuedOn");
        assertThat(plans.status(id)).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void onlyWhoMayApproveIssuesWhatIsNotApproved() {
        long id = submitted();
        assertThatThrownBy(() -> plans.issue("vanthu", id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> plans.issue("vanphong", id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> plans.issue("phogiamdoc2", id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> plans.issue("giamdoc.kg", id)).isInstanceOf(NotFoundException.class);
        assertThat(plans.issue("phogiamdoc", id).tasks())
                .as("a deputy by delegation")
                .isEqualTo(2);
    }

    @Test
    void aPlanIsNotIssuedWhileTasksOfTheReplacedOneAreUndecided() {
        long old = submitted();
        plans.as("giamdoc", () -> issuance.issue(old, null, "20/KH-STP", LocalDate.of(2024, 2, 19), done -> {}));
        long id = submittedReplacing("20/KH-STP", LocalDate.of(2024, 2, 19));
        assertThat(plans.as("giamdoc", () -> queries.details(id)).replaced())
                .extracting(
                        PlanDetails.Predecessor::planId,
                        PlanDetails.Predecessor::openTasks,
                        PlanDetails.Predecessor::undecided)
                .containsExactly(old, 2, 2);

        assertThatThrownBy(() -> plans.issue("giamdoc", id))
                .isInstanceOfSatisfying(PlanBlockedException.class, e -> assertThat(e.blockers())
                        .extracting(Blocker::code, Blocker::rowCode)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("TASK_UNMAPPED", "1"),
                                org.assertj.core.groups.Tuple.tuple("TASK_UNMAPPED", "2")));
        assertThat(plans.status(id)).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(plans.status(old)).isEqualTo(PlanStatus.ISSUED);
    }

    @Test
    void aPredecessorWithoutOpenTasksIsReplacedAndKeepsItsNumber() {
        long old = submitted();
        plans.as("giamdoc", () -> issuance.issue(old, null, "20/KH-STP", LocalDate.of(2024, 2, 19), done -> {}));
        jdbc.sql("UPDATE assignment SET open = FALSE, status = 'CANCELLED'").update();
        long id = submittedReplacing("20/KH-STP", null);
        plans.issue("giamdoc", id);
        assertThat(plans.status(old)).isEqualTo(PlanStatus.REPLACED);
        assertThat(plans.as("giamdoc", () -> queries.details(old)).replacedBy())
                .extracting(PlanDetails.Successor::planId, PlanDetails.Successor::number)
                .containsExactly(id, PlanFixture.NUMBER);
        long third = submitted();
        assertThatThrownBy(() -> plans.as(
                        "giamdoc",
                        () -> issuance.issue(third, null, "20/KH-STP", LocalDate.of(2024, 3, 19), done -> {})))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        long id = plans.small();
        int seen = plans.as("vanphong", () -> queries.details(id)).summary().version();
        plans.as("vanphong", () -> {
            heads.change(id, seen, head("Kiểm soát thủ tục hành chính, một cửa năm 2024", null, null));
            return null;
        });
        assertThatThrownBy(() -> plans.as("vanphong", () -> {
                    issuance.submitSigned(id, seen);
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        assertThat(plans.status(id)).isEqualTo(PlanStatus.DRAFT);
    }

    private void refused(long id, String number, LocalDate issuedOn, String field) {
        assertThatThrownBy(() -> plans.as("giamdoc", () -> issuance.issue(id, null, number, issuedOn, done -> {})))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private long submitted() {
        long id = plans.small();
        plans.submitSigned(id);
        return id;
    }

    private long submittedReplacing(String number, LocalDate issuedOn) {
        long id = plans.small();
        plans.as("vanphong", () -> {
            heads.change(id, null, head("Kế hoạch thay thế năm 2024", number, issuedOn));
            return null;
        });
        plans.submitSigned(id);
        return id;
    }

    private static PlanHead head(String title, String replaces, LocalDate replacesOn) {
        return new PlanHead(null, null, 2024, title, vn.dondoc.common.Area.PROCEDURES, replaces, replacesOn);
    }

    private int tasksOf(long planId) {
        return jdbc.sql("SELECT COUNT(*) FROM task WHERE plan_id = ?")
                .param(planId)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    private int engineInstances() {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION")
                .query(Integer.class)
                .single();
    }
}
