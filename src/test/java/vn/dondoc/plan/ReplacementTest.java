package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestClock;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskState;

/** What issuing a plan does to the work of the plan that it replaces. */
class ReplacementTest extends DatabaseTest {

    private static final LocalDate BEFORE = LocalDate.of(2024, 3, 18);
    private static final LocalDate DAY = ReplacementFixture.DAY;

    @Autowired
    ReplacementFixture story;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanMapping mapping;

    @Autowired
    FigureQueries figures;

    @Autowired
    AssignmentQueries assignments;

    @Autowired
    TaskQueries tasks;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private long old;
    private long id;

    @Test
    void workGoesOnInTheNewPlanWhereItStood() {
        replace();
        assertThat(plans.status(old)).isEqualTo(PlanStatus.REPLACED);
        assertThat(story.statuses(old))
                .isEqualTo(Map.of(
                        "1", List.of("SUPERSEDED"),
                        "2", parts("DONE", 1, "SUPERSEDED", 6),
                        "3", List.of("DONE"),
                        "4", List.of("SUPERSEDED", "SUPERSEDED"),
                        "5", List.of("SUPERSEDED"),
                        "6", List.of("DONE", "SUPERSEDED")));
        assertThat(story.statuses(id))
                .isEqualTo(Map.of(
                        "1", List.of("IN_PROGRESS"),
                        "2", parts("ASSIGNED", 6, "DONE", 1),
                        "3", List.of("DONE"),
                        "4", List.of("ASSIGNED", "SUBMITTED"),
                        "5", List.of("ASSIGNED"),
                        "6", List.of("ASSIGNED")));
    }

    @Test
    void nobodyReceivesAgainAndTheNewDueDateHolds() {
        replace();
        long review = story.part(id, "1", "hctp");
        assertThat(story.of(review, "continues_id")).isEqualTo(String.valueOf(story.part(old, "1", "hctp")));
        assertThat(story.of(review, "officer_id")).isEqualTo(story.of(story.part(old, "1", "hctp"), "officer_id"));
        assertThat(story.of(review, "due_on")).isEqualTo("2024-09-30");
        assertThat(story.of(review, "original_due_on")).isEqualTo("2024-09-30");
        story.progress(review, "hctp", 70);
        story.submit(review, "hctp", LocalDate.of(2024, 3, 19));
        story.accept("truongphong.hctp", review);
        story.accept("vanphong", review);
        assertThat(story.of(review, "status")).isEqualTo("DONE");
    }

    @Test
    void aSubmittedResultWaitsAgainWithItsEvidence() {
        replace();
        long part = story.part(id, "4", "hctp");
        AssignmentDetails details = story.as("truongphong.hctp", () -> assignments.details(part));
        assertThat(details.results()).singleElement().satisfies(result -> {
            assertThat(result.documentNumber()).isEqualTo("412/BC-STP");
            assertThat(result.verdict().name()).isEqualTo("PENDING");
        });
        assertThat(details.submittedOn()).isEqualTo(LocalDate.of(2024, 3, 11));
        assertThat(details.history()).extracting(entry -> entry.kind()).contains("CARRIED_RESULT", "ASSIGNED");
        story.accept("truongphong.hctp", part);
        story.accept("vanphong", part);
        assertThat(story.of(part, "completed_on")).isEqualTo("2024-03-10");
    }

    @Test
    void aUnitThatNoLongerLeadsIsReleasedAndANewOneStartsFresh() {
        replace();
        long released = story.part(old, "4", "bttp");
        AssignmentDetails details = story.as("truongphong.bttp", () -> assignments.details(released));
        assertThat(details.history().get(0).text()).contains("chuyển sang nhiệm vụ 4 của KH 56");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment WHERE continues_id = ?")
                        .param(released)
                        .query(Integer.class)
                        .single())
                .isZero();
        long fresh = story.part(id, "4", "xdkt");
        assertThat(story.of(fresh, "continues_id")).isNull();
        assertThat(story.of(fresh, "officer_id")).isNull();
    }

    @Test
    void aDroppedTaskEndsWithItsReasonAndItsSeriesStops() {
        replace();
        long dropped = story.part(old, "5", "vp");
        AssignmentDetails details = story.as("vanphong", () -> assignments.details(dropped));
        assertThat(details.history().get(0).text()).contains("kết thúc khi ban hành KH 56: Không còn nguồn kinh phí");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM task WHERE plan_id = ? AND next_due_on IS NOT NULL")
                        .param(old)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(story.of(story.part(id, "6", "vp"), "due_on")).isEqualTo("2024-03-31");
    }

    @Test
    void aRowOfTheDaysBeforeThePlanIsClosedWithTheOldResult() {
        replace();
        long closed = story.part(id, "3", "vp");
        AssignmentDetails details = story.as("vanphong", () -> assignments.details(closed));
        assertThat(details.completedOn()).isEqualTo(LocalDate.of(2024, 2, 26));
        assertThat(details.outcome().name()).isEqualTo("EARLY");
        assertThat(details.results())
                .singleElement()
                .satisfies(result -> assertThat(result.verdict().name()).isEqualTo("ACCEPTED"));
        assertThat(details.position().current()).isEmpty();
    }

    @Test
    void nothingIsCountedTwice() {
        work();
        Figures oldBefore = plan(old, BEFORE);
        assertThat(oldBefore).isEqualTo(figures(1, 5, 4));
        map();
        plans.submitSigned(id);
        Figures departmentOnTheMorning = department(DAY);
        story.issue(id);

        assertThat(plan(old, BEFORE)).as("the old plan, the day before").isEqualTo(oldBefore);
        assertThat(department(BEFORE)).as("the department, the day before").isEqualTo(oldBefore);
        assertThat(plan(id, BEFORE).assigned()).isZero();
        assertThat(plan(old, LocalDate.of(2024, 2, 27)))
                .as("after the first result")
                .isEqualTo(Figures.of(1, 0, 0, 5, 0, 1, 0));

        assertThat(plan(old, DAY).assigned()).as("the old plan, on the day").isZero();
        assertThat(plan(id, DAY)).as("the new plan, on the day").isEqualTo(figures(1, 5, 4));
        assertThat(department(DAY)).as("one row more, one dropped").isEqualTo(departmentOnTheMorning);
        assertThat(department(DAY)).isEqualTo(plan(id, DAY));
        clock.setTo(DAY.plusDays(20));
        assertThat(department(DAY.plusDays(20)).assigned()).isEqualTo(6);
        assertThat(department(DAY.plusDays(20)).done()).isEqualTo(1);
        assertThat(department(BEFORE)).isEqualTo(oldBefore);
        List<BreakdownRow> byPlan =
                story.as("giamdoc", () -> figures.breakdown(FigureQuery.at(DAY.plusDays(20)), Breakdown.PLAN));
        assertThat(byPlan)
                .singleElement()
                .satisfies(row -> assertThat(row.figures().assigned()).isEqualTo(6));
    }

    @Test
    void eachUnitsFiguresMoveWithItsWork() {
        replace();
        // hctp led 1, 2 (done), 4 before and leads them after
        for (LocalDate day : List.of(BEFORE, DAY)) {
            Figures unit = story.as(
                    "giamdoc", () -> figures.figures(FigureQuery.at(day).withUnit(plans.unit("hctp"))));
            assertThat(unit.assigned()).as("hctp on %s", day).isEqualTo(3);
            assertThat(unit.done()).as("hctp done on %s", day).isEqualTo(1);
        }
        Figures released =
                story.as("giamdoc", () -> figures.figures(FigureQuery.at(DAY).withUnit(plans.unit("bttp"))));
        assertThat(released.assigned()).as("only the task of all units").isEqualTo(1);
    }

    @Test
    void theOldPlanIsReadOnlyAndItsTasksShowAsEnded() {
        replace();
        PlanDetails details = story.as("vanphong", () -> plansQueries.details(old));
        assertThat(details.summary().number()).isEqualTo("20/KH-STP");
        assertThat(details.actions()).isEmpty();
        assertThat(details.replacedBy().planId()).isEqualTo(id);
        assertThat(story.as("giamdoc", () -> plansQueries.details(old)).actions())
                .isEmpty();
        var filter = new TaskFilter(old, null, null, null, null, TaskState.DONE, "");
        assertThat(story.as("vanphong", () -> tasks.find(filter, vn.dondoc.common.PageQuery.of(0, 50)))
                        .items())
                .as("what counts in the new plan is not done a second time in the old")
                .isEmpty();
    }

    @Test
    void whoWouldRatherDoItAgainDoesIt() {
        work();
        map();
        story.office(() -> mapping.move(id, List.of(story.task(old, "2")), List.of(story.row(id, "2")), false));
        plans.submitSigned(id);
        story.issue(id);
        assertThat(story.statuses(id).get("2")).containsOnly("ASSIGNED").hasSize(7);
        assertThat(plan(old, DAY).assigned()).isZero();
    }

    @Test
    void oneTaskIsDividedAndTwoAreJoined() {
        work();
        id = story.newDraft(ReplacementFixture.NEW);
        story.move(id, story.task(old, "1"), story.row(id, "1"));
        story.move(id, story.task(old, "2"), story.row(id, "2"));
        // hctp's submitted part goes on in two rows; in row 1 it meets a task that is only in progress
        story.move(id, story.task(old, "4"), story.row(id, "1"), story.row(id, "4"));
        story.move(id, story.task(old, "5"), story.row(id, "5"));
        story.move(id, story.task(old, "6"), story.row(id, "6"));
        plans.submitSigned(id);
        story.issue(id);
        long joined = story.part(id, "1", "hctp");
        assertThat(story.of(joined, "continues_id"))
                .as("the one that was further")
                .isEqualTo(String.valueOf(story.part(old, "4", "hctp")));
        assertThat(story.of(joined, "status"))
                .as("the result answers only a half")
                .isEqualTo("IN_PROGRESS");
        assertThat(story.of(story.part(id, "4", "hctp"), "status")).isEqualTo("IN_PROGRESS");
        assertThat(story.statuses(old).get("1")).containsOnly("SUPERSEDED");
        // 3 was only done, and nobody linked it: it stays done in the old plan
        assertThat(plan(old, DAY)).isEqualTo(figures(1, 0, 0));
    }

    @Test
    void aTaskThatWasFinishedMeanwhileClosesItsRow() {
        work();
        map();
        long part = story.part(old, "4", "hctp");
        story.accept("truongphong.hctp", part);
        story.accept("vanphong", part);
        story.submit(story.part(old, "4", "bttp"), "bttp", DAY);
        story.accept("truongphong.bttp", story.part(old, "4", "bttp"));
        story.accept("vanphong", story.part(old, "4", "bttp"));
        plans.submitSigned(id);
        story.issue(id);
        assertThat(story.statuses(id).get("4")).containsExactly("ASSIGNED", "DONE");
        assertThat(plan(old, DAY).assigned())
                .as("the part of the unit that does not lead the new row")
                .isEqualTo(1);
    }

    @Test
    void aFailureLeavesBothPlansAsTheyWere() {
        work();
        map();
        plans.submitSigned(id);
        var before = story.statuses(old);
        assertThatThrownBy(() -> story.as(
                        "giamdoc",
                        () -> issuance.issue(id, null, PlanFixture.NUMBER, PlanFixture.SIGNED, done -> {
                            throw new IllegalStateException("power cut");
                        })))
                .hasStackTraceContaining("power cut");
        assertThat(story.statuses(old)).isEqualTo(before);
        assertThat(plans.status(old)).isEqualTo(PlanStatus.ISSUED);
        story.issue(id);
        assertThat(plans.status(old)).isEqualTo(PlanStatus.REPLACED);
    }

    @Autowired
    PlanQueries plansQueries;

    @Autowired
    PlanIssuance issuance;

    private void replace() {
        work();
        map();
        plans.submitSigned(id);
        assertThat(story.issue(id).moved()).as("parts that ended").isEqualTo(1 + 6 + 2 + 1 + 1);
    }

    private void work() {
        old = story.workedOn();
    }

    private void map() {
        id = story.newDraft(ReplacementFixture.NEW);
        for (String code : List.of("1", "2", "4", "6")) {
            story.move(id, story.task(old, code), story.row(id, code));
        }
        story.office(() -> mapping.link(id, List.of(story.task(old, "3")), List.of(story.row(id, "3")), true));
        story.end(id, List.of(story.task(old, "5")), "Không còn nguồn kinh phí");
    }

    private Figures plan(long plan, LocalDate day) {
        return story.as("giamdoc", () -> figures.figures(FigureQuery.ofPlan(plan, day)));
    }

    private Figures department(LocalDate day) {
        return story.as("giamdoc", () -> figures.figures(FigureQuery.at(day)));
    }

    private static Figures figures(int early, int inTime, int continuing) {
        return Figures.of(early, 0, 0, inTime, 0, 0, continuing);
    }

    private static List<String> parts(String one, int ones, String other, int others) {
        return java.util.stream.Stream.concat(
                        java.util.Collections.nCopies(ones, one).stream(),
                        java.util.Collections.nCopies(others, other).stream())
                .toList();
    }
}
