package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.security.CurrentActor;

/** Lists, counts, details and files: what is shown to whom, and in which order. */
class AssignmentQueriesTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskQueries taskQueries;

    @Autowired
    TaskService tasks;

    @Autowired
    AttachmentService attachments;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    private long overdue;
    private long today;
    private long inSevenDays;
    private long later;
    private long never;
    private long other;

    @BeforeEach
    void sixPiecesOfWork() {
        List<Long> ids = fixture.create(
                fixture.task("I.1", DeadlineKind.ONGOING, null, "hctp"),
                fixture.task("I.2", DeadlineKind.FIXED_BY, TODAY.plusDays(8), "hctp"),
                fixture.task("I.3", DeadlineKind.FIXED_BY, TODAY.minusDays(1), "hctp"),
                fixture.task("I.4", DeadlineKind.FIXED_BY, TODAY, "hctp"),
                fixture.task("I.5", DeadlineKind.FIXED_BY, TODAY.plusDays(7), "hctp"),
                fixture.task("I.6", DeadlineKind.FIXED_BY, TODAY.minusDays(5), "bttp"));
        never = ids.get(0);
        later = ids.get(1);
        overdue = ids.get(2);
        today = ids.get(3);
        inSevenDays = ids.get(4);
        other = ids.get(5);
    }

    @Test
    void mostUrgentFirstAndWithoutDueDateLast() {
        assertThat(ids("vanphong", InboxScope.ALL, QuickFilter.OPEN))
                .containsExactly(other, overdue, today, inSevenDays, later, never);
        assertThat(ids("truongphong.hctp", InboxScope.ALL, QuickFilter.OPEN))
                .containsExactly(overdue, today, inSevenDays, later, never);
        assertThat(ids("truongphong.hctp", InboxScope.UNIT, QuickFilter.OVERDUE))
                .containsExactly(overdue);
        assertThat(ids("truongphong.hctp", InboxScope.UNIT, QuickFilter.DUE_7_DAYS))
                .containsExactly(today, inSevenDays);
        assertThat(ids("truongphong.bttp", InboxScope.UNIT, QuickFilter.OPEN)).containsExactly(other);
        assertThat(ids("giamdoc.kg", InboxScope.ALL, QuickFilter.ANY)).isEmpty();
    }

    @Test
    void chipsAndListsAgreeAtEveryStep() {
        fixture.receive(overdue);
        fixture.receive(today);
        fixture.submit(today, TODAY);
        fixture.receive(later);
        fixture.submit(later, TODAY);
        fixture.accept("truongphong.hctp", later);
        fixture.receive(inSevenDays);
        fixture.submit(inSevenDays, TODAY);
        fixture.rework("truongphong.hctp", inSevenDays);
        fixture.complete(never, TODAY);

        assertThat(counts("truongphong.hctp", InboxScope.UNIT))
                .isEqualTo(new InboxCounts(1, 2, 0, 1, 0, 1, 0, 0, 0, 4));
        assertThat(counts("truongphong.hctp", InboxScope.MINE))
                .isEqualTo(new InboxCounts(0, 1, 0, 1, 0, 0, 0, 0, 0, 1));
        assertThat(counts("chuyenvien.hctp", InboxScope.MINE)).isEqualTo(new InboxCounts(1, 2, 0, 0, 0, 1, 0, 0, 0, 4));
        assertThat(counts("vanphong", InboxScope.ALL)).isEqualTo(new InboxCounts(2, 2, 1, 1, 0, 1, 0, 0, 0, 5));
        assertThat(ids("vanphong", InboxScope.MINE, QuickFilter.OPEN)).containsExactly(later);
        assertThat(ids("phogiamdoc", InboxScope.ALL, QuickFilter.TO_ACCEPT)).containsExactly(later);
        assertThat(ids("phogiamdoc2", InboxScope.ALL, QuickFilter.TO_ACCEPT)).isEmpty();
        assertThat(ids("vanphong", InboxScope.ALL, QuickFilter.DONE)).containsExactly(never);
        assertThat(ids("chuyenvien.hctp", InboxScope.MINE, QuickFilter.DONE)).containsExactly(never);

        for (String account : List.of(
                "giamdoc",
                "phogiamdoc",
                "vanphong",
                "vanthu",
                "truongphong.hctp",
                "chuyenvien.hctp",
                "chuyenvien.bttp")) {
            for (InboxScope scope : InboxScope.values()) {
                InboxCounts counts = counts(account, scope);
                for (QuickFilter chip : QuickFilter.values()) {
                    if (chip.openOnly()) {
                        assertThat(ids(account, scope, chip))
                                .as("%s %s %s", account, scope, chip)
                                .hasSize((int) counts.of(chip));
                    }
                }
            }
        }
    }

    @Test
    void filtersAddUp() {
        AssignmentFilter all = AssignmentFilter.of(InboxScope.ALL, QuickFilter.OPEN);
        assertThat(ids("vanphong", all.withUnit(fixture.unit("bttp")))).containsExactly(other);
        assertThat(ids("vanphong", all.withDue(TODAY, TODAY.plusDays(8)))).containsExactly(today, inSevenDays);
        assertThat(ids("vanphong", all.withDue(TODAY, null))).containsExactly(today, inSevenDays, later);
        assertThat(ids("vanphong", all.withText("NOI dung nhiem vu i.3"))).containsExactly(overdue);
        assertThat(ids("vanphong", all.withText("100%"))).isEmpty();
        assertThat(ids("vanphong", all.withText("' OR 1=1 --"))).isEmpty();
        assertThat(ids("vanphong", all.withSource(TaskSource.DIRECTIVE))).isEmpty();
        assertThat(ids("vanphong", all.withStatus(AssignmentStatus.ASSIGNED))).hasSize(6);
        assertThat(ids("vanphong", all.withStatus(AssignmentStatus.DONE))).isEmpty();
    }

    @Test
    void figuresOpenTheRowsBehindThem() {
        fixture.complete(overdue, TODAY);
        fixture.complete(later, TODAY);
        fixture.complete(today, TODAY);
        fixture.cancel(inSevenDays);
        AssignmentFilter any = AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY);
        assertThat(ids("vanphong", any.withFigure(FigureBucket.DONE, TODAY)))
                .containsExactlyInAnyOrder(overdue, later, today);
        assertThat(ids("vanphong", any.withFigure(FigureBucket.LATE, TODAY))).containsExactly(overdue);
        assertThat(ids("vanphong", any.withFigure(FigureBucket.EARLY, TODAY))).containsExactly(later);
        assertThat(ids("vanphong", any.withFigure(FigureBucket.ON_TIME, TODAY))).containsExactly(today);
        assertThat(ids("vanphong", any.withFigure(FigureBucket.OVERDUE, TODAY))).containsExactly(other);
        assertThat(ids("vanphong", any.withFigure(FigureBucket.IN_TIME, TODAY))).containsExactly(never);
    }

    @Test
    void pagesNeverOverlapAndUnknownOrdersAreRefused() {
        List<Long> seen = new ArrayList<>();
        AssignmentFilter all = AssignmentFilter.of(InboxScope.ALL, QuickFilter.OPEN);
        for (int page = 0; page < 4; page++) {
            PageQuery wanted = new PageQuery(page, 2, "code", true);
            PageOf<AssignmentRow> found = current.callAs("vanphong", () -> queries.find(all, wanted));
            assertThat(found.total()).isEqualTo(6);
            found.items().forEach(row -> seen.add(row.id()));
        }
        assertThat(seen).containsExactly(other, inSevenDays, today, overdue, later, never);
        for (String sort :
                List.of("content", "source", "unit", "officer", "status", "assignedOn", "completedOn", "due")) {
            assertThat(current.callAs("vanphong", () -> queries.find(all, new PageQuery(0, 10, sort, true)))
                            .items())
                    .hasSize(6);
        }
        assertThatThrownBy(() -> current.callAs(
                        "vanphong", () -> queries.find(all, new PageQuery(0, 10, "a.id; DROP TABLE task", false))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void detailsOfferWhatThePersonMayDoNow() {
        assertThat(actions("truongphong.hctp", today))
                .containsExactly(
                        AssignmentAction.RECEIVE,
                        AssignmentAction.ASK_EXTENSION,
                        AssignmentAction.SPLIT,
                        AssignmentAction.ASK_RETURN,
                        AssignmentAction.REMIND);
        assertThat(actions("truongphong.hctp", never))
                .as("nothing to extend")
                .doesNotContain(AssignmentAction.ASK_EXTENSION);
        assertThat(actions("chuyenvien.hctp", today)).isEmpty();
        assertThat(actions("giamdoc", today))
                .containsExactly(
                        AssignmentAction.TRANSFER,
                        AssignmentAction.REMIND,
                        AssignmentAction.CANCEL,
                        AssignmentAction.STOP_TASK);
        assertThat(actions("phogiamdoc", today)).containsExactly(AssignmentAction.TRANSFER, AssignmentAction.REMIND);
        fixture.receive(today);
        assertThat(actions("chuyenvien.hctp", today))
                .containsExactly(
                        AssignmentAction.SUBMIT_RESULT,
                        AssignmentAction.REPORT_PROGRESS,
                        AssignmentAction.ASK_CONTRIBUTION);
        assertThat(actions("chuyenvien2.hctp", today)).isEmpty();
        fixture.submit(today, TODAY);
        assertThat(actions("truongphong.hctp", today))
                .containsExactly(
                        AssignmentAction.ACCEPT_UNIT,
                        AssignmentAction.REWORK,
                        AssignmentAction.NAME_OFFICER,
                        AssignmentAction.REMIND);
        assertThat(actions("vanphong", today)).containsExactly(AssignmentAction.REMIND);
        fixture.accept("truongphong.hctp", today);
        assertThat(actions("vanphong", today))
                .containsExactly(AssignmentAction.ACCEPT_DEPARTMENT, AssignmentAction.REWORK, AssignmentAction.REMIND);
        assertThat(actions("phogiamdoc2", today)).containsExactly(AssignmentAction.REMIND);
    }

    @Test
    void cooperatingUnitsSeeTheWorkButDoNotDoIt() {
        assertThatThrownBy(() -> details("truongphong.bttp", today)).isInstanceOf(ForbiddenException.class);
        jdbc.sql("INSERT INTO task_cooperation (task_id, unit_id) SELECT task_id, ? FROM assignment WHERE id = ?")
                .params(fixture.unit("bttp"), today)
                .update();

        assertThat(details("truongphong.bttp", today).cooperatingUnits()).containsExactly("Phòng Bổ trợ tư pháp");
        assertThat(details("truongphong.bttp", today).actions()).isEmpty();
        assertThat(ids("chuyenvien.bttp", InboxScope.ALL, QuickFilter.OPEN)).containsExactly(other, today);
        assertThat(ids("chuyenvien.bttp", InboxScope.UNIT, QuickFilter.OPEN)).containsExactly(other);
        assertThatThrownBy(() -> fixture.as("truongphong.bttp", () -> tasks.receive(today, 0, 1L, "")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void filesGoOnlyToThoseWhoSeeTheWork() {
        byte[] content = "Biểu mẫu".getBytes(StandardCharsets.UTF_8);
        fixture.receive(today);
        Attachment file = current.callAs("chuyenvien.hctp", () -> attachments.store("bieu-mau.txt", content));
        fixture.as(
                "chuyenvien.hctp",
                () -> tasks.submitResult(today, 1, new ResultDraft("", null, "Xong", "", List.of(file.id()))));

        assertThat(details("vanphong", today).results().get(0).files()).containsExactly(file);
        assertThat(current.callAs("vanphong", () -> queries.resultFile(today, file.id()))
                        .bytes())
                .isEqualTo(content);
        assertThatThrownBy(() -> current.callAs("truongphong.bttp", () -> queries.resultFile(today, file.id())))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> current.callAs("truongphong.bttp", () -> queries.resultFile(other, file.id())))
                .as("the file of another assignment")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> current.callAs("giamdoc.kg", () -> queries.resultFile(today, file.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> current.callAs("quantri", () -> queries.resultFile(today, file.id())))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aTaskIsOneWhateverItsParts() {
        List<Long> parts = fixture.create(fixture.task("II.9", DeadlineKind.FIXED_BY, TODAY, "hctp", "bttp", "vp"));
        PageOf<TaskRow> found = current.callAs(
                "vanphong",
                () -> taskQueries.find(
                        new TaskFilter(null, null, 2024, null, TaskSource.PLAN, null, "II.9"), PageQuery.of(0, 10)));
        assertThat(found.total()).isEqualTo(1);
        TaskRow row = found.items().get(0);
        assertThat(row.parts()).isEqualTo(3);
        assertThat(row.leadUnits()).isEqualTo("Văn phòng Sở; Phòng Hành chính tư pháp; Phòng Bổ trợ tư pháp");
        assertThat(row.state()).isEqualTo(TaskState.OPEN);
        assertThat(details("vanphong", parts.get(0)).otherParts()).hasSize(2);
        fixture.complete(parts.get(0), TODAY);
        fixture.cancel(parts.get(1));
        fixture.cancel(parts.get(2));

        TaskDetails details =
                current.callAs("vanphong", () -> taskQueries.details(row.task().id()));
        assertThat(details.state()).isEqualTo(TaskState.DONE);
        assertThat(details.parts()).hasSize(3);
        assertThatThrownBy(() -> current.callAs(
                        "truongphong.xdkt", () -> taskQueries.details(row.task().id())))
                .isInstanceOf(NotFoundException.class);
        for (TaskState state : TaskState.values()) {
            PageOf<TaskRow> ofState = current.callAs(
                    "vanphong",
                    () -> taskQueries.find(
                            new TaskFilter(null, null, null, null, null, state, ""),
                            new PageQuery(0, 50, "due", false)));
            assertThat(ofState.items()).allMatch(task -> task.state() == state);
        }
    }

    private List<Long> ids(String account, InboxScope scope, QuickFilter quick) {
        return ids(account, AssignmentFilter.of(scope, quick));
    }

    private List<Long> ids(String account, AssignmentFilter filter) {
        PageOf<AssignmentRow> found = current.callAs(account, () -> queries.find(filter, PageQuery.of(0, 100)));
        assertThat(current.callAs(account, () -> queries.count(filter))).isEqualTo(found.total());
        return found.items().stream().map(AssignmentRow::id).toList();
    }

    private InboxCounts counts(String account, InboxScope scope) {
        return current.callAs(account, () -> queries.counts(scope));
    }

    private java.util.Set<AssignmentAction> actions(String account, long id) {
        return details(account, id).actions();
    }

    private AssignmentDetails details(String account, long id) {
        return current.callAs(account, () -> queries.details(id));
    }
}
