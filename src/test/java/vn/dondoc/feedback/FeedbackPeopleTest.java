package vn.dondoc.feedback;

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
import vn.dondoc.common.StaleDataException;
import vn.dondoc.task.ExportFormat;

/** Who sees and does what with a feedback, and that what many read never names the person. */
class FeedbackPeopleTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate TO = LocalDate.of(2024, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    FeedbackFixture story;

    @Autowired
    FeedbackIntake intake;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    FeedbackPublishing publishing;

    @Autowired
    FeedbackPersons persons;

    @Autowired
    FeedbackFiles files;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    FeedbackExport export;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePersonIsSeenByThoseWhoHandleTheCaseAndEachReadingIsWrittenDown() {
        long id = story.withFile("hctp", "chuyenvien.hctp", false);
        for (String account : List.of("vanphong", "vanthu", "truongphong.hctp", "chuyenvien.hctp")) {
            assertThat(story.as(account, () -> persons.read(id))).as(account).isEqualTo(FeedbackFixture.PERSON);
            assertThat(details(account, id).files()).as(account).hasSize(1);
        }
        assertThat(jdbc.sql("SELECT actor_name FROM audit_entry WHERE subject = 'FEEDBACK' AND subject_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .hasSize(4);
        // the director and a colleague see the case, not the person
        for (String account : List.of("giamdoc", "chuyenvien2.hctp")) {
            assertThat(details(account, id).files()).as(account).isEmpty();
            assertThat(details(account, id).offers(FeedbackStep.READ_PERSON)).isFalse();
            assertThatThrownBy(() -> story.as(account, () -> persons.read(id)))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(story.as("giamdoc", () -> feedbacks.counts(FROM, TO, null)).received())
                .isEqualTo(1);
        // another unit does not see the case
        assertThatThrownBy(() -> details("chuyenvien.xdkt", id)).isInstanceOf(ForbiddenException.class);
        assertThat(list("chuyenvien.xdkt", FeedbackFilter.View.ALL)).isEmpty();
        assertThat(story.as("chuyenvien.xdkt", () -> feedbacks.counts(FROM, TO, null)))
                .isEqualTo(FeedbackCount.NONE);
        // nor does the unit that gave it back
        story.run("truongphong.hctp", () -> handling.handBack(id, null, "Thuộc phòng khác"));
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> persons.read(id)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whatManyReadNeverNamesThePerson() {
        FeedbackDraft named = FeedbackFixture.draft(TODAY, "Bà NGUYỄN THỊ BƯỞI bị chậm trả kết quả");
        assertThatThrownBy(() -> story.as("vanphong", () -> intake.receive(named)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("có tên của người phản ánh");
        long id = story.withOfficer();
        assertThatThrownBy(() -> story.run(
                        "chuyenvien.hctp", () -> handling.answer(id, null, "Đã gọi 0912.345.678 để báo.", List.of())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("số điện thoại");
        assertThatThrownBy(() -> story.run(
                        "truongphong.hctp", () -> handling.handBack(id, null, "Người ở ấp Mỹ Khánh, Long Xuyên")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("địa chỉ");
        story.run("chuyenvien.hctp", () -> handling.answer(id, null, "Ngày 25/3 có kết quả, số 09.", List.of()));
        FeedbackPerson other = new FeedbackPerson("Lý Lịch Tư Pháp", "", "", "", "");
        assertThatThrownBy(() -> story.run("vanphong", () -> persons.change(id, null, other)))
                .as("the title would name this person")
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void nobodyWritesOverAPersonThatSomebodyElseHasPutRight() {
        long id = story.received();
        int read = details("vanphong", id).feedback().version();
        FeedbackPerson right = new FeedbackPerson("Lê Văn Mít", "", "", "", "");
        story.run("vanphong", () -> persons.change(id, read, right));
        assertThatThrownBy(() -> story.run("vanthu", () -> persons.change(id, read, FeedbackFixture.PERSON)))
                .isInstanceOf(StaleDataException.class);
        assertThat(story.as("vanphong", () -> persons.read(id))).isEqualTo(right);
    }

    @Test
    void listsFilesNoticesAndHistoryHoldNoPersonalData() {
        long id = story.withFile("hctp", "chuyenvien.hctp", false);
        String csv = new String(
                story.as("vanphong", () -> export.file(FeedbackFilter.of(FeedbackFilter.View.ALL), ExportFormat.CSV))
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("01/2024", "Cổng Dịch vụ công quốc gia", "Phòng Hành chính tư pháp");
        assertThat(PersonalTraces.in(csv)).isEmpty();
        assertThat(story.as(
                                "vanphong",
                                () -> export.file(FeedbackFilter.of(FeedbackFilter.View.ALL), ExportFormat.XLSX))
                        .content())
                .startsWith('P', 'K');
        assertThat(PersonalTraces.in(
                        story.as("giamdoc", () -> feedbacks.details(id)).toString()))
                .isEmpty();
        assertThat(PersonalTraces.in(
                        story.as("vanphong", () -> feedbacks.events(id)).toString()))
                .isEmpty();
        List<String> told = jdbc.sql("SELECT text FROM notification WHERE subject_type = 'FEEDBACK'")
                .query(String.class)
                .list();
        assertThat(told).isNotEmpty();
        assertThat(PersonalTraces.in(told.toString())).isEmpty();
        assertThat(story.as("vanphong", () -> feedbacks.find(search("Bưởi"), PageQuery.of(0, 9)))
                        .items())
                .as("the list is not searched by person")
                .isEmpty();
        assertThat(story.as("vanphong", () -> feedbacks.find(search("01/2024"), PageQuery.of(0, 9)))
                        .items())
                .hasSize(1);
    }

    @Test
    void everybodyIsOfferedWhatTheyCanDo() {
        long id = story.received();
        assertThat(details("vanphong", id).steps())
                .contains(FeedbackStep.SEND_TO_UNIT, FeedbackStep.FORWARD, FeedbackStep.REFUSE, FeedbackStep.APOLOGISE);
        assertThat(details("vanthu", id).steps()).doesNotContain(FeedbackStep.APOLOGISE, FeedbackStep.ACCEPT);
        assertThat(details("giamdoc", id).steps()).isEmpty();
        story.run("vanphong", () -> handling.sendToUnit(id, null, story.unit(id, "hctp")));
        assertThat(details("truongphong.hctp", id).steps())
                .containsExactlyInAnyOrder(
                        FeedbackStep.ASSIGN,
                        FeedbackStep.SAVE_ANSWER,
                        FeedbackStep.ANSWER,
                        FeedbackStep.HAND_BACK,
                        FeedbackStep.READ_PERSON);
        assertThat(list("truongphong.hctp", FeedbackFilter.View.MINE)).hasSize(1);
        story.run("truongphong.hctp", () -> handling.assign(id, null, story.person("chuyenvien.hctp")));
        assertThat(details("chuyenvien.hctp", id).steps())
                .containsExactlyInAnyOrder(FeedbackStep.SAVE_ANSWER, FeedbackStep.ANSWER, FeedbackStep.READ_PERSON);
        assertThat(list("truongphong.hctp", FeedbackFilter.View.MINE)).isEmpty();
        assertThat(story.as("chuyenvien.hctp", () -> feedbacks.countMine())).isEqualTo(1);
        assertThat(story.as("chuyenvien2.hctp", () -> feedbacks.countMine())).isZero();
        assertThatThrownBy(() -> story.run("chuyenvien2.hctp", () -> handling.saveAnswer(id, null, "Xong")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> story.run("chuyenvien.hctp", () -> handling.saveAnswer(id, 0, "Xong")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> story.run("vanphong", () -> publishing.accept(id, null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("đang soạn trả lời");
    }

    @Test
    void aDraftIsKeptWhileItIsWrittenAndNobodysIsWrittenOver() {
        long id = story.withOfficer();
        int version = story.as(
                "chuyenvien.hctp", () -> feedbacks.details(id).feedback().version());
        story.run("chuyenvien.hctp", () -> handling.keepDraft(id, "", "Hồ sơ đang chờ phiếu xác minh."));
        Feedback kept = story.as("chuyenvien.hctp", () -> feedbacks.details(id).feedback());
        assertThat(kept.answer()).isEqualTo("Hồ sơ đang chờ phiếu xác minh.");
        assertThat(kept.version())
                .as("the steps that are offered stay possible")
                .isEqualTo(version);
        assertThatThrownBy(() -> story.run("truongphong.hctp", () -> handling.keepDraft(id, "", "Bản khác")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> story.run(
                        "chuyenvien2.hctp", () -> handling.keepDraft(id, kept.answer(), "Bản của người ngoài")))
                .isInstanceOf(ForbiddenException.class);
        assertThat(story.as(
                        "chuyenvien.hctp",
                        () -> feedbacks.details(id).feedback().answer()))
                .isEqualTo(kept.answer());
    }

    @Test
    void theLetterThatWentOutIsKeptLikeThePersonAndWhatGoesWithTheAnswerIsNot() {
        long id = story.withOfficer();
        byte[] text = "xem".getBytes(StandardCharsets.UTF_8);
        story.run("chuyenvien.hctp", () -> {
            long table = files.keep("bieu-mau.txt", text).id();
            handling.answer(id, null, "Xem biểu mẫu kèm theo.", List.of(table));
        });
        story.run("vanphong", () -> {
            publishing.accept(id, null);
            long letter = files.keep("thu-tra-loi.txt", text).id();
            publishing.send(id, null, new SentAnswer(null, "", "Bưu chính", List.of(letter)));
        });
        assertThat(details("giamdoc", id).files())
                .extracting(FeedbackFile::fileName)
                .containsExactly("bieu-mau.txt");
        List<FeedbackFile> all = details("chuyenvien.hctp", id).files();
        assertThat(all).extracting(FeedbackFile::part).containsExactly(FilePart.ANSWER, FilePart.SENT);
        long letter = all.get(1).id();
        assertThatThrownBy(() -> story.as("giamdoc", () -> files.open(id, letter)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(story.as("giamdoc", () -> files.open(id, all.get(0).id())).bytes())
                .isEqualTo(text);
        assertThat(story.as("vanphong", () -> files.open(id, letter)).bytes()).isEqualTo(text);
        assertThatThrownBy(() -> story.as("vanphong", () -> files.open(story.received(), letter)))
                .isInstanceOf(NotFoundException.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = 'FEEDBACK'")
                        .query(Integer.class)
                        .single())
                .as("only the letter")
                .isEqualTo(1);
    }

    private FeedbackDetails details(String account, long id) {
        return story.as(account, () -> feedbacks.details(id));
    }

    private List<FeedbackRow> list(String account, FeedbackFilter.View view) {
        return story.as(account, () -> feedbacks.all(FeedbackFilter.of(view)));
    }

    private static FeedbackFilter search(String words) {
        return new FeedbackFilter(FeedbackFilter.View.ALL, null, null, null, null, null, null, words);
    }
}
