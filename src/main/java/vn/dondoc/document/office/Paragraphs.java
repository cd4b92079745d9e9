package vn.dondoc.document.office;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.springframework.lang.Nullable;

/** Paragraphs and runs in the looks that all blocks share. */
final class Paragraphs {

    private static final double FIRST_LINE_MM = 12.7;
    private static final int POINT = 20;

    private final PageSetup page;

    @Nullable
    private final CTRPr look;

    Paragraphs(PageSetup page) {
        this(page, null);
    }

    /** @param look of the letters, apart from size, bold and italic; null for the page's font */
    Paragraphs(PageSetup page, @Nullable CTRPr look) {
        this.page = page;
        this.look = look;
    }

    /** No space around, single lines. */
    XWPFParagraph plain(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** Text: justified, indented, 6 points between paragraphs. */
    XWPFParagraph body(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(PageSetup.twips(FIRST_LINE_MM));
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(6 * POINT);
        paragraph.setSpacingBetween(1.1, LineSpacingRule.AUTO);
        return paragraph;
    }

    /** An empty line of little height: Word wants a paragraph after a table. */
    XWPFParagraph small(XWPFParagraph paragraph) {
        plain(paragraph);
        paragraph.setSpacingBetween(6, LineSpacingRule.EXACT);
        return paragraph;
    }

    /** A line of its own in the middle of {@code width}, {@code length} long (twentieths of a point). */
    void rule(XWPFParagraph paragraph, int width, int length) {
        small(paragraph);
        // clear of the marks below the letters
        paragraph.setSpacingBefore(3 * POINT);
        int side = Math.max(0, (width - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
    }

    XWPFRun words(XWPFParagraph paragraph, Words words) {
        return words(paragraph, words, page.bodySize());
    }

    XWPFRun words(XWPFParagraph paragraph, Words words, int size) {
        XWPFRun run = paragraph.createRun();
        if (look != null) {
            run.getCTR().setRPr((CTRPr) look.copy());
        } else {
            run.setFontFamily(page.font());
        }
        run.setFontSize(size);
        run.setBold(words.bold());
        run.setItalic(words.italic());
        lines(run, words.text());
        return run;
    }

    /** Puts text into a new run, line breaks in it too. */
    static void lines(XWPFRun run, String text) {
        String[] lines = TextPieces.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
