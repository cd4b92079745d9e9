package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** The Office's chasing letter: what it names, how it looks, and what is noted once it was sent. */
class ChasingLettersTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    ChasingLetters letters;

    @Autowired
    Notifications notifications;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void namesTheLateWorkOfTheUnitInTheAgencysWords() throws IOException {
        late("I.1", LocalDate.of(2024, 3, 11), "hctp");
        late("I.2", LocalDate.of(2024, 2, 29), "hctp");
        late("I.3", TODAY, "hctp"); // due today is not late
        late("II.1", LocalDate.of(2024, 3, 1), "bttp");

        LetterFile file = office(() -> letters.letter(unit(), false, null));
        assertThat(file.fileName()).isEqualTo("cong-van-don-doc-hctp-2024-03-19.docx");
        try (XWPFDocument document = read(file)) {
            String text = new XWPFWordExtractor(document).getText();
            assertThat(text)
                    .contains("UBND TỈNH AN GIANG", "SỞ TƯ PHÁP", "Kính gửi: Phòng Hành chính tư pháp")
                    .containsPattern("Số: \u00a0+/STP-VP")
                    .containsPattern("An Giang, ngày \u00a0+ tháng 3 năm 2024")
                    .contains("V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính")
                    .contains("tính đến hết ngày 18/3/2024, Phòng Hành chính tư pháp còn 02 nhiệm vụ quá hạn")
                    .contains("trước ngày 27/3/2024")
                    .contains("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Thị Kim Ngân")
                    .contains("- Như trên;", "- Ban Giám đốc (để báo cáo);", "- Lưu: VT, VP.")
                    .doesNotContain("{", "II.1", "SỞ TƯ PHÁP TỈNH");
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText().strip())
                    .containsExactly("1", "Nội dung nhiệm vụ I.2", "KH 56\nMục I.2", "29/02/2024", "19", "Mới giao");
            assertThat(table.getRow(2).getCell(4).getText()).isEqualTo("8");
            assertThat(table.getRows()).hasSize(3);
        }
    }

    @Test
    void namesWhatIsDueSoonWhenAskedAndOnlyWhatIsChosen() throws IOException {
        long one = late("I.1", LocalDate.of(2024, 3, 11), "hctp");
        late("I.2", LocalDate.of(2024, 3, 12), "hctp");
        late("I.3", LocalDate.of(2024, 3, 22), "hctp");

        String both = text(office(() -> letters.letter(unit(), true, null)));
        assertThat(both)
                .contains("02 nhiệm vụ quá hạn và 01 nhiệm vụ đến hạn trong 07 ngày tới")
                .contains("I. Nhiệm vụ quá hạn", "II. Nhiệm vụ sắp đến hạn");
        String chosen = text(office(() -> letters.letter(unit(), true, Set.of(one))));
        assertThat(chosen).contains("còn 01 nhiệm vụ quá hạn").doesNotContain("nhiệm vụ I.2");
    }

    @Test
    void theWordsAreTheAgencys() throws IOException {
        late("I.1", LocalDate.of(2024, 3, 11), "hctp");
        parameter("letter.authority", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC");
        parameter("letter.chasing-subject", "V/v khẩn trương thực hiện nhiệm vụ");
        parameter("letter.symbol", "VPS");

        String text = text(office(() -> letters.letter(unit(), false, null)));

        assertThat(text)
                .contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "V/v khẩn trương thực hiện nhiệm vụ", "/STP-VPS")
                .doesNotContain("Nguyễn Thị Kim Ngân");
    }

    @Test
    void onceSentItStandsInEachHistoryAndHeadAndOfficersAreToldOnce() {
        long one = late("I.1", LocalDate.of(2024, 3, 11), "hctp");
        long two = late("I.2", LocalDate.of(2024, 3, 12), "hctp");
        long other = late("II.1", LocalDate.of(2024, 3, 12), "bttp");
        fixture.receive(one);

        Supplier<Integer> send = () -> letters.sent(unit(), false, null, "265/STP-VP", TODAY);
        assertThat(office(send)).isEqualTo(2);
        assertThat(office(send)).as("the same letter again").isZero();

        assertThat(history(one))
                .containsExactly("Nguyễn Thị Kim Ngân đôn đốc bằng công văn số 265/STP-VP ngày 19/3/2024.");
        assertThat(history(two)).hasSize(1);
        assertThat(history(other)).isEmpty();
        String expected = "Văn phòng đôn đốc Phòng Hành chính tư pháp bằng công văn số 265/STP-VP ngày 19/3/2024: 2"
                + " nhiệm vụ.";
        assertThat(chased("truongphong.hctp")).containsExactly(expected);
        assertThat(chased("chuyenvien.hctp")).containsExactly(expected);
        assertThat(chased("chuyenvien2.hctp")).isEmpty();
        assertThat(chased("vanphong")).isEmpty();
    }

    @Test
    void aLetterNeedsANumberAndADayThatHasCome() {
        late("I.1", LocalDate.of(2024, 3, 11), "hctp");
        assertThatThrownBy(() -> office(() -> letters.sent(unit(), false, null, "265", TODAY)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("265/STP-VP");
        assertThatThrownBy(() -> office(() -> letters.sent(unit(), false, null, "265/STP-VP", TODAY.plusDays(1))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void thereIsNoLetterAboutNothingAndNoneByAHead() {
        assertThatThrownBy(() -> office(() -> letters.letter(unit(), true, null)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("không có nhiệm vụ nào quá hạn hoặc sắp đến hạn");
        late("I.1", LocalDate.of(2024, 3, 11), "hctp");
        assertThatThrownBy(() -> current.callAs("truongphong.hctp", () -> letters.letter(unit(), false, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    private <T> T office(Supplier<T> work) {
        return current.callAs("vanphong", work);
    }

    private long unit() {
        return fixture.unit("hctp");
    }

    private long late(String code, LocalDate due, String unit) {
        return fixture.create(fixture.task(code, DeadlineKind.FIXED_BY, due, unit))
                .get(0);
    }

    private List<String> history(long id) {
        return jdbc.sql("SELECT text FROM assignment_event WHERE assignment_id = ? AND kind = 'REMINDED'")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> chased(String account) {
        return current.callAs(
                account,
                () ->
                        notifications
                                .find(new NotificationFilter(NoticeReason.CHASED, false), PageQuery.of(0, 10))
                                .items()
                                .stream()
                                .map(NotificationItem::text)
                                .toList());
    }

    private void parameter(String name, String value) {
        jdbc.sql("INSERT INTO agency_parameter (agency_id, name, value)"
                        + " SELECT id, ?, ? FROM agency WHERE code = 'stp-angiang'")
                .params(name, value)
                .update();
    }

    private static XWPFDocument read(LetterFile file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file.content()));
    }

    private static String text(LetterFile file) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(read(file))) {
            return extractor.getText();
        }
    }
}
