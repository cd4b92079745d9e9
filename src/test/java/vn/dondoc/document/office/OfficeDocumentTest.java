package vn.dondoc.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;

/** The layout of official documents, read back from the file. */
class OfficeDocumentTest {

    @Test
    void anUnnumberedLetterLeavesRoomForNumberAndDay() throws IOException {
        String text = text(letter(3));

        assertThat(text)
                .contains("UBND TỈNH AN GIANG", "SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .containsPattern("Số: \u00a0+/STP-VP")
                .containsPattern("An Giang, ngày \u00a0+ tháng 6 năm 2024")
                .contains("V/v đôn đốc thực hiện nhiệm vụ")
                .contains("Kính gửi: Phòng Bổ trợ tư pháp")
                .contains("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nơi nhận:", "- Lưu: VT, VP.");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsTakeAZero() {
        LetterHead head = LetterHead.numbered(
                "UBND tỉnh An Giang", "Sở Tư pháp", "07", "BC-STP", "An Giang", LocalDate.of(2024, 2, 5), "");

        assertThat(head.numberLine()).isEqualTo("Số: 07/BC-STP");
        assertThat(head.dateLine()).isEqualTo("An Giang, ngày 05 tháng 02 năm 2024");
        assertThat(LetterHead.numbered("", "S", "1", "X", "An Giang", LocalDate.of(2024, 10, 25), "")
                        .dateLine())
                .isEqualTo("An Giang, ngày 25 tháng 10 năm 2024");
    }

    @Test
    void headerRowsComeAgainOnEachPageAndPagesAreNumberedFromTheSecondOn() throws IOException {
        try (XWPFDocument document = read(letter(60))) {
            XWPFTable tasks = document.getTables().get(1);
            assertThat(tasks.getRow(0).isRepeatHeader()).isTrue();
            assertThat(tasks.getRows()).hasSize(62);
            assertThat(tasks.getRow(1).getTableCells()).hasSize(1);
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            assertThat(document.getHeaderList()).extracting(XWPFHeader::getText).anySatisfy(header -> assertThat(header)
                    .contains("2"));
        }
    }

    @Test
    void marginsAreThoseOfTheRule() throws IOException {
        try (XWPFDocument document = read(letter(1))) {
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .extracting(value -> Math.round(Integer.parseInt(value.toString()) / 1440.0 * 25.4))
                    .containsExactly(20L, 20L, 30L, 15L);
        }
    }

    @Test
    void aRowNeedsACellForEachColumn() {
        OfficeTable table = new OfficeTable(List.of(new Column("TT", 1, Align.CENTRE)));

        assertThatThrownBy(() -> table.row("1", "2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] letter(int rows) {
        OfficeTable table = new OfficeTable(List.of(
                new Column("TT", 1, Align.CENTRE),
                new Column("Nhiệm vụ", 8, Align.LEFT),
                new Column("Thời hạn", 2, Align.CENTRE)));
        table.group("Nhiệm vụ quá hạn");
        for (int i = 1; i <= rows; i++) {
            table.row(String.valueOf(i), "Rà soát văn bản quy phạm pháp luật về hộ tịch, chứng thực", "31/5/2024");
        }
        return new OfficeDocument(PageSetup.portrait(), "Công văn", Instant.parse("2024-06-03T01:00:00Z"))
                .head(LetterHead.unnumbered(
                        "UBND tỉnh An Giang",
                        "Sở Tư pháp",
                        "STP-VP",
                        "An Giang",
                        LocalDate.of(2024, 6, 3),
                        "V/v đôn đốc thực hiện nhiệm vụ\ncải cách hành chính"))
                .addressee("Kính gửi:", List.of("Phòng Bổ trợ tư pháp"))
                .paragraph("Thực hiện Kế hoạch số 56/KH-STP, qua theo dõi còn một số nhiệm vụ quá hạn như sau:")
                .table(table)
                .paragraph("Văn phòng Sở đề nghị Phòng quan tâm thực hiện./.")
                .signature(new Signature(
                        List.of("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
                        "Nguyễn Thị Kim Ngân",
                        "Nơi nhận:",
                        List.of("- Như trên;", "- Ban Giám đốc (để b/c);", "- Lưu: VT, VP.")))
                .bytes();
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(read(bytes))) {
            return extractor.getText();
        }
    }
}
