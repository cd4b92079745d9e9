package vn.dondoc.document.office;

import java.util.List;
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
        sign(table.getRow(0).getCell(1), paragraphs, signature.authority(), signature.name());
    }

    static void write(
            XWPFDocument document,
            PageSetup page,
            Paragraphs paragraphs,
            OfficeDocument.Signer one,
            OfficeDocument.Signer other) {
        paragraphs.small(document.createParagraph());
        int left = page.textWidth() / 2;
        XWPFTable table = TableParts.invisible(document, 1, left, page.textWidth() - left);
        table.getRow(0).setCantSplitRow(true);
        sign(table.getRow(0).getCell(0), paragraphs, one.authority(), one.name());
        sign(table.getRow(0).getCell(1), paragraphs, other.authority(), other.name());
    }

    private static void sign(XWPFTableCell cell, Paragraphs paragraphs, List<String> authority, String name) {
        XWPFParagraph next = TableParts.first(cell);
        for (String line : authority) {
            centred(next, paragraphs, line);
            next = cell.addParagraph();
        }
        for (int i = 0; i < ROOM; i++) {
            centred(next, paragraphs, "");
            next = cell.addParagraph();
        }
        centred(next, paragraphs, name);
    }

    private static void centred(XWPFParagraph paragraph, Paragraphs paragraphs, String text) {
        paragraphs.plain(paragraph).setAlignment(ParagraphAlignment.CENTER);
        paragraphs.words(paragraph, Words.bold(text));
    }
}
