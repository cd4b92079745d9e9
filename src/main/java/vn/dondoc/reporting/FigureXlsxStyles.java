package vn.dondoc.reporting;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of the figures' workbook: Times New Roman, as office documents here are set. */
final class FigureXlsxStyles {

    private static final String COUNT = "#,##0";

    private final XSSFWorkbook book;
    private final CellStyle agency;
    private final CellStyle title;
    private final CellStyle plain;
    private final CellStyle head;
    private final CellStyle name;
    private final CellStyle count;
    private final CellStyle share;
    private final CellStyle total;
    private final CellStyle totalCount;
    private final CellStyle totalShare;

    FigureXlsxStyles(XSSFWorkbook book, int shareDecimals) {
        // a cell format cannot drop a trailing zero without leaving the comma, so here it stays
        String percent = shareDecimals == 0 ? "0%" : "0." + "0".repeat(shareDecimals) + "%";
        this.book = book;
        agency = style(true, 13, null, false);
        title = style(true, 14, null, false);
        plain = style(false, 13, null, false);
        head = style(true, 11, null, true);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        name = style(false, 12, null, true);
        count = style(false, 12, COUNT, true);
        share = style(false, 12, percent, true);
        total = style(true, 12, null, true);
        totalCount = style(true, 12, COUNT, true);
        totalShare = style(true, 12, percent, true);
    }

    private CellStyle style(boolean bold, int size, String format, boolean boxed) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        if (boxed) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    CellStyle agency() {
        return agency;
    }

    CellStyle title() {
        return title;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle head() {
        return head;
    }

    CellStyle name() {
        return name;
    }

    CellStyle count() {
        return count;
    }

    CellStyle share() {
        return share;
    }

    CellStyle total() {
        return total;
    }

    CellStyle totalCount() {
        return totalCount;
    }

    CellStyle totalShare() {
        return totalShare;
    }
}
