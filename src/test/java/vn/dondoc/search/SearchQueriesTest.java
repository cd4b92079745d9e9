package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Area;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.NewFile;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.Comments;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;

class SearchQueriesTest extends DatabaseTest {

    @Autowired
    SearchQueries search;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskService tasks;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    CurrentActor current;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void vietnameseIsFoundWithAndWithoutDiacriticsInAnyCaseAndOrder() {
        task("Rà soát thủ tục đăng ký hộ tịch", "hctp");
        task("Tổng kết công tác thi đua", "hctp");
        for (String text :
                List.of("hộ tịch", "ho tich", "HỘ TỊCH", "tịch hộ", "dang ky", "đăng kí", "thu tuc ho tich")) {
            assertThat(titles("giamdoc", text)).as(text).containsExactly("Rà soát thủ tục đăng ký hộ tịch");
        }
        assertThat(titles("giamdoc", "hộ tịch công tác")).isEmpty();
    }

    @Test
    void aWordTypedWithDiacriticsDoesNotFindAnother() {
        task("Tổ chức họp giao ban", "hctp");
        task("Phối hợp với các phòng", "hctp");
        assertThat(titles("giamdoc", "họp")).containsExactly("Tổ chức họp giao ban");
        assertThat(titles("giamdoc", "hop")).hasSize(2);
        assertThat(titles("giamdoc", "hộp")).isEmpty();
    }

    @Test
    void quotedWordsMustFollowOneAnother() {
        task("Thủ tục hành chính nội bộ", "hctp");
        task("Hành trình cải cách, chính quyền số, thủ tục", "hctp");
        assertThat(titles("giamdoc", "hành chính")).hasSize(2);
        assertThat(titles("giamdoc", "hành chính").get(0)).as("together first").isEqualTo("Thủ tục hành chính nội bộ");
        assertThat(titles("giamdoc", "\"hành chính\"")).containsExactly("Thủ tục hành chính nội bộ");
    }

    @Test
    void plansTasksResultsAndFilesAreFoundByNumberAndWords() {
        long plan = plans.small();
        current.runAs("vanphong", () -> issuance.submitSigned(plan, null));
        current.runAs("giamdoc", () -> {
            issuance.approve(plan, null);
            issuance.issue(plan, null, "57/KH-STP", clock.today(), done -> {});
        });
        SearchAnswer found = find("giamdoc", "57/KH-STP");
        assertThat(found.items().get(0).kind()).as("the plan itself first").isEqualTo(SearchKind.DOCUMENT);
        assertThat(found.counts().get(SearchKind.TASK).number())
                .as("and its tasks")
                .isPositive();
        assertThat(find("giamdoc", "58/KH-STP").items()).isEmpty();

        long work = fixture.assignment(null);
        fixture.receive(work);
        fixture.as(
                "chuyenvien.hctp",
                () -> tasks.submitResult(
                        work,
                        fixture.version(work),
                        new ResultDraft(
                                "412/TTr-STP", LocalDate.of(2024, 3, 19), "Đã trình biểu mẫu điện tử", "", List.of()),
                        List.of(new NewFile("Bao cao ho tich.txt", "x".getBytes(StandardCharsets.UTF_8)))));
        assertThat(kinds("giamdoc", "412/TTr")).containsExactly(SearchKind.RESULT);
        assertThat(kinds("giamdoc", "bieu mau dien tu")).containsExactly(SearchKind.RESULT);
        assertThat(kinds("giamdoc", "báo cáo hộ tịch"))
                .as("a name without any diacritics may mean the words that were typed with them")
                .containsExactly(SearchKind.FILE);
        SearchHit hit = find("giamdoc", "412/TTr-STP").items().get(0);
        assertThat(hit.assignmentId()).isEqualTo(work);
        assertThat(hit.title()).containsExactly(new Piece("412/TTr-STP", true));
    }

    @Test
    void commentsAndTheirFilesAreFoundUntilTheyAreTakenBack() {
        long work = fixture.assignment(null);
        long comment = current.callAs(
                "chuyenvien.hctp",
                () -> comments.add(
                        work,
                        "Đã liên hệ UBND thành phố Châu Đốc",
                        List.of(new NewFile("bien-ban-chau-doc.txt", "x".getBytes(StandardCharsets.UTF_8)))));
        assertThat(kinds("truongphong.hctp", "châu đốc"))
                .containsExactlyInAnyOrder(SearchKind.COMMENT, SearchKind.FILE);
        assertThat(find("truongphong.hctp", "ubnd châu đốc").items().get(0).place())
                .contains("Phòng Hành chính tư pháp");
        assertThat(kinds("truongphong.bttp", "châu đốc")).isEmpty();
        current.runAs("chuyenvien.hctp", () -> comments.reword(work, comment, "Đã liên hệ UBND thị xã Tịnh Biên"));
        assertThat(kinds("truongphong.hctp", "tịnh biên")).containsExactly(SearchKind.COMMENT);
        current.runAs("chuyenvien.hctp", () -> comments.remove(work, comment));
        assertThat(kinds("truongphong.hctp", "tịnh biên")).isEmpty();
        assertThat(kinds("truongphong.hctp", "châu đốc")).isEmpty();
    }

    @Test
    void foundWordsAreMarked() {
        task("Rà soát thủ tục đăng ký hộ tịch năm 2024", "hctp");
        SearchHit hit = find("giamdoc", "ho tich 2024").items().get(0);
        assertThat(hit.title())
                .containsExactly(
                        new Piece("Rà soát thủ tục đăng ký ", false),
                        new Piece("hộ tịch", true),
                        new Piece(" năm ", false),
                        new Piece("2024", true));
        assertThat(hit.place()).isEqualTo("KH 56 · I.1 · Phòng Hành chính tư pháp");
    }

    @Test
    void everybodyFindsWhatHeOrSheMaySee() {
        task("Việc riêng của phòng hành chính", "hctp");
        task("Việc riêng của phòng bổ trợ", "bttp");
        task("Việc riêng cần phối hợp", "bttp", "hctp");
        task("Việc riêng của hai phòng", List.of("hctp", "bttp"), List.of());
        assertThat(titles("giamdoc", "việc riêng")).hasSize(4);
        assertThat(titles("vanthu", "việc riêng")).hasSize(4);
        assertThat(titles("chuyenvien.hctp", "việc riêng"))
                .containsExactlyInAnyOrder(
                        "Việc riêng của phòng hành chính", "Việc riêng cần phối hợp", "Việc riêng của hai phòng");
        assertThat(titles("truongphong.xdkt", "việc riêng")).isEmpty();
        assertThat(titles("giamdoc.kg", "việc riêng")).as("another agency").isEmpty();
        assertThatThrownBy(() -> find("quantri", "việc riêng")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aResultOfAnotherUnitsPartIsNotFound() {
        List<Long> parts = fixture.create(newTask("Việc chung", List.of("hctp", "bttp"), List.of()));
        fixture.receive(parts.get(0));
        fixture.submit(parts.get(0), LocalDate.of(2024, 3, 19));
        assertThat(kinds("chuyenvien.hctp", "412/TTr-STP")).containsExactly(SearchKind.RESULT);
        assertThat(kinds("chuyenvien.bttp", "412/TTr-STP")).isEmpty();
        assertThat(find("chuyenvien.bttp", "việc chung").items().get(0).assignmentId())
                .as("the own part is opened")
                .isEqualTo(parts.get(1));
    }

    @Test
    void whatIsRolledBackIsNotFoundAndWhatWasThereBeforeTheIndexIs() {
        task("Việc có trước chỉ mục", "hctp");
        jdbc.sql("DELETE FROM search_entry").update();
        assertThat(titles("giamdoc", "chỉ mục")).isEmpty();
        jdbc.sql("UPDATE search_state SET version = 0").update();
        rebuild.start();
        assertThat(titles("giamdoc", "chỉ mục")).containsExactly("Việc có trước chỉ mục");
        jdbc.sql("DELETE FROM search_entry").update();
        rebuild.start();
        assertThat(titles("giamdoc", "chỉ mục"))
                .as("a finished index is left alone")
                .isEmpty();
    }

    @Autowired
    SearchRebuild rebuild;

    @Test
    void pagesAndKindsOfTheSameAnswer() {
        for (int i = 0; i < 5; i++) {
            task("Việc đợt " + i, "hctp");
        }
        SearchAnswer second = current.callAs("giamdoc", () -> search.find("việc", SearchKind.TASK, PageQuery.of(1, 2)));
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).hasSize(2);
        assertThat(current.callAs("giamdoc", () -> search.find("việc", SearchKind.FILE, PageQuery.of(0, 2)))
                        .items())
                .isEmpty();
        assertThat(find("giamdoc", "  ").items()).isEmpty();
        assertThat(find("giamdoc", "%' _ \\ + * ~ @ ( \"").items())
                .as("signs are no words")
                .isEmpty();
    }

    private void task(String content, String lead, String... helpers) {
        task(content, List.of(lead), List.of(helpers));
    }

    private void task(String content, List<String> leads, List<String> helpers) {
        fixture.create(newTask(content, leads, helpers));
    }

    private NewTask newTask(String content, List<String> leads, List<String> helpers) {
        return new NewTask(
                null,
                null,
                TaskSource.PLAN,
                "KH 56",
                "I.1",
                2024,
                Area.PROCEDURES,
                content,
                "",
                "",
                "",
                "Thường xuyên",
                DeadlineKind.ONGOING,
                null,
                null,
                null,
                "",
                leads.stream().map(fixture::unit).toList(),
                helpers.stream().map(fixture::unit).toList());
    }

    private SearchAnswer find(String account, String text) {
        return current.callAs(account, () -> search.find(text, null, PageQuery.of(0, 50)));
    }

    private List<String> titles(String account, String text) {
        return find(account, text).items().stream()
                .map(SearchQueriesTest::title)
                .toList();
    }

    private List<SearchKind> kinds(String account, String text) {
        return find(account, text).items().stream().map(SearchHit::kind).toList();
    }

    private static String title(SearchHit hit) {
        return hit.title().stream().map(Piece::text).collect(Collectors.joining());
    }
}
