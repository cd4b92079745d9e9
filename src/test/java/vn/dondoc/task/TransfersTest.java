package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.document.NewFile;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.security.CurrentActor;

/** Work that is given back, moved to another unit, or split. */
class TransfersTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 28);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    Transfers transfers;

    @Autowired
    Splits splits;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskQueries taskQueries;

    @Autowired
    AssignmentQueries assignments;

    @Autowired
    FigureQueries figures;

    @Autowired
    TaskFixture fixture;

    @Autowired
    MovesFixture moves;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNewUnitGetsEverythingAndTheOldOneKeepsReadingItsPart() {
        long old = fixture.assignment(DUE);
        fixture.receive(old);
        fixture.as("chuyenvien.hctp", () -> tasks.progress(old, fixture.version(old), "Đã khảo sát", 40));
        NewFile file = new NewFile("khao-sat.txt", "Kết quả khảo sát".getBytes(StandardCharsets.UTF_8));
        fixture.as(
                "chuyenvien.hctp",
                () -> tasks.submitResult(
                        old, fixture.version(old), new ResultDraft("", null, "Bản đầu", "", List.of()), List.of(file)));
        assertThatThrownBy(() -> details("truongphong.bttp", old)).isInstanceOf(ForbiddenException.class);
        clock.setTo(TODAY.plusDays(2));
        long next = moves.transfer(old, "bttp");

        AssignmentDetails now = details("chuyenvien.bttp", next);
        assertThat(now.dueOn()).isEqualTo(DUE);
        assertThat(now.originalDueOn()).isEqualTo(DUE);
        assertThat(now.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(now.progress()).extracting(ProgressEntry::text).containsExactly("Đã khảo sát");
        assertThat(now.results()).extracting(ResultEntry::verdict).containsExactly(Verdict.DROPPED);
        assertThat(now.moves().former()).extracting(LinkedPart::assignmentId).containsExactly(old);
        assertThat(now.history()).extracting(HistoryEntry::assignmentId).contains(old, next);
        assertThat(now.history().stream().map(HistoryEntry::text))
                .anyMatch(text -> text.contains("chuyển nhiệm vụ cho Phòng Bổ trợ tư pháp"))
                .anyMatch(text -> text.contains("từ Phòng Hành chính tư pháp sang Phòng Bổ trợ tư pháp"));
        long fileId = now.results().get(0).files().get(0).id();
        assertThat(current.callAs("chuyenvien.bttp", () -> assignments.resultFile(next, fileId))
                        .bytes())
                .isEqualTo(file.content());
        assertThat(details("chuyenvien.bttp", old).id())
                .as("the link to the former part opens")
                .isEqualTo(old);
        assertThat(current.callAs("chuyenvien.bttp", () -> assignments.resultFile(old, fileId))
                        .bytes())
                .isEqualTo(file.content());

        AssignmentDetails before = details("truongphong.hctp", old);
        assertThat(before.status()).isEqualTo(AssignmentStatus.SUPERSEDED);
        assertThat(before.moves().next()).singleElement().satisfies(link -> {
            assertThat(link.assignmentId()).isEqualTo(next);
            assertThat(link.visible()).isFalse();
        });
        assertThat(details("giamdoc", old).moves().next().get(0).visible()).isTrue();
        assertThatThrownBy(() -> details("truongphong.hctp", next)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> details("truongphong.pbgd", old)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> details("truongphong.bttp.kg", old)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void figuresFollowTheWorkFromTheDayOnAndStayBegun() {
        long old = fixture.assignment(DUE);
        fixture.receive(old);
        fixture.as("chuyenvien.hctp", () -> tasks.progress(old, fixture.version(old), "Đã khảo sát", 40));
        clock.setTo(TODAY.plusDays(10));
        moves.transfer(old, "bttp");
        for (LocalDate day : List.of(TODAY, TODAY.plusDays(9), TODAY.plusDays(10), TODAY.plusDays(20))) {
            Figures all = figures(FigureQuery.at(day));
            assertThat(all.assigned()).as("on %s", day).isEqualTo(1);
            assertThat(all.continuing()).as("on %s", day).isEqualTo(1);
        }
        assertThat(ofUnit(TODAY.plusDays(9), "hctp").assigned()).isEqualTo(1);
        assertThat(ofUnit(TODAY.plusDays(9), "bttp").assigned()).isZero();
        assertThat(ofUnit(TODAY.plusDays(10), "hctp").assigned()).isZero();
        assertThat(ofUnit(TODAY.plusDays(10), "bttp").assigned()).isEqualTo(1);
        assertThat(ofUnit(TODAY.plusDays(10), "bttp").continuing()).isEqualTo(1);
    }

    @Test
    void aReturnRequestWaitsForTheLeadership() {
        long id = fixture.assignment(DUE);
        moves.askReturn(id);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.RETURN_REQUESTED);
        assertThat(mine("giamdoc", QuickFilter.TO_DECIDE)).containsExactly(id);
        assertThat(mine("phogiamdoc", QuickFilter.OPEN)).containsExactly(id);
        assertThat(mine("phogiamdoc2", QuickFilter.OPEN)).isEmpty();
        assertThat(mine("vanphong", QuickFilter.OPEN)).isEmpty();
        assertThat(details("giamdoc", id).actions())
                .contains(AssignmentAction.DECIDE_RETURN, AssignmentAction.CANCEL)
                .doesNotContain(AssignmentAction.TRANSFER);
        assertThat(details("truongphong.hctp", id).actions())
                .containsExactly(AssignmentAction.WITHDRAW_RETURN, AssignmentAction.REMIND);
        assertThatThrownBy(() -> fixture.receive(id)).isInstanceOf(NotPossibleException.class);
        moves.refuseReturn(id);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(details("giamdoc", id).moves().returns()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(RequestState.REFUSED);
            assertThat(entry.answer()).isEqualTo("Phòng đã làm năm trước");
        });
        moves.askReturn(id);
        long next = moves.transfer(id, "bttp", DUE.plusDays(5));
        assertThat(details("giamdoc", next).dueOn()).isEqualTo(DUE.plusDays(5));
        assertThat(details("giamdoc", next).originalDueOn()).isEqualTo(DUE);
        assertThat(details("giamdoc", id).moves().returns().get(0).state()).isEqualTo(RequestState.GRANTED);
        fixture.as("truongphong.bttp", () -> tasks.receive(next, 0, fixture.person("chuyenvien.bttp"), ""));
    }

    @Test
    void workThatWasSentBackOnceGoesOnAsWorkInProgress() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, TODAY);
        fixture.rework("truongphong.hctp", id);
        moves.askReturn(id);
        moves.withdrawReturn(id);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void aUnitThatCannotTakeItIsRefused() {
        long id = fixture.assignment(DUE);
        assertThatThrownBy(() -> moves.transfer(id, "hctp")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> moves.transfer(id, "bgd")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> moves.transfer(id, "bttp", TODAY.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        List<Long> both = fixture.create(fixture.task("I.9", DeadlineKind.FIXED_BY, DUE, "hctp", "bttp"));
        assertThatThrownBy(() -> moves.transfer(both.get(0), "bttp"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("đã có phần việc");
        long foreign = jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id"
                        + " WHERE u.code = 'bttp' AND a.code = 'stp-kiengiang'")
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> fixture.as(
                        "giamdoc",
                        () -> transfers.transfer(id, fixture.version(id), new TransferDraft(foreign, null, "Sai"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void whoeverLeadsNoLongerCooperates() {
        long id = fixture.assignment(DUE);
        jdbc.sql("INSERT INTO task_cooperation (task_id, unit_id) SELECT task_id, ? FROM assignment WHERE id = ?")
                .params(fixture.unit("bttp"), id)
                .update();
        long next = moves.transfer(id, "bttp");
        assertThat(details("giamdoc", next).cooperatingUnits()).isEmpty();
    }

    @Test
    void aSeriesFollowsTheUnitThatTookOver() {
        NewTask monthly = fixture.task("I.11", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, "", "hctp");
        long first = fixture.create(monthly).get(0);
        long taken = moves.transfer(first, "bttp");
        assertThat(seriesOf(first)).containsExactly("bttp");
        assertThatThrownBy(() -> moves.transfer(taken, "bttp")).isInstanceOf(InvalidInputException.class);
        long back = moves.transfer(taken, "hctp");
        assertThat(seriesOf(first)).containsExactly("hctp");
        moves.split(back, null, null);
        assertThat(seriesOf(first)).as("the unit that splits goes on").containsExactly("hctp");

        List<Long> both = fixture.create(
                fixture.task("I.12", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, "", "hctp", "bttp"));
        assertThatThrownBy(() -> moves.transfer(both.get(0), "bttp"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("đã có phần việc");
    }

    @Test
    void partsRunOnTheirOwnAndCountOnce() {
        long whole = fixture.assignment(DUE);
        fixture.receive(whole);
        fixture.as("chuyenvien.hctp", () -> tasks.progress(whole, fixture.version(whole), "Đã khảo sát", 40));
        Figures before = figures(FigureQuery.at(TODAY));
        List<Long> parts = moves.split(whole, DUE.minusDays(20), null);
        assertThat(figures(FigureQuery.at(TODAY))).isEqualTo(before);
        assertThat(ofUnit(TODAY, "hctp")).isEqualTo(before);

        AssignmentDetails first = details("chuyenvien.hctp", parts.get(0));
        assertThat(first.status()).isEqualTo(AssignmentStatus.RECEIVED);
        assertThat(first.piece().partLabel()).isEqualTo("Phần một");
        assertThat(first.dueOn()).isEqualTo(DUE.minusDays(20));
        assertThat(first.originalDueOn()).isEqualTo(DUE);
        assertThat(first.progress()).hasSize(1);
        assertThat(details("giamdoc", parts.get(1)).dueOn()).isEqualTo(DUE);

        clock.setTo(DUE.minusDays(19));
        assertThat(figures(FigureQuery.at(DUE.minusDays(19))).overdue()).isEqualTo(1);
        done(parts.get(0), "chuyenvien.hctp");
        Figures half = figures(FigureQuery.at(DUE.minusDays(19)));
        assertThat(half.assigned()).isEqualTo(1);
        assertThat(half.done()).isZero();
        assertThat(half.overdue()).isZero();
        assertThat(taskState(whole)).isEqualTo(TaskState.OPEN);
        done(parts.get(1), "chuyenvien2.hctp");
        Figures all = figures(FigureQuery.at(DUE.minusDays(19)));
        assertThat(List.of(all.assigned(), all.done(), all.late())).containsExactly(1L, 1L, 1L);
        assertThat(ofUnit(DUE.minusDays(19), "hctp").done()).isEqualTo(1);
        assertThat(taskState(whole)).isEqualTo(TaskState.DONE);
    }

    @Test
    void partsOfPartsButNoFurther() {
        long whole = fixture.assignment(DUE);
        fixture.receive(whole);
        long part = moves.split(whole, null, null).get(0);
        long small = moves.split(part, null, null).get(0);
        assertThat(details("giamdoc", small).piece().partLabel()).isEqualTo("Phần một · Phần một");
        assertThat(details("truongphong.hctp", small).actions()).doesNotContain(AssignmentAction.SPLIT);
        assertThatThrownBy(() -> moves.split(small, null, null)).isInstanceOf(NotPossibleException.class);
        long moved = moves.transfer(small, "bttp");
        assertThat(details("truongphong.bttp", moved).actions()).doesNotContain(AssignmentAction.SPLIT);
        assertThat(details("truongphong.bttp", moved).moves().former()).hasSize(3);
    }

    @Test
    void aSplitThatMakesNoSenseIsRefused() {
        long id = fixture.assignment(DUE);
        assertThatThrownBy(() -> moves.split(id, DUE.plusDays(1), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("không được sau hạn chung");
        long officer = fixture.person("chuyenvien.hctp");
        assertThatThrownBy(() -> split(id, new PartDraft("Một", officer, null)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> split(id, new PartDraft("Một", officer, null), new PartDraft(" một ", officer, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cùng tên");
        assertThatThrownBy(() -> split(
                        id,
                        new PartDraft("Một", officer, null),
                        new PartDraft("Hai", fixture.person("chuyenvien.bttp"), null)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    private List<String> seriesOf(long assignment) {
        return jdbc.sql("SELECT u.code FROM task_series s JOIN unit u ON u.id = s.unit_id JOIN assignment a"
                        + " ON a.task_id = s.task_id WHERE a.id = ? AND s.stopped_on IS NULL")
                .param(assignment)
                .query(String.class)
                .list();
    }

    private void split(long id, PartDraft... parts) {
        fixture.as("truongphong.hctp", () -> splits.split(id, fixture.version(id), List.of(parts)));
    }

    private void done(long part, String officer) {
        fixture.as(
                officer,
                () -> tasks.submitResult(
                        part,
                        fixture.version(part),
                        new ResultDraft("12/BC-HCTP", clock.today(), "Xong", "", List.of())));
        fixture.accept("truongphong.hctp", part);
        fixture.accept("vanphong", part);
    }

    private AssignmentDetails details(String account, long id) {
        return current.callAs(account, () -> assignments.details(id));
    }

    private TaskState taskState(long assignment) {
        long task = details("giamdoc", assignment).task().id();
        return current.callAs("giamdoc", () -> taskQueries.details(task)).state();
    }

    private List<Long> mine(String account, QuickFilter quick) {
        return current.callAs(
                account,
                () -> assignments.rows(AssignmentFilter.of(InboxScope.MINE, quick), PageQuery.of(0, 10)).stream()
                        .map(AssignmentRow::id)
                        .toList());
    }

    private Figures figures(FigureQuery query) {
        return current.callAs("giamdoc", () -> figures.figures(query));
    }

    private Figures ofUnit(LocalDate day, String unit) {
        String key = Long.toString(fixture.unit(unit));
        return current.callAs("giamdoc", () -> figures.breakdown(FigureQuery.at(day), Breakdown.UNIT)).stream()
                .filter(row -> row.key().equals(key))
                .map(BreakdownRow::figures)
                .findFirst()
                .orElse(Figures.NONE);
    }
}
