package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Person;

class CommentsTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final byte[] FILE = "Phụ lục 2".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Comments comments;

    @Autowired
    TaskFixture fixture;

    @Autowired
    HistoryExport export;

    @Autowired
    JdbcClient jdbc;

    @Test
    void mentionedAndInvolvedPeopleAreTold() {
        long id = received();
        say("truongphong.hctp", id, "Đề nghị @chuyenvien.hctp gửi dự thảo, báo @vanphong; thư về a@vanphong.vn");

        assertThat(notifications("MENTION")).containsOnlyKeys("chuyenvien.hctp", "vanphong");
        assertThat(notifications("MENTION").get("vanphong")).contains("nhắc tên", "Đề nghị @chuyenvien.hctp");
        assertThat(notifications("COMMENT")).isEmpty();

        say("vanphong", id, "Đã nhận.");
        assertThat(notifications("COMMENT"))
                .as("the officer and the head, not the author")
                .containsOnlyKeys("chuyenvien.hctp", "truongphong.hctp");
        assertThat(of("chuyenvien.hctp", id))
                .extracting(CommentEntry::text)
                .last()
                .isEqualTo("Đã nhận.");
        assertThat(of("giamdoc", id).get(0).mentions())
                .extracting(CommentEntry.Mention::username)
                .containsExactlyInAnyOrder("chuyenvien.hctp", "vanphong");
    }

    @Test
    void nobodyIsMentionedSilentlyInVain() {
        long id = received();
        assertThatThrownBy(() -> say("truongphong.hctp", id, "Hỏi @khong-co"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("@khong-co");
        assertThatThrownBy(() -> say("truongphong.hctp", id, "Hỏi @truongphong.bttp"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("không xem được");
        assertThat(of("truongphong.hctp", id)).isEmpty();
        fixture.as("truongphong.hctp", () -> assertThat(comments.mentionable(id))
                .extracting(Person::username)
                .contains("vanphong", "giamdoc", "chuyenvien.hctp")
                .doesNotContain("truongphong.bttp", "quantri"));
    }

    @Test
    void aCooperatingUnitTalksWithTheLead() {
        NewTask task = fixture.task("I.1", vn.dondoc.deadline.DeadlineKind.FIXED_BY, DUE, "hctp");
        long id = fixture.create(task).get(0);
        assertThatThrownBy(() -> say("truongphong.bttp", id, "Xin góp ý")).isInstanceOf(ForbiddenException.class);
        jdbc.sql("INSERT INTO task_cooperation (task_id, unit_id) SELECT task_id, ? FROM assignment WHERE id = ?")
                .params(fixture.unit("bttp"), id)
                .update();
        say("truongphong.bttp", id, "Xin góp ý");
        assertThat(of("truongphong.hctp", id)).hasSize(1);
    }

    @Test
    void wordingChangesForAWhileAndKeepsWhatWasSaid() {
        long id = received();
        say("truongphong.hctp", id, "Nộp trước ngày 5");
        long comment = of("truongphong.hctp", id).get(0).id();
        assertThatThrownBy(() -> fixture.as("giamdoc", () -> comments.reword(id, comment, "Khác")))
                .isInstanceOf(ForbiddenException.class);
        clock.advance(Duration.ofMinutes(10));
        fixture.as("truongphong.hctp", () -> comments.reword(id, comment, "Nộp trước ngày 6"));

        CommentEntry changed = of("giamdoc", id).get(0);
        assertThat(changed.text()).isEqualTo("Nộp trước ngày 6");
        assertThat(changed.editedAt()).isEqualTo(clock.instant());
        assertThat(wordings(comment)).containsExactly("Nộp trước ngày 5");

        clock.advance(Duration.ofMinutes(21));
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> comments.reword(id, comment, "Nộp ngay")))
                .isInstanceOf(NotPossibleException.class);
        fixture.as("truongphong.hctp", () -> comments.remove(id, comment));
        assertThat(of("giamdoc", id)).singleElement().satisfies(entry -> {
            assertThat(entry.removed()).isTrue();
            assertThat(entry.text()).isEmpty();
        });
        assertThat(wordings(comment)).containsExactly("Nộp trước ngày 5", "Nộp trước ngày 6");
    }

    @Test
    void filesOfACommentAreForThoseWhoSeeTheWork() {
        long id = received();
        fixture.as("truongphong.hctp", () -> comments.add(id, "", List.of(new NewFile("phu-luc.txt", FILE))));
        CommentEntry entry = of("vanphong", id).get(0);
        long file = entry.files().get(0).id();
        fixture.as("chuyenvien.hctp", () -> assertThat(comments.file(id, file).bytes())
                .isEqualTo(FILE));
        assertThatThrownBy(() -> fixture.as("truongphong.bttp", () -> comments.file(id, file)))
                .isInstanceOf(ForbiddenException.class);
        long other = received();
        assertThatThrownBy(() -> fixture.as("vanphong", () -> comments.file(other, file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> say("truongphong.hctp", id, "  ")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void historyIsAFileInWords() throws Exception {
        long id = received();
        fixture.submit(id, LocalDate.of(2024, 3, 18));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        fixture.as("vanphong", () -> {
            export.write(id, ExportFormat.CSV, csv);
            export.write(id, ExportFormat.XLSX, xlsx);
        });
        List<String> lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("19/03/2024 08:00", "giao");
        assertThat(lines.get(3)).contains("nộp kết quả: văn bản 412/TTr-STP", "Chờ phòng duyệt");
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(xlsx.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5);
            assertThat(book.getSheetAt(0).getRow(5).getCell(3).getStringCellValue())
                    .contains("412/TTr-STP");
        }
    }

    @Test
    void aResultNamesFurtherDocumentsAndItsFilesHaveVersions() {
        long id = received();
        submit(
                id,
                List.of(
                        new DocumentReference("15/BC-STP", LocalDate.of(2024, 3, 1), "Báo cáo rà soát"),
                        new DocumentReference("", null, "")));
        fixture.rework("truongphong.hctp", id);
        clock.advance(Duration.ofHours(1));
        submit(id, List.of());
        fixture.as("vanphong", () -> {
            List<ResultEntry> results = queries.details(id).results();
            assertThat(results.get(1).documents())
                    .containsExactly(new DocumentReference("15/BC-STP", LocalDate.of(2024, 3, 1), "Báo cáo rà soát"));
            assertThat(results.get(0).versionOf(results.get(0).files().get(0), results))
                    .isEqualTo(2);
            assertThat(results.get(1).versionOf(results.get(1).files().get(0), results))
                    .isEqualTo(1);
        });
        fixture.rework("truongphong.hctp", id);
        assertThatThrownBy(() -> submit(id, List.of(new DocumentReference("16/BC-STP", DUE, ""))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("chưa tới");
        assertThatThrownBy(() -> submit(id, List.of(new DocumentReference("", null, "Báo cáo"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("số, ký hiệu");
    }

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskService tasks;

    private void submit(long id, List<DocumentReference> documents) {
        fixture.as(
                "chuyenvien.hctp",
                () -> tasks.submitResult(
                        id,
                        fixture.version(id),
                        new ResultDraft("412/TTr-STP", LocalDate.of(2024, 3, 18), "Đã trình", "", List.of(), documents),
                        List.of(new NewFile("bao-cao.txt", FILE))));
    }

    private long received() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        return id;
    }

    private void say(String account, long id, String text) {
        fixture.as(account, () -> comments.add(id, text, List.of()));
    }

    private List<CommentEntry> of(String account, long id) {
        List<CommentEntry> all = new java.util.ArrayList<>();
        fixture.as(account, () -> all.addAll(comments.of(id)));
        return all;
    }

    private List<String> wordings(long comment) {
        return jdbc.sql("SELECT text FROM comment_wording WHERE comment_id = ? ORDER BY id")
                .param(comment)
                .query(String.class)
                .list();
    }

    private Map<String, String> notifications(String reason) {
        Map<String, String> texts = new java.util.HashMap<>();
        jdbc.sql("SELECT p.username, n.text FROM notification n JOIN person p ON p.id = n.person_id WHERE n.reason = ?")
                .param(reason)
                .query(row -> {
                    texts.put(row.getString("username"), row.getString("text"));
                });
        return texts;
    }
}
