package vn.dondoc.task;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.lang.Nullable;

/** A list as .xlsx: a title that says what was filtered, a header that stays in sight, real dates. */
final class XlsxList implements ListFile {

    private static final int WINDOW = 200;
    private static final int HEADER_ROW = 2;
    private static final int LONGEST_CELL = 32_767;

    private static final float LINE_POINTS = 15.5f;

    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private final SXSSFSheet sheet = book.createSheet("Danh sách");
    private final CellStyle text = style(false);
    private final CellStyle date = style(false);
    private final OutputStream to;
    private final LocalDate today;
    private int next = HEADER_ROW + 1;

    XlsxList(OutputStream to, LocalDate today, String title, String subtitle) {
        this.to = to;
        this.today = today;
        date.setAlignment(HorizontalAlignment.CENTER);
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        title(title, subtitle);
        header();
    }

    @Override
    public void add(AssignmentRow row) {
        Row line = sheet.createRow(next++);
        int lines = 1;
        for (ListColumn column : ListColumn.values()) {
            Object value = column.of(row, today);
            set(line.createCell(column.ordinal()), value);
            lines = Math.max(lines, lines(value, column.width));
        }
        line.setHeightInPoints(lines * LINE_POINTS);
    }

    /** Lines that a text takes in its column: not every program makes rows as high as their text by itself. */
    private static int lines(@Nullable Object value, int width) {
        return value instanceof String words && !words.isEmpty() ? (int) Math.ceil(words.length() / (width * 1.2)) : 1;
    }

    @Override
    public void finish() throws IOException {
        sheet.setAutoFilter(
                new CellRangeAddress(HEADER_ROW, Math.max(HEADER_ROW, next - 1), 0, ListColumn.values().length - 1));
        book.write(to);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private void set(Cell cell, @Nullable Object value) {
        cell.setCellStyle(value instanceof LocalDate ? date : text);
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value != null) {
            String words = value.toString();
            cell.setCellValue(words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
        }
    }

    private void title(String title, String subtitle) {
        Font big = book.createFont();
        big.setBold(true);
        big.setFontHeightInPoints((short) 14);
        CellStyle style = book.createCellStyle();
        style.setFont(big);
        Cell first = sheet.createRow(0).createCell(0);
        first.setCellValue(title);
        first.setCellStyle(style);
        sheet.createRow(1).createCell(0).setCellValue(subtitle);
    }

    private void header() {
        CellStyle style = style(true);
        Row row = sheet.createRow(HEADER_ROW);
        for (ListColumn column : ListColumn.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(column.title);
            cell.setCellStyle(style);
            sheet.setColumnWidth(column.ordinal(), column.width * 256);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER_ROW + 1) + ":" + (HEADER_ROW + 1)));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private CellStyle style(boolean head) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        if (head) {
            Font bold = book.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }
}
