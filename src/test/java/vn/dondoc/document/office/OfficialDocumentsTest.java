package vn.dondoc.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The default layout, filled and read back from the file: domain.md section 6. */
class OfficialDocumentsTest {

    private static final Instant NOW = Instant.parse("2024-06-13T02:00:00Z");

    private final OfficialDocuments documents = new OfficialDocuments();

    @Test
    void theDefaultLayoutIsALayout() {
        assertThat(documents.check(documents.defaultLayout()).problems()).isEmpty();
    }

    @Test
    void pagesHaveTheSizeAndMarginsOfTheRule() throws IOException {
        try (XWPFDocument document = read()) {
            CTSectPr text = sections(document).get(0);
            assertThat(mm(text.getPgSz().getW())).isEqualTo(210);
            assertThat(mm(text.getPgSz().getH())).isEqualTo(297);
            for (CTSectPr section : sections(document)) {
                assertThat(mm(section.getPgMar().getTop())).isBetween(20L, 25L);
                assertThat(mm(section.getPgMar().getBottom())).isBetween(20L, 25L);
                assertThat(mm(section.getPgMar().getLeft())).isBetween(30L, 35L);
                assertThat(mm(section.getPgMar().getRight())).isBetween(15L, 20L);
            }
        }
    }

    @Test
    void eachComponentHasItsSizeAndStyle() throws IOException {
        try (XWPFDocument document = read()) {
            XWPFTable head = document.getTables().get(0);
            look(cell(head, 0, 0, "UBND TỈNH AN GIANG"), 13, false, false);
            look(cell(head, 0, 0, "SỞ TƯ PHÁP"), 13, true, false);
            look(cell(head, 0, 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 13, true, false);
            look(cell(head, 0, 1, "Độc lập - Tự do - Hạnh phúc"), 14, true, false);
            look(cell(head, 1, 0, "Số: 08/BC-STP"), 13, false, false);
            look(cell(head, 1, 1, "An Giang, ngày 13 tháng 6 năm 2024"), 14, false, true);
            look(paragraph(document, "BÁO CÁO"), 14, true, false);
            look(paragraph(document, OfficialSamples.ABSTRACT), 14, true, false);
            look(paragraph(document, "Căn cứ Kế hoạch số 56/KH-STP ngày 19 tháng 3 năm 2024;"), 14, false, true);
            look(paragraph(document, "Thực hiện Công văn số 331/SNV-CCHC."), 14, false, true);
            look(paragraph(document, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"), 14, true, false);
            look(paragraph(document, "1. Về kế hoạch"), 14, true, false);
            look(paragraph(document, "a) Ban hành văn bản"), 14, false, false);
            XWPFTable end = document.getTables().get(2);
            look(cell(end, 0, 0, "Nơi nhận:"), 12, true, true);
            look(cell(end, 0, 0, "- Lưu: VT, VP."), 11, false, false);
            look(cell(end, 0, 1, "KT. GIÁM ĐỐC"), 14, true, false);
            look(cell(end, 0, 1, "Nguyễn Thị Kim Ngân"), 14, true, false);
            look(paragraph(document, "Phụ lục I"), 14, true, false);
            look(paragraph(document, "DANH MỤC NHIỆM VỤ"), 14, true, false);
            look(paragraph(document, "(Kèm theo Báo cáo số 08/BC-STP)"), 14, false, true);
        }
    }

    @Test
    void theTextIsJustifiedIndentedSpacedAndClosed() throws IOException {
        try (XWPFDocument document = read()) {
            XWPFParagraph text = paragraph(document, "Trên đây là báo cáo của Sở Tư pháp./.");
            assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(Math.round(text.getIndentationFirstLine() / 56.7)).isEqualTo(13L);
            assertThat(text.getSpacingAfter()).isGreaterThanOrEqualTo(120);
            assertThat(text.getSpacingBetween()).isBetween(1.0, 1.5);
            assertThat(document.getParagraphs())
                    .noneMatch(paragraph -> paragraph.getText().contains("{{"));
        }
    }

    @Test
    void pagesAreNumberedInTheTopMarginButNotTheFirst() throws IOException {
        try (XWPFDocument document = read()) {
            List<CTSectPr> sections = sections(document);
            assertThat(sections).hasSize(3);
            assertThat(sections.get(0).isSetTitlePg()).isTrue();
            assertThat(sections.get(1).isSetTitlePg()).isFalse();
            assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(mm(sections.get(1).getPgSz().getW())).isEqualTo(297);
            assertThat(sections.get(2).isSetTitlePg()).isFalse();
            assertThat(mm(sections.get(2).getPgSz().getW())).isEqualTo(210);
            XWPFHeader header = document.getHeaderList().stream()
                    .filter(each -> each.getText().contains("2"))
                    .findFirst()
                    .orElseThrow();
            XWPFParagraph number = header.getParagraphs().get(0);
            assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(number.getCTP().xmlText()).contains(" PAGE ");
            assertThat(number.getRuns())
                    .allSatisfy(run -> assertThat(run.getFontSizeAsDouble()).isBetween(13.0, 14.0));
        }
    }

    @Test
    void headerRowsOfTablesAreRepeatedAndRowsNotTorn() throws IOException {
        try (XWPFDocument document = read()) {
            XWPFTable table = document.getTables().get(3);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(62).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(2)
                            .getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getFontFamily())
                    .isEqualTo("Times New Roman");
        }
    }

    @Test
    void pastedSignsThatXmlDoesNotAllowAreLeftOut() throws IOException {
        String longText = new java.util.Random(7)
                .ints(200_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        OfficialContent odd = OfficialSamples.withBody(List.of(
                new Block.Paragraph("Dòng một\u000bdòng hai \u0000\u0007<b>&amp;\ud800 hết"),
                new Block.Paragraph(longText)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(documents.docx(null, odd, NOW)))) {
            paragraph(document, "Dòng một");
            paragraph(document, "dòng hai <b>&amp; hết");
            assertThat(document.getParagraphs()).anyMatch(p -> p.getText().length() == 200_003);
        }
    }

    private XWPFDocument read() throws IOException {
        byte[] docx = documents.docx(null, OfficialSamples.report(), NOW);
        String keep = System.getProperty("dondoc.test.keep");
        if (keep != null) {
            Files.write(Path.of(keep, "bao-cao.docx"), docx);
        }
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        return java.util.stream.Stream.concat(
                        document.getParagraphs().stream()
                                .filter(p -> p.getCTP().isSetPPr()
                                        && p.getCTP().getPPr().isSetSectPr())
                                .map(p -> p.getCTP().getPPr().getSectPr()),
                        java.util.stream.Stream.of(
                                document.getDocument().getBody().getSectPr()))
                .toList();
    }

    private static long mm(Object twips) {
        return Math.round(Integer.parseInt(twips.toString()) / 1440.0 * 25.4);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        return find(document.getParagraphs(), text);
    }

    private static XWPFParagraph cell(XWPFTable table, int row, int cell, String text) {
        return find(table.getRow(row).getCell(cell).getParagraphs(), text);
    }

    private static XWPFParagraph find(List<XWPFParagraph> paragraphs, String text) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No “" + text + "” in "
                        + paragraphs.stream().map(XWPFParagraph::getText).toList()));
    }

    private static void look(XWPFParagraph paragraph, int size, boolean bold, boolean italic) {
        for (XWPFRun run : paragraph.getRuns()) {
            assertThat(run.getFontFamily()).as(paragraph.getText()).isEqualTo("Times New Roman");
            assertThat(run.getFontSizeAsDouble()).as(paragraph.getText()).isEqualTo(size);
            assertThat(run.isBold()).as(paragraph.getText()).isEqualTo(bold);
            assertThat(run.isItalic()).as(paragraph.getText()).isEqualTo(italic);
            assertThat(run.getColor()).isIn(null, "000000", "auto");
        }
    }
}
