package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestClock;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.NewFile;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.WholeTasks;

/** An issued plan is amended by a document: its tasks follow from that day on, the days before stay. */
class PlanAmendmentsTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 22);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final String DOCUMENT = "Quyết định số 88/QĐ-STP ngày 20/4/2024";

    @Autowired
    ReplacementFixture story;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanAmendments amendments;

    @Autowired
    PlanReview review;

    @Autowired
    PlanQueries queries;

    @Autowired
    AssignmentQueries assignments;

    @Autowired
    WholeTasks wholeTasks;

    @Autowired
    FigureQueries figures;

    @Autowired
    TestClock clock;

    private long id;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLaterDueDateIsReadConfirmedAndFollowedByEveryPart() {
        issued();
        Figures before = figures(BEFORE);
        List<AmendmentEffect> effects = amend(deadline("2", "Chậm nhất ngày 30/9/2024"));
        assertThat(effects).singleElement().satisfies(effect -> {
            assertThat(effect.rowCode()).isEqualTo("2");
            assertThat(effect.changes())
                    .containsExactly("Thời hạn: “Quý II năm 2024” (Trong kỳ, từ 01/4/2024, đến hết ngày 30/6/2024)"
                            + " → “Chậm nhất ngày 30/9/2024” (Đến ngày, đến hết ngày 30/9/2024)");
            assertThat(effect.effects()).hasSize(7).allMatch(line -> line.contains("30/6/2024 thành 30/9/2024"));
        });
        long part = story.part(id, "2", "hctp");
        assertThat(story.of(part, "due_on")).isEqualTo("2024-09-30");
        assertThat(story.of(part, "original_due_on"))
                .as("the first date is kept")
                .isEqualTo("2024-06-30");
        assertThat(duesKnown(part)).containsExactly("2024-02-19 2024-06-30", "2024-04-22 2024-09-30");
        var details = story.as("truongphong.hctp", () -> assignments.details(part));
        assertThat(details.history().get(0).text()).contains("sửa theo " + DOCUMENT);
        assertThat(details.task().deadlineText()).isEqualTo("Chậm nhất ngày 30/9/2024");
        assertThat(figures(BEFORE)).isEqualTo(before);
        assertThat(story.as("vanphong", () -> amendments.of(id)))
                .singleElement()
                .satisfies(amendment -> {
                    assertThat(amendment.document()).isEqualTo(DOCUMENT);
                    assertThat(amendment.changes())
                            .extracting(Amendment.Change::rowCode, Amendment.Change::field, Amendment.Change::oldValue)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                    "2",
                                    AmendedField.DEADLINE,
                                    "“Quý II năm 2024” (Trong kỳ, từ 01/4/2024, đến hết ngày 30/6/2024)"));
                });
    }

    @Test
    void wordsThatAreNotClearAreNotTaken() {
        issued();
        assertThatThrownBy(() -> amend(deadline("2", "Theo kế hoạch của tỉnh")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("deadline"));
        assertThat(story.as("giamdoc", () -> amendments.read(id, "Quý III/2024").due()))
                .isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(story.as("giamdoc", () -> amendments.of(id))).isEmpty();
    }

    @Test
    void anAddedLeadStartsFreshAndARemovedOneIsReleased() {
        issued();
        long kept = story.part(id, "4", "hctp");
        story.receive(kept, "hctp");
        int departmentBefore = (int) figures(BEFORE).assigned();
        List<AmendmentEffect> effects = amend(new AmendmentDraft.Row(
                row("4"),
                RowChange.nothing()
                        .withLeadUnits(List.of(UnitChoice.unit(unit("hctp")), UnitChoice.unit(unit("xdkt"))))));
        assertThat(effects.get(0).effects())
                .containsExactly(
                        "Phòng Bổ trợ tư pháp: phần việc kết thúc, không tính nữa",
                        "Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật: được giao phần việc mới");
        assertThat(story.of(kept, "status")).as("who goes on goes on").isEqualTo("RECEIVED");
        assertThat(story.of(story.part(id, "4", "bttp"), "status")).isEqualTo("SUPERSEDED");
        assertThat(story.of(story.part(id, "4", "xdkt"), "status")).isEqualTo("ASSIGNED");
        assertThat(story.of(story.part(id, "4", "xdkt"), "assigned_on")).isEqualTo("2024-04-22");
        assertThat(figures(BEFORE).assigned()).isEqualTo(departmentBefore);
        assertThat(unitFigures("bttp", BEFORE).assigned()).isEqualTo(2);
        assertThat(unitFigures("bttp", DAY).assigned()).isEqualTo(1);
        assertThat(unitFigures("xdkt", BEFORE).assigned()).isEqualTo(1);
        assertThat(unitFigures("xdkt", DAY).assigned()).isEqualTo(2);
    }

    @Test
    void wordsAndCooperationChangeWithoutTouchingTheWork() {
        issued();
        long part = story.part(id, "1", "hctp");
        story.receive(part, "hctp");
        amend(new AmendmentDraft.Row(
                row("1"),
                RowChange.nothing()
                        .withContent("Rà soát thủ tục hành chính lĩnh vực chứng thực và hộ tịch")
                        .withDeliverable("Báo cáo, tờ trình")
                        .withCooperatingUnits(List.of(UnitChoice.unit(unit("vp"))))));
        var details = story.as("truongphong.hctp", () -> assignments.details(part));
        assertThat(details.task().content()).contains("hộ tịch");
        assertThat(details.task().deliverable()).isEqualTo("Báo cáo, tờ trình");
        assertThat(details.cooperatingUnits()).containsExactly("Văn phòng Sở");
        assertThat(details.status().name()).isEqualTo("RECEIVED");
    }

    @Test
    void aNewRowIsATaskFromThatDayOnAndACancelledOneIsNone() {
        issued();
        Figures before = figures(BEFORE);
        List<AmendmentEffect> effects = story.as(
                "giamdoc",
                () -> amendments.amend(
                        id,
                        null,
                        draft(
                                List.of(),
                                List.of(new AmendmentDraft.Added(
                                        row("2"),
                                        RowChange.nothing()
                                                .withRowNo("2a")
                                                .withContent("Kiểm tra việc số hóa hồ sơ")
                                                .withLeadUnits(List.of(UnitChoice.unit(unit("vp"))))
                                                .withDeadline(DeadlineDecision.reread("Quý IV/2024", true)))),
                                List.of(row("5")))));
        assertThat(effects).extracting(AmendmentEffect::rowCode).containsExactly("5", "2a");
        assertThat(story.of(story.part(id, "5", "vp"), "status")).isEqualTo("CANCELLED");
        assertThat(story.of(story.part(id, "2a", "vp"), "due_on")).isEqualTo("2024-12-31");
        assertThat(figures(BEFORE)).isEqualTo(before);
        assertThat(figures(DAY).assigned()).as("one more, one less").isEqualTo(before.assigned());
        assertThat(story.as("vanphong", () -> queries.details(id)).summary().rows())
                .isEqualTo(6);
        assertThatThrownBy(() -> amend(deadline("5", "Quý IV/2024"))).isInstanceOf(NotPossibleException.class);
    }

    @Test
    void workWithoutADateGetsOneAndASeriesBeginsAnew() {
        issued();
        story.receive(story.part(id, "6", "vp"), "vp");
        amend(deadline("6", "Hằng quý"));
        assertThat(jdbc.sql(
                                "SELECT CONCAT_WS(' ', a.status, a.due_on) FROM assignment a JOIN task t ON t.id = a.task_id"
                                        + " WHERE t.plan_id = ? AND t.code = '6'")
                        .param(id)
                        .query(String.class)
                        .list())
                .as("what is overdue is still owed; the new series begins beside it")
                .containsExactlyInAnyOrder("SUPERSEDED 2024-02-29", "RECEIVED 2024-02-29", "ASSIGNED 2024-06-30");
        assertThat(figures(DAY).assigned()).isEqualTo(6);
        assertThat(figures(BEFORE).assigned()).isEqualTo(6);
    }

    @Test
    void lookingAheadChangesNothing() {
        issued();
        Map<String, List<String>> before = story.statuses(id);
        List<AmendmentEffect> effects = story.as(
                "giamdoc",
                () -> amendments.preview(
                        id, draft(List.of(deadline("2", "Quý III/2024")), List.of(), List.of(row("4")))));
        assertThat(effects).hasSize(2);
        assertThat(story.statuses(id)).isEqualTo(before);
        assertThat(story.as("giamdoc", () -> amendments.of(id))).isEmpty();
        assertThat(story.of(story.part(id, "2", "vp"), "due_on")).isEqualTo("2024-06-30");
    }

    @Test
    void aDocumentIsTheBasis() {
        issued();
        AmendmentDraft.Row change = deadline("2", "Quý III/2024");
        refused("", LocalDate.of(2024, 4, 20), "Lý do", List.of(change), "documentNumber");
        refused("88/QĐ-STP", null, "Lý do", List.of(change), "documentDate");
        refused("88/QĐ-STP", DAY.plusDays(1), "Lý do", List.of(change), "documentDate");
        refused("88/QĐ-STP", LocalDate.of(2024, 1, 5), "Lý do", List.of(change), "documentDate");
        refused("88/QĐ-STP", LocalDate.of(2024, 4, 20), " ", List.of(change), "reason");
        refused("88/QĐ-STP", LocalDate.of(2024, 4, 20), "Lý do", List.of(), "changes");
        refused("88/QĐ-STP", LocalDate.of(2024, 4, 20), "Lý do", List.of(change, change), "changes");
        NewFile file = new NewFile("88-QD-STP.txt", "Điều 1".getBytes(StandardCharsets.UTF_8));
        story.as(
                "giamdoc",
                () -> amendments.amend(
                        id,
                        null,
                        new AmendmentDraft(
                                "88/QĐ-STP",
                                LocalDate.of(2024, 4, 20),
                                file,
                                "Điều chỉnh tiến độ",
                                List.of(change),
                                List.of(),
                                List.of())));
        Amendment made = story.as("vanphong", () -> amendments.of(id)).get(0);
        assertThat(made.fileName()).isEqualTo("88-QD-STP.txt");
        assertThat(story.as("vanphong", () -> amendments.file(id, made.id())).bytes())
                .isEqualTo(file.content());
    }

    @Test
    void theDirectorAmendsAndADeputyByDelegationExceptForStopping() {
        issued();
        for (String account : List.of("vanphong", "truongphong.hctp", "phogiamdoc2", "vanthu")) {
            assertThatThrownBy(() -> story.as(
                            account,
                            () -> amendments.amend(
                                    id, null, draft(List.of(deadline("2", "Quý III/2024")), List.of(), List.of()))))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
        }
        story.as(
                "phogiamdoc",
                () -> amendments.amend(id, null, draft(List.of(deadline("2", "Quý III/2024")), List.of(), List.of())));
        assertThatThrownBy(() -> story.as(
                        "phogiamdoc", () -> amendments.amend(id, null, draft(List.of(), List.of(), List.of(row("5"))))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aWholeTaskIsStoppedInOneStep() {
        issued();
        story.complete(story.part(id, "2", "hctp"), "hctp", LocalDate.of(2024, 4, 21));
        long task = story.task(id, "2");
        assertThatThrownBy(() -> story.as("giamdoc", () -> wholeTasks.stop(task, " ", "Không còn cần")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        story.as("vanphong", () -> wholeTasks.stop(task, "88/QĐ-STP ngày 20/4/2024", "Không còn cần")))
                .isInstanceOf(ForbiddenException.class);
        int stopped = story.as("giamdoc", () -> wholeTasks.stop(task, "88/QĐ-STP ngày 20/4/2024", "Không còn cần"));
        assertThat(stopped).isEqualTo(6);
        assertThat(story.statuses(id).get("2")).containsOnlyOnce("DONE").hasSize(7);
        assertThatThrownBy(() -> story.as("giamdoc", () -> wholeTasks.stop(task, "88/QĐ-STP", "Lần nữa")))
                .isInstanceOf(NotPossibleException.class);
        long series = story.task(id, "6");
        story.as("giamdoc", () -> wholeTasks.stop(series, "88/QĐ-STP ngày 20/4/2024", "Không còn cần"));
        assertThat(jdbc.sql("SELECT next_due_on IS NULL FROM task WHERE id = ?")
                        .param(series)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** The plan of February, in April. */
    private void issued() {
        id = story.oldPlan(ReplacementFixture.OLD);
        clock.setTo(DAY);
    }

    private List<AmendmentEffect> amend(AmendmentDraft.Row change) {
        return story.as("giamdoc", () -> amendments.amend(id, null, draft(List.of(change), List.of(), List.of())));
    }

    private AmendmentDraft.Row deadline(String code, String phrase) {
        return new AmendmentDraft.Row(
                row(code), RowChange.nothing().withDeadline(DeadlineDecision.reread(phrase, true)));
    }

    private static AmendmentDraft draft(
            List<AmendmentDraft.Row> changes, List<AmendmentDraft.Added> added, List<Long> cancelled) {
        return new AmendmentDraft(
                "88/QĐ-STP", LocalDate.of(2024, 4, 20), null, "Điều chỉnh tiến độ", changes, added, cancelled);
    }

    private void refused(String number, LocalDate date, String reason, List<AmendmentDraft.Row> changes, String field) {
        assertThatThrownBy(() -> story.as(
                        "giamdoc",
                        () -> amendments.amend(
                                id,
                                null,
                                new AmendmentDraft(number, date, null, reason, changes, List.of(), List.of()))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private List<String> duesKnown(long part) {
        return jdbc.sql(
                        "SELECT CONCAT(known_from, ' ', due_on) FROM assignment_due WHERE assignment_id = ? ORDER BY id")
                .param(part)
                .query(String.class)
                .list();
    }

    private Figures figures(LocalDate day) {
        return story.as("giamdoc", () -> figures.figures(FigureQuery.ofPlan(id, day)));
    }

    private Figures unitFigures(String unit, LocalDate day) {
        return story.as("giamdoc", () -> figures.figures(FigureQuery.at(day).withUnit(unit(unit))));
    }

    private long row(String code) {
        return story.row(id, code);
    }

    private long unit(String code) {
        return plans.unit(code);
    }
}
