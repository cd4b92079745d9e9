package vn.dondoc.document.office;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Recipients and signature side by side, kept together on one page. */
final class SignatureBlock {

    /** Room for signature and seal: empty lines between authority and name. */
    private static final int ROOM = 4;

    private SignatureBlock() {}

    static void write(XWPFDocument document, PageSetup page, Paragraphs paragraphs, Signature signature) {
        paragraphs.small(document.createParagraph());
        int left = page.textWidth() / 2;
        XWPFTable table = TableParts.invisible(document, 1, left, page.textWidth() - left);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        XWPFParagraph title = paragraphs.plain(TableParts.first(recipients));
        paragraphs.words(title, new Words(signature.recipientsTitle(), true, true), 12);
        for (String line : signature.recipients()) {
            XWPFParagraph paragraph = paragraphs.plain(recipients.addParagraph());
            paragraphs.words(paragraph, Words.plain(line), 11);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        XWPFParagraph next = TableParts.first(right);
        for (String line : signature.authority()) {
            centred(next, paragraphs, line);
            next = right.addParagraph();
        }
        for (int i = 0; i < ROOM; i++) {
            centred(next, paragraphs, "");
            next = right.addParagraph();
        }
        centred(next, paragraphs, signature.name());
    }

    private static void centred(XWPFParagraph paragraph, Paragraphs paragraphs, String text) {
        paragraphs.plain(paragraph).setAlignment(ParagraphAlignment.CENTER);
        paragraphs.words(paragraph, Words.bold(text));
    }
}
