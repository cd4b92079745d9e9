package vn.dondoc.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Builds small Word documents as people write them. */
final class Docx {

    private final XWPFDocument document = new XWPFDocument();

    Docx paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    Docx bold(String text) {
        var run = document.createParagraph().createRun();
        run.setText(text);
        run.setBold(true);
        return this;
    }

    /**
     * A table; "*x" is bold, "^" continues the cell above (merged down), "&lt;" continues the cell to the left (merged
     * across), "\n" breaks the line, null leaves the cell out.
     */
    Docx table(String[]... rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (int r = 0; r < rows.length; r++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            XWPFTableCell last = null;
            for (int c = 0; c < rows[r].length; c++) {
                String text = rows[r][c];
                if (text == null) {
                    continue;
                }
                if (text.equals("<") && last != null) {
                    var properties = properties(last);
                    int span = properties.isSetGridSpan()
                            ? properties.getGridSpan().getVal().intValue()
                            : 1;
                    (properties.isSetGridSpan() ? properties.getGridSpan() : properties.addNewGridSpan())
                            .setVal(BigInteger.valueOf(span + 1L));
                    continue;
                }
                last = row.addNewTableCell();
                fill(last, text);
                boolean startsMerge = r + 1 < rows.length && rows[r + 1].length > c && "^".equals(rows[r + 1][c]);
                if (text.equals("^")) {
                    properties(last).addNewVMerge();
                } else if (startsMerge) {
                    properties(last).addNewVMerge().setVal(STMerge.RESTART);
                }
            }
        }
        return this;
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void fill(XWPFTableCell cell, String text) {
        if (text.equals("^")) {
            return;
        }
        boolean bold = text.startsWith("*");
        String[] lines = (bold ? text.substring(1) : text).split("\n");
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            var run = paragraph.createRun();
            run.setText(lines[i]);
            run.setBold(bold);
        }
    }

    Docx with(Consumer<XWPFDocument> change) {
        change.accept(document);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    PlanDocument read() {
        return ReadingFixtures.read(bytes());
    }

    static String[] row(String... cells) {
        return cells;
    }
}
