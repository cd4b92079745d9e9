package vn.dondoc.feedback.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.organization.OrganizationChanged;

/** The letters: what they say, in whose words, and what is left out when it is not known. */
class LetterWritersTest extends DatabaseTest {

    private static final LocalDate NEW_DAY = LocalDate.of(2024, 3, 29);

    @Autowired
    ApologyWriter apologies;

    @Autowired
    AnswerWriter answers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    org.springframework.context.ApplicationEventPublisher events;

    @Test
    void theApologyNamesWhatIsLateWhyAndOneNewDay() throws IOException {
        LateWork dossier = new LateWork("H01.23-240301-0012", "Cấp phiếu lý lịch tư pháp", LocalDate.of(2024, 3, 1));
        byte[] file = apologies.write(
                agency(),
                new ApologyText(
                        "Nguyễn Văn An",
                        "số 12 đường Lê Lợi, phường Mỹ Bình, thành phố Long Xuyên",
                        dossier.dossier("Ông/Bà"),
                        "trả kết quả",
                        LocalDate.of(2024, 3, 15),
                        "chờ kết quả xác minh của cơ quan công an.",
                        NEW_DAY,
                        null,
                        null));
        keep("thu-xin-loi", file);

        String text = text(file);
        assertThat(text)
                .contains("SỞ TƯ PHÁP", "THƯ XIN LỖI", "Kính gửi: Ông/Bà Nguyễn Văn An", "Địa chỉ: số 12")
                .containsPattern("Số: \u00a0+/TXL-STP")
                .contains(
                        "hồ sơ số H01.23-240301-0012 về thủ tục “Cấp phiếu lý lịch tư pháp” của Ông/Bà ngày 01/3/2024")
                .contains("hẹn trả kết quả ngày 15/3/2024", "lý do: chờ kết quả xác minh của cơ quan công an.\n")
                .contains("hẹn trả kết quả vào ngày 29/3/2024", "GIÁM ĐỐC", "- Lưu: VT, VP.")
                .doesNotContain("{");
        assertThat(text.split("29/3/2024", -1)).as("the new day stands once").hasSize(2);
    }

    @Test
    void theAnswerIsALetterOfTheAgencyWithItsNumber() throws IOException {
        byte[] file = answers.write(
                agency(),
                new AnswerText(
                        "Công ty TNHH Mỹ Long",
                        LocalDate.of(2024, 3, 1),
                        "Cổng Dịch vụ công quốc gia",
                        "thành phần hồ sơ đăng ký hoạt động của văn phòng công chứng.",
                        "Phòng Bổ trợ tư pháp",
                        "Thành phần hồ sơ gồm 03 loại giấy tờ.\n\nCông ty không phải nộp thêm bản sao.",
                        "312/STP-BTTP",
                        LocalDate.of(2024, 3, 11)));
        keep("tra-loi", file);

        assertThat(text(file))
                .contains("Số: 312/STP-BTTP", "An Giang, ngày 11 tháng 3 năm 2024")
                .contains("V/v trả lời phản ánh, kiến nghị của Công ty TNHH Mỹ Long", "Kính gửi: Công ty TNHH Mỹ Long")
                .contains("Ngày 01/3/2024, Sở Tư pháp nhận được phản ánh, kiến nghị của Công ty TNHH Mỹ Long qua Cổng")
                .contains("của văn phòng công chứng. Sau khi xem xét, Sở Tư pháp trả lời như sau:")
                .contains("Thành phần hồ sơ gồm 03 loại giấy tờ.\nCông ty không phải nộp thêm bản sao.\n")
                .contains("liên hệ Phòng Bổ trợ tư pháp", "CHÁNH VĂN PHÒNG", "Nguyễn Thị Kim Ngân")
                .doesNotContain("{", "Ông/Bà");
    }

    @Test
    void wordsAndSignerAreTheAgencys() throws IOException {
        set("feedback.salutation", "Quý ông (bà)");
        set("feedback.apology-authority", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC");
        set("feedback.apology-closing", "Xin lỗi {nguoi}; trả kết quả ngày {henmoi}./.");
        byte[] file = apologies.write(
                agency(),
                new ApologyText(
                        null,
                        "",
                        "hồ sơ",
                        "trả lời",
                        LocalDate.of(2024, 3, 15),
                        "thiếu người",
                        NEW_DAY,
                        "05/TXL-STP",
                        NEW_DAY));

        assertThat(text(file))
                .contains("Số: 05/TXL-STP", "Kính gửi: Quý ông (bà)\n", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
                .contains("Xin lỗi Quý ông (bà); trả kết quả ngày 29/3/2024./.")
                .doesNotContain("Địa chỉ");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Ông/Bà Nguyễn Văn An, Ông/Bà",
        "bà Trần Thị Bé, Bà Trần Thị Bé, Bà",
        "Công ty TNHH Mỹ Long, Công ty TNHH Mỹ Long, Công ty TNHH Mỹ Long",
        "UBND xã Mỹ Đức, UBND xã Mỹ Đức, UBND xã Mỹ Đức",
        "'', Ông/Bà, Ông/Bà",
    })
    void peopleAreGreetedAndOrganisationsNamed(String name, String full, String brief) {
        assertThat(Addressee.of("Ông/Bà", name)).isEqualTo(new Addressee(full, brief));
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }

    private void set(String name, String value) {
        jdbc.sql("INSERT INTO agency_parameter (agency_id, name, value) VALUES (?, ?, ?)")
                .params(List.of(agency(), name, value))
                .update();
        events.publishEvent(new OrganizationChanged(agency()));
    }

    /** For eyes: open it. */
    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(name + ".docx"), file);
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return new XWPFWordExtractor(document).getText();
        }
    }
}
