package vn.dondoc.document.office;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Agency and number at the left, national header, place and date at the right. */
final class HeadBlock {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** Width of the motto in 14 points bold. */
    private static final int MOTTO_WIDTH = 3500;
    /** The national name in 13 points bold needs this much. */
    private static final int RIGHT = 5900;

    private HeadBlock() {}

    /** The lines as they are printed, or the fields of a layout in their places. */
    record Lines(
            String superior, String agency, String nation, String motto, String number, String subject, String date) {

        static Lines of(LetterHead head) {
            return new Lines(
                    head.superiorUpper(),
                    head.agencyUpper(),
                    NATION,
                    MOTTO,
                    head.numberLine(),
                    head.subject(),
                    head.dateLine());
        }
    }

    static void write(XWPFDocument document, PageSetup page, Paragraphs paragraphs, Lines head) {
        int right = page.landscape() ? page.textWidth() / 2 : RIGHT;
        int left = page.textWidth() - right;
        XWPFTable table = TableParts.invisible(document, 2, left, right);
        XWPFTableCell agency = table.getRow(0).getCell(0);
        boolean hasSuperior = !head.superior().isEmpty();
        if (hasSuperior) {
            line(TableParts.first(agency), paragraphs, Words.plain(head.superior()), 13);
        }
        XWPFParagraph name = hasSuperior ? agency.addParagraph() : TableParts.first(agency);
        line(name, paragraphs, Words.bold(head.agency()), 13);
        paragraphs.rule(agency.addParagraph(), left, left * 2 / 5);

        XWPFTableCell nation = table.getRow(0).getCell(1);
        line(TableParts.first(nation), paragraphs, Words.bold(head.nation()), 13);
        line(nation.addParagraph(), paragraphs, Words.bold(head.motto()), 14);
        paragraphs.rule(nation.addParagraph(), right, MOTTO_WIDTH);

        XWPFTableCell number = table.getRow(1).getCell(0);
        line(TableParts.first(number), paragraphs, Words.plain(head.number()), 13);
        if (!head.subject().isEmpty()) {
            XWPFParagraph subject = line(number.addParagraph(), paragraphs, Words.plain(head.subject()), 12);
            subject.setSpacingBefore(6 * 20);
        }
        line(TableParts.first(table.getRow(1).getCell(1)), paragraphs, Words.italic(head.date()), 14);
    }

    private static XWPFParagraph line(XWPFParagraph paragraph, Paragraphs paragraphs, Words words, int size) {
        paragraphs.plain(paragraph).setAlignment(ParagraphAlignment.CENTER);
        paragraphs.words(paragraph, words, size);
        return paragraph;
    }
}
