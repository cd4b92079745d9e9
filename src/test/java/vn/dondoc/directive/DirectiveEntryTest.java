package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.Area;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.NewFile;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFacts;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskSource;

/** Giving work outside a plan. */
class DirectiveEntryTest extends DirectiveTest {

    private static final String CONTENT = "Báo cáo kết quả rà soát thủ tục hành chính lĩnh vực hộ tịch";

    @Autowired
    private TaskQueries queries;

    @Autowired
    private DirectiveViews views;

    @Test
    void startsAtOnceAndKeepsWhatTheDocumentSays() {
        DirectiveTaskDraft draft = new DirectiveTaskDraft(
                CONTENT,
                units("hctp", "bttp"),
                units("vp", "hctp"),
                "",
                DirectiveDeadline.words("chậm nhất ngày 05/4/2024"),
                "Báo cáo",
                null,
                "UB-2024-0117",
                "Gửi bản giấy");
        DirectiveHead head = new DirectiveHead(
                Issuer.PEOPLES_COMMITTEE,
                "Chủ tịch UBND tỉnh",
                " 412 / UBND - NC ",
                LocalDate.of(2024, 3, 15),
                "Rà soát thủ tục hành chính",
                LocalDate.of(2024, 3, 18));
        Entered entered = as(
                "vanphong",
                () -> entry.enter(
                        head,
                        List.of(draft),
                        List.of(new NewFile("cong-van.txt", "Công văn".getBytes(StandardCharsets.UTF_8))),
                        false));
        TaskFacts facts =
                as("vanphong", () -> queries.details(entered.taskIds().get(0))).task();
        assertThat(facts.source()).isEqualTo(TaskSource.DIRECTIVE);
        assertThat(facts.sourceLabel()).isEqualTo("412/UBND-NC");
        assertThat(facts.planId()).isNull();
        assertThat(facts.planYear()).isEqualTo(2024);
        assertThat(facts.assignedOn()).isEqualTo("2024-03-18");
        assertThat(facts.dueOn()).isEqualTo("2024-04-05");
        assertThat(facts.area()).isEqualTo(Area.PROCEDURES);
        assertThat(facts.cooperatingText()).isEqualTo("Văn phòng Sở");
        assertThat(jdbc.sql("SELECT status FROM assignment WHERE task_id = ?")
                        .param(facts.id())
                        .query(String.class)
                        .list())
                .containsOnly(AssignmentStatus.ASSIGNED.name())
                .hasSize(2);
        DirectiveDetails details = as("truongphong.hctp", () -> views.details(entered.directiveId()));
        assertThat(details.label()).isEqualTo("412/UBND-NC ngày 15/3/2024");
        assertThat(details.head().issuerName()).isEqualTo("Chủ tịch UBND tỉnh");
        assertThat(details.files()).extracting("fileName").containsExactly("cong-van.txt");
        assertThat(details.tasks().get(0).trackingNumber()).isEqualTo("UB-2024-0117");
        assertThat(details.history().get(0).text()).startsWith("Nguyễn Thị Kim Ngân nhập nhiệm vụ 1");
        assertThat(details.mayAdd()).isFalse();
        assertThat(count("SELECT COUNT(*) FROM task_cooperation WHERE task_id = ?", facts.id()))
                .isEqualTo(1);
        tasks.complete(
                jdbc.sql("SELECT id FROM assignment WHERE task_id = ? AND unit_id = ?")
                        .params(facts.id(), tasks.unit("hctp"))
                        .query(Long.class)
                        .single(),
                TODAY);
    }

    @Test
    void leadershipGivesWorkWithoutADocument() {
        Entered entered =
                enter("giamdoc", order(""), task("Chuẩn bị nội dung làm việc với UBND huyện", "25/3/2024", "vp"));
        TaskFacts facts =
                as("giamdoc", () -> queries.details(entered.taskIds().get(0))).task();
        assertThat(facts.source()).isEqualTo(TaskSource.LEADERSHIP);
        assertThat(facts.sourceLabel()).isEqualTo("Giám đốc giao");
        assertThat(facts.area()).isEqualTo(Area.STEERING);
        // a second order of the day is another one
        Entered other = enter("giamdoc", order(""), task("Rà soát lịch tiếp công dân quý II", "26/3/2024", "ttra"));
        assertThat(other.directiveId()).isNotEqualTo(entered.directiveId());
    }

    @Test
    void aDeputyGivesWorkInTheOwnFieldOnly() {
        assertThat(enter("phogiamdoc2", order("7/TB-STP"), task("Kiểm tra công tác tiếp dân", "01/4/2024", "ttra"))
                        .taskIds())
                .hasSize(1);
        refused(() -> enter("phogiamdoc2", order("8/TB-STP"), task("Soạn lịch", "01/4/2024", "ttra", "vp")))
                .isInstanceOf(ForbiddenException.class);
        refused(() -> enter("truongphong.hctp", order("9/TB-STP"), task("Soạn lịch", "01/4/2024", "hctp")))
                .isInstanceOf(ForbiddenException.class);
        refused(() -> enter("vanphong.kg", order("9/TB-STP"), task("Soạn lịch", "01/4/2024", "hctp")))
                .isInstanceOf(NotFoundException.class);
        assertThat(count("SELECT COUNT(*) FROM directive")).isEqualTo(1);
    }

    @Test
    void aFurtherTaskOfTheSameDocumentIsAddedToIt() {
        Entered first = enter("vanphong", committee("51/UBND-TH"), task(CONTENT, "05/4/2024", "hctp"));
        DirectiveTaskDraft second = task("Tham mưu dự thảo quyết định công bố danh mục", "10/4/2024", "bttp");
        Entered added = as("vanphong", () -> entry.add(first.directiveId(), List.of(second), false));
        assertThat(added.directiveId()).isEqualTo(first.directiveId());
        DirectiveDetails details = as("vanphong", () -> views.details(first.directiveId()));
        assertThat(details.tasks()).extracting(DirectiveDetails.Task::position).containsExactly(1, 2);
        // a unit sees its own task of the document and no word of the other one
        DirectiveDetails own = as("truongphong.bttp", () -> views.details(first.directiveId()));
        assertThat(own.tasks()).hasSize(1);
        assertThat(own.history()).hasSize(1);
        refused(() -> as("truongphong.xdkt", () -> views.details(first.directiveId())))
                .isInstanceOf(NotFoundException.class);
        refused(() -> as("giamdoc.kg", () -> views.details(first.directiveId())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasEnteredBeforeIsFound() {
        Entered first = enter(
                "vanphong",
                committee("51/UBND-TH"),
                task(CONTENT, "05/4/2024", "hctp").tracked("UB-17"));
        refused(() -> enter(
                        "vanphong", committee("51/ubnd-th"), task("Lập danh sách báo cáo viên", "1/4/2024", "pbgd")))
                .asInstanceOf(type(DuplicateException.class))
                .extracting(found -> found.duplicates().get(0).kind())
                .isEqualTo(DuplicateKind.SAME_NUMBER);
        refused(() -> enter(
                        "vanphong",
                        committee("77/UBND-TH"),
                        task(
                                "Báo cáo kết quả rà soát thủ tục hành chính lĩnh vực Hộ tịch năm 2024",
                                "5/4/2024",
                                "bttp")))
                .isInstanceOf(DuplicateException.class)
                .hasMessageContaining("Nội dung gần như nhau")
                .hasMessageContaining("51/UBND-TH ngày 15/3/2024");
        refused(() -> enter(
                        "vanphong",
                        committee("78/UBND-TH"),
                        task("Lập danh sách báo cáo viên pháp luật", "1/4/2024", "pbgd")
                                .tracked("ub-17")))
                .isInstanceOf(DuplicateException.class)
                .hasMessageContaining("Cùng mã theo dõi");
        assertThat(count("SELECT COUNT(*) FROM directive")).isEqualTo(1);
        // seen and said to be new: the known document gets it
        Entered again = as(
                "vanphong",
                () -> entry.enter(
                        committee("51/UBND-TH"),
                        List.of(task("Lập danh sách báo cáo viên", "1/4/2024", "pbgd")),
                        List.of(),
                        true));
        assertThat(again.directiveId()).isEqualTo(first.directiveId());
        // next year the number begins again
        assertThat(as(
                        "vanphong",
                        () -> entry.duplicates(
                                committee("51/UBND-TH", LocalDate.of(2023, 3, 15), TODAY),
                                List.of(task("Việc khác hẳn", "1/4/2024", "pbgd")),
                                null)))
                .isEmpty();
        // another agency's documents are none of ours
        assertThat(as(
                        "vanphong.kg",
                        () -> entry.duplicates(
                                committee("51/UBND-TH"),
                                List.of(DirectiveTaskDraft.of(CONTENT, List.of(), DirectiveDeadline.without())),
                                null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 05/4/2024 | FIXED_BEFORE | 2024-04-04",
                "15/4 | FIXED_BY | 2024-04-15",
                "trong 10 ngày kể từ ngày nhận được văn bản này | FIXED_BY | 2024-03-28",
                "trong thời hạn 05 ngày làm việc kể từ ngày ký | FIXED_BY | 2024-03-22",
                "ngay sau khi nhận được công văn | FIXED_BY | 2024-03-18",
                "ngay sau khi Bộ Tư pháp hướng dẫn | EVENT |"
            })
    void aDoubtfulDeadlineIsAskedNotGuessed(String words, DeadlineKind kind, LocalDate due) {
        DirectiveTaskDraft draft = task(CONTENT, words, "hctp");
        refused(() -> enter("vanphong", committee("51/UBND-TH"), draft))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("deadline.confirmed");
                    assertThat(refusal.getMessage()).contains(words).contains("xác nhận");
                });
        Entered entered = enter(
                "vanphong",
                committee("51/UBND-TH"),
                DirectiveTaskDraft.of(
                        CONTENT, units("hctp"), DirectiveDeadline.words(words).confirm()));
        TaskFacts facts =
                as("vanphong", () -> queries.details(entered.taskIds().get(0))).task();
        assertThat(facts.deadlineKind()).isEqualTo(kind);
        assertThat(facts.dueOn()).isEqualTo(due);
        assertThat(facts.deadlineText()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"khẩn", "theo tiến độ", "31/11/2024", "''"})
    void anUnclearDeadlineNeedsADay(String words) {
        refused(() -> enter(
                        "vanphong",
                        committee("51/UBND-TH"),
                        DirectiveTaskDraft.of(
                                CONTENT,
                                units("hctp"),
                                DirectiveDeadline.words(words).confirm())))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(InvalidInputException::field)
                .isEqualTo("deadline");
        DirectiveDeadline chosen = new DirectiveDeadline(words, LocalDate.of(2024, 3, 29), false, false);
        Entered entered =
                enter("vanphong", committee("51/UBND-TH"), DirectiveTaskDraft.of(CONTENT, units("hctp"), chosen));
        assertThat(as("vanphong", () -> queries.details(entered.taskIds().get(0)))
                        .task()
                        .dueOn())
                .isEqualTo("2024-03-29");
    }

    @Test
    void aDayBeforeReceiptIsAsked() {
        DirectiveDeadline early = DirectiveDeadline.day(LocalDate.of(2024, 3, 1));
        refused(() -> enter("vanphong", committee("51/UBND-TH"), DirectiveTaskDraft.of(CONTENT, units("hctp"), early)))
                .hasMessageContaining("trước ngày nhận 18/3/2024");
        assertThat(enter(
                                "vanphong",
                                committee("51/UBND-TH"),
                                DirectiveTaskDraft.of(CONTENT, units("hctp"), early.confirm()))
                        .taskIds())
                .hasSize(1);
    }

    @Test
    void withoutADeadlineItStaysInTime() {
        Entered entered = enter(
                "vanphong",
                committee("51/UBND-TH"),
                DirectiveTaskDraft.of(CONTENT, units("hctp"), DirectiveDeadline.without()));
        TaskFacts facts =
                as("vanphong", () -> queries.details(entered.taskIds().get(0))).task();
        assertThat(facts.dueOn()).isNull();
        assertThat(facts.deadlineText()).isEqualTo("Không nêu thời hạn");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-03-15, 2024-03-18, number",
        "51/UBND-TH, , 2024-03-18, issuedOn",
        "51/UBND-TH, 2024-03-25, 2024-03-26, issuedOn",
        "51/UBND-TH, 2024-03-15, 2024-03-20, receivedOn",
        "51/UBND-TH, 2024-03-15, 2024-03-14, receivedOn",
        "51/UBND-TH, 1024-03-15, 2024-03-18, issuedOn"
    })
    void mistakesOfTheDocumentAreNamed(String number, LocalDate issued, LocalDate received, String field) {
        refused(() -> enter("vanphong", committee(number, issued, received), task(CONTENT, "5/4/2024", "hctp")))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(InvalidInputException::field)
                .isEqualTo(field);
        assertThat(count("SELECT COUNT(*) FROM directive")).isZero();
    }

    @Test
    void nothingIsStoredWhenOneTaskIsWrong() {
        refused(() -> enter(
                        "vanphong",
                        committee("51/UBND-TH"),
                        task(CONTENT, "05/4/2024", "hctp"),
                        task("   ", "05/4/2024", "bttp")))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(InvalidInputException::field)
                .isEqualTo("content");
        refused(() -> enter("vanphong", committee("51/UBND-TH"), task(CONTENT, "05/4/2024", "bgd")))
                .hasMessageContaining("không nhận việc được");
        assertThat(count("SELECT COUNT(*) FROM directive")).isZero();
        assertThat(count("SELECT COUNT(*) FROM task")).isZero();
    }

    @Test
    void workOfLateDecemberBelongsToTheNextYearsReports() {
        clock.setTo(LocalDate.of(2023, 12, 20));
        Entered entered = enter(
                "vanphong",
                committee("3001/UBND-TH", LocalDate.of(2023, 12, 18), LocalDate.of(2023, 12, 20)),
                task(CONTENT, "10/01/2024", "hctp"));
        assertThat(as("vanphong", () -> queries.details(entered.taskIds().get(0)))
                        .task()
                        .planYear())
                .isEqualTo(2024);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowableAssert.ThrowingCallable call) {
        return assertThatThrownBy(call);
    }
}
