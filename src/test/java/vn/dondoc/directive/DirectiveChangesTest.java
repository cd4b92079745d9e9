package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.NewFile;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskSource;

/** Mending what was entered wrongly, before anybody received it. */
class DirectiveChangesTest extends DirectiveTest {

    private static final String CONTENT = "Báo cáo kết quả rà soát thủ tục hành chính lĩnh vực hộ tịch";

    @Autowired
    private DirectiveChanges changes;

    @Autowired
    private DirectiveViews views;

    @Autowired
    private DirectiveQueries queries;

    @Autowired
    private AssignmentQueries assignments;

    @Autowired
    private FigureQueries figures;

    private Entered entered() {
        return enter("vanphong", committee("51/UBND-TH"), task(CONTENT, "05/4/2024", "hctp"));
    }

    private void correct(Entered entered, DirectiveTaskDraft draft) {
        as("vanphong", () -> {
            changes.correctTask(entered.directiveId(), entered.taskIds().get(0), version(entered), draft);
            return null;
        });
    }

    private int version(Entered entered) {
        return as("vanphong", () -> views.details(entered.directiveId())).version();
    }

    private AssignmentDetails details(long part) {
        return as("vanphong", () -> assignments.details(part));
    }

    @Test
    void wordsAndDueDateChangeInPlace() {
        Entered entered = entered();
        long part = part(entered.taskIds().get(0));
        int seen = tasks.version(part);
        correct(entered, task(CONTENT + " quý I", "12/4/2024", "hctp"));
        AssignmentDetails now = details(part);
        assertThat(now.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(now.dueOn()).isEqualTo("2024-04-12");
        assertThat(now.originalDueOn()).isEqualTo("2024-04-12");
        assertThat(now.task().content()).endsWith("quý I");
        assertThat(now.history().get(0).text())
                .contains("đính chính nhiệm vụ 1")
                .contains("thời hạn “05/4/2024” thành “12/4/2024”");
        // whoever had the wrong words on the screen is told before receiving
        assertThatThrownBy(() -> as("truongphong.hctp", () -> {
                    receive(part, seen);
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        tasks.complete(part, TODAY);
        assertThat(details(part).outcome()).isNotNull();
    }

    @Autowired
    private vn.dondoc.task.TaskService steps;

    private void receive(long part, int version) {
        steps.receive(part, version, tasks.person("chuyenvien.hctp"), "");
    }

    @Test
    void anotherUnitGetsItAndTheTaskCountsOnce() {
        Entered entered = entered();
        long wrong = part(entered.taskIds().get(0));
        correct(entered, task(CONTENT, "05/4/2024", "bttp"));
        long right = part(entered.taskIds().get(0));
        assertThat(right).isNotEqualTo(wrong);
        assertThat(details(wrong).status()).isEqualTo(AssignmentStatus.SUPERSEDED);
        assertThat(details(right).unitName()).isEqualTo("Phòng Bổ trợ tư pháp");
        FigureQuery query = FigureQuery.at(TODAY).withSource(TaskSource.DIRECTIVE);
        assertThat(as("giamdoc", () -> figures.figures(query)).assigned()).isEqualTo(1);
        // one more unit, and back to one
        correct(entered, task(CONTENT, "05/4/2024", "bttp", "vp"));
        assertThat(count("SELECT COUNT(*) FROM assignment WHERE open")).isEqualTo(2);
        correct(entered, task(CONTENT, "05/4/2024", "vp"));
        assertThat(details(right).status()).isEqualTo(AssignmentStatus.SUPERSEDED);
        assertThat(as("giamdoc", () -> figures.figures(query)).assigned()).isEqualTo(1);
    }

    @Test
    void aSeriesGivesWayToOneDateAndBack() {
        Entered entered = enter(
                "vanphong",
                committee("51/UBND-TH"),
                DirectiveTaskDraft.of(
                        CONTENT,
                        units("hctp"),
                        DirectiveDeadline.words("hằng tháng, trước ngày 25").confirm()));
        long task = entered.taskIds().get(0);
        assertThat(count("SELECT COUNT(*) FROM task WHERE id = ? AND next_due_on IS NOT NULL", task))
                .isEqualTo(1);
        correct(entered, task(CONTENT, "05/4/2024", "hctp"));
        assertThat(count("SELECT COUNT(*) FROM task WHERE id = ? AND next_due_on IS NOT NULL", task))
                .isZero();
        assertThat(details(part(task)).dueOn()).isEqualTo("2024-04-05");
        correct(
                entered,
                DirectiveTaskDraft.of(
                        CONTENT,
                        units("bttp"),
                        DirectiveDeadline.words("hằng tháng, trước ngày 25").confirm()));
        assertThat(count("SELECT COUNT(*) FROM task WHERE id = ? AND next_due_on IS NOT NULL", task))
                .isEqualTo(1);
        assertThat(details(part(task)).unitName()).isEqualTo("Phòng Bổ trợ tư pháp");
        withdraw("vanphong", entered);
        assertThat(count("SELECT COUNT(*) FROM task WHERE id = ? AND next_due_on IS NOT NULL", task))
                .isZero();
    }

    @Test
    void theDocumentIsMendedForAllItsTasks() {
        Entered entered = entered();
        DirectiveHead right = committee("15/UBND-TH", LocalDate.of(2024, 3, 14), LocalDate.of(2024, 3, 15));
        as("vanphong", () -> {
            changes.correctHead(entered.directiveId(), version(entered), right);
            return null;
        });
        AssignmentDetails now = details(part(entered.taskIds().get(0)));
        assertThat(now.task().sourceLabel()).isEqualTo("15/UBND-TH");
        assertThat(now.task().assignedOn()).isEqualTo("2024-03-15");
        assertThat(now.assignedOn()).isEqualTo("2024-03-15");
        DirectiveDetails details = as("vanphong", () -> views.details(entered.directiveId()));
        assertThat(details.head().number()).isEqualTo("15/UBND-TH");
        assertThat(details.history().get(0).text()).contains("trước đó: 51/UBND-TH ngày 15/3/2024");
        Entered other =
                enter("vanphong", committee("52/UBND-TH"), task("Lập danh sách báo cáo viên", "1/4/2024", "pbgd"));
        assertThatThrownBy(() -> as("vanphong", () -> {
                    changes.correctHead(other.directiveId(), version(other), right);
                    return null;
                }))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("15/UBND-TH");
    }

    @Test
    void onceReceivedOnlyTheTrackingNumberAndFilesChange() {
        Entered entered = entered();
        long task = entered.taskIds().get(0);
        tasks.receive(part(task));
        assertThat(as("vanphong", () -> views.details(entered.directiveId())).mayCorrect())
                .isFalse();
        assertThatThrownBy(() -> correct(entered, task(CONTENT, "12/4/2024", "hctp")))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("theo văn bản");
        assertThatThrownBy(() -> as("vanphong", () -> {
                    changes.correctHead(entered.directiveId(), version(entered), committee("52/UBND-TH"));
                    return null;
                }))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> withdraw("vanphong", entered)).isInstanceOf(NotPossibleException.class);
        as("vanphong", () -> {
            changes.track(entered.directiveId(), task, version(entered), "UB-77");
            return changes.attach(
                    entered.directiveId(), new NewFile("a.txt", "Văn bản".getBytes(StandardCharsets.UTF_8)));
        });
        DirectiveDetails details = as("truongphong.hctp", () -> views.details(entered.directiveId()));
        assertThat(details.tasks().get(0).trackingNumber()).isEqualTo("UB-77");
        assertThat(details.files()).hasSize(1);
        assertThat(as(
                                "truongphong.hctp",
                                () -> views.file(
                                        entered.directiveId(),
                                        details.files().get(0).id()))
                        .attachment()
                        .fileName())
                .isEqualTo("a.txt");
    }

    @Test
    void whatWasEnteredByMistakeLeavesAllCounts() {
        Entered entered = entered();
        withdraw("vanphong", entered);
        assertThat(count("SELECT COUNT(*) FROM assignment WHERE open")).isZero();
        assertThat(as("giamdoc", () -> figures.figures(FigureQuery.at(TODAY).withSource(TaskSource.DIRECTIVE)))
                        .assigned())
                .isZero();
        assertThat(as(
                                "vanphong",
                                () -> queries.find(
                                        DirectiveFilter.at(TODAY).withState(DirectiveState.STOPPED),
                                        PageQuery.of(0, 10)))
                        .total())
                .isEqualTo(1);
        // entered again, nothing is in the way but the number of the document
        assertThat(as(
                        "vanphong",
                        () -> entry.duplicates(
                                committee("51/UBND-TH"), List.of(task(CONTENT, "05/4/2024", "hctp")), null)))
                .isEmpty();
    }

    @Test
    void onlyWhoMayGiveTheWorkMendsIt() {
        Entered entered = entered();
        assertThatThrownBy(() -> withdraw("truongphong.hctp", entered)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> withdraw("phogiamdoc2", entered)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as("vanphong", () -> {
                    changes.withdraw(entered.directiveId(), entered.taskIds().get(0), 99, "Nhầm");
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        withdraw("phogiamdoc", entered);
    }

    private void withdraw(String account, Entered entered) {
        int version = version(entered);
        as(account, () -> {
            changes.withdraw(entered.directiveId(), entered.taskIds().get(0), version, "Nhập trùng");
            return null;
        });
    }
}
