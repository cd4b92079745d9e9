package vn.dondoc.document.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with fixed column widths, which Word, LibreOffice and the provincial viewers show alike. */
final class TableParts {

    private TableParts() {}

    /** A table without borders and inner margins, for blocks that stand side by side. */
    static XWPFTable invisible(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = table(document, rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    /** A table with fixed widths in twentieths of a point. */
    static XWPFTable table(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = document.createTable(1, 1);
        shape(table, rows, widths);
        return table;
    }

    /** Gives a new table of one cell its rows and fixed widths in twentieths of a point. */
    static void shape(XWPFTable table, int rows, int... widths) {
        while (table.getRow(0).getTableCells().size() < widths.length) {
            table.getRow(0).addNewTableCell();
        }
        for (int row = 1; row < rows; row++) {
            table.createRow();
        }
        int whole = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            whole += width;
        }
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(whole);
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().isSetTblLayout()
                ? table.getCTTbl().getTblPr().getTblLayout()
                : table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        for (int row = 0; row < rows; row++) {
            widths(table, row, widths);
        }
    }

    static void widths(XWPFTable table, int row, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = table.getRow(row).getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(widths[column]));
        }
    }

    /** The first paragraph of a cell, which POI may or may not have made. */
    static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
    }
}
