package vn.dondoc.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.lang.Nullable;

/** One sheet with a table: the look of every workbook that is not an official document. */
public final class Sheets {

    private static final float LINE_POINTS = 16;
    private static final int LONGEST_CELL = 32_767;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle text = framed(false, 11);
    private final CellStyle date = framed(false, 11);
    private final CellStyle amount = framed(false, 11);
    private final CellStyle head = framed(true, 11);
    private final int[] widths;

    /** @param widths of the columns, in characters */
    public Sheets(String name, int... widths) {
        this.widths = widths.clone();
        sheet = book.createSheet(name);
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        date.setAlignment(HorizontalAlignment.CENTER);
        amount.setDataFormat(book.createDataFormat().getFormat("#,##0.####"));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A line of words over the whole width. */
    public void line(int at, String words, boolean bold, int size) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(bold, size));
        Cell cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /** A line that is broken where the table ends. */
    public void paragraph(int at, String words) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(false, 11));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Row row = sheet.createRow(at);
        Cell cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, widths.length - 1));
        int whole = java.util.Arrays.stream(widths).sum();
        row.setHeightInPoints(lines(words, whole) * LINE_POINTS);
    }

    /** The heads of the table, which stay in sight and stand on every page. */
    public void heads(int at, java.util.List<String> titles) {
        Row row = sheet.createRow(at);
        int lines = 1;
        for (int column = 0; column < titles.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(titles.get(column));
            cell.setCellStyle(head);
            lines = Math.max(lines, lines(titles.get(column), widths[column]));
        }
        row.setHeightInPoints(Math.max(2, lines) * LINE_POINTS);
        sheet.createFreezePane(0, at + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((at + 1) + ":" + (at + 1)));
    }

    /** A row of the table: texts, numbers, days, or null. */
    public void row(int at, java.util.List<?> values) {
        Row row = sheet.createRow(at);
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            set(row.createCell(column), values.get(column));
            // not every program makes rows as high as their text by itself
            lines = Math.max(lines, lines(values.get(column), widths[column]));
        }
        row.setHeightInPoints(lines * LINE_POINTS);
    }

    /** Lets people filter the table between two rows. */
    public void filter(int heads, int last) {
        sheet.setAutoFilter(new CellRangeAddress(heads, Math.max(heads, last), 0, widths.length - 1));
    }

    /** The workbook. */
    public byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(Cell cell, @Nullable Object value) {
        cell.setCellStyle(value instanceof LocalDate ? date : value instanceof BigDecimal ? amount : text);
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            String words = value.toString();
            cell.setCellValue(words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
        }
    }

    private static int lines(@Nullable Object value, int width) {
        if (!(value instanceof String words)) {
            return 1;
        }
        return words.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / (width * 0.98))))
                .sum();
    }

    private CellStyle framed(boolean bold, int size) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(bold, size));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont font(boolean bold, int size) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }
}
