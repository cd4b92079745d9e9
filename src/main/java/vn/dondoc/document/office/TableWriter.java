package vn.dondoc.document.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;

/** Writes a table of content. */
final class TableWriter {

    private static final int CELL_SIDE = 80;
    private static final int CELL_TOP = 40;

    private TableWriter() {}

    static void write(XWPFDocument document, PageSetup page, Paragraphs paragraphs, OfficeTable content) {
        write(document.createTable(1, 1), page.textWidth(), paragraphs, content);
    }

    /** Fills a new table of one cell, wherever it stands. */
    static void write(XWPFTable table, int width, Paragraphs paragraphs, OfficeTable content) {
        int[] widths = widths(content.columns(), width);
        TableParts.shape(table, 1 + content.rows().size(), widths);
        table.setCellMargins(CELL_TOP, CELL_SIDE, CELL_TOP, CELL_SIDE);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            cell(
                    header.getCell(i),
                    paragraphs,
                    Words.bold(content.columns().get(i).title()),
                    Align.CENTRE,
                    content.size());
            header.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            row(table.getRow(i + 1), paragraphs, content, content.rows().get(i));
        }
    }

    private static void row(XWPFTableRow target, Paragraphs paragraphs, OfficeTable content, OfficeTable.Row row) {
        target.setCantSplitRow(true);
        if (row.across()) {
            cell(target.getCell(0), paragraphs, Words.bold(row.cells().get(0)), Align.LEFT, content.size());
            TableParts.first(target.getCell(0)).setKeepNext(true);
            for (int i = content.columns().size() - 1; i > 0; i--) {
                target.removeCell(i);
            }
            var properties = target.getCell(0).getCTTc().isSetTcPr()
                    ? target.getCell(0).getCTTc().getTcPr()
                    : target.getCell(0).getCTTc().addNewTcPr();
            properties
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(content.columns().size()));
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i);
            cell(
                    target.getCell(i),
                    paragraphs,
                    row.bold() ? Words.bold(text) : Words.plain(text),
                    content.columns().get(i).align(),
                    content.size());
        }
    }

    private static void cell(XWPFTableCell cell, Paragraphs paragraphs, Words words, Align align, int size) {
        XWPFParagraph paragraph = paragraphs.plain(TableParts.first(cell));
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        paragraphs.words(paragraph, words, size);
    }

    /** Shares of the whole width; the last column takes what rounding leaves. */
    private static int[] widths(List<Column> columns, int whole) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        int[] widths = new int[columns.size()];
        int left = whole;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : whole * columns.get(i).share() / shares;
            left -= widths[i];
        }
        return widths;
    }
}
