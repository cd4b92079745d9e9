package vn.dondoc.indicator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.lang.Nullable;

/** Writes the values of a period as a workbook that can be filled in and sent back. */
final class SheetWriter {

    static final List<String> HEADS = List.of(
            "Mã", "STT", "Nội dung", "Đơn vị tính", "Số liệu", "Ghi chú", "Nguồn số liệu", "Chốt ngày", "Cách tính");

    private static final int[] WIDTHS = {12, 6, 60, 18, 16, 50, 28, 13, 30};
    private static final float LINE_POINTS = 16;
    private static final int LONGEST_CELL = 32_767;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("Số liệu thống kê");
    private final CellStyle plain = framed(false, false);
    private final CellStyle bold = framed(true, false);
    private final CellStyle grey = framed(false, true);
    private final CellStyle head = framed(true, true);
    private final CellStyle number = number(false);
    private final CellStyle computed = number(true);
    private final CellStyle day = framed(false, false);
    private int next;

    static byte[] write(EntrySheet values) {
        SheetWriter writer = new SheetWriter();
        writer.head(values);
        values.lines().forEach(writer::line);
        return writer.bytes();
    }

    private void head(EntrySheet values) {
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        Row title = sheet.createRow(next++);
        Cell cell = title.createCell(0);
        cell.setCellValue("Số liệu thống kê, kỳ " + values.window().label());
        CellStyle large = book.createCellStyle();
        large.setFont(font(true, 14));
        cell.setCellStyle(large);
        Row hint = sheet.createRow(next++);
        Cell words = hint.createCell(0);
        words.setCellValue("Điền cột “Số liệu” rồi tải tệp lên lại. Ô nền xám do công thức tính. Ô để trống là chưa có"
                + " số liệu, không phải số 0.");
        CellStyle small = book.createCellStyle();
        small.setFont(font(false, 11));
        words.setCellStyle(small);
        Row heads = sheet.createRow(next++);
        heads.setHeightInPoints(2 * LINE_POINTS);
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
            text(heads, column, HEADS.get(column), head);
        }
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(next + ":" + next));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(EntryLine line) {
        RowData row = line.row();
        Row cells = sheet.createRow(next++);
        CellStyle words = row.type() == IndicatorType.HEADING || row.level() == 1 ? bold : plain;
        OwnValue own = line.own();
        String note = own == null || own.note().isEmpty() ? "" : own.note();
        text(cells, 0, row.code(), words);
        text(cells, 1, row.printedNumber(), words);
        text(cells, 2, row.label(), words);
        text(cells, 3, row.unitOfMeasure(), plain);
        value(cells, line);
        text(cells, 5, note, plain);
        text(cells, 6, own == null ? "" : own.source(), plain);
        day(cells, own == null ? null : own.cutOff());
        text(cells, 8, row.formula(), plain);
        float lines = Math.max(
                lines(row.label(), WIDTHS[2]), Math.max(lines(row.unitOfMeasure(), WIDTHS[3]), lines(note, WIDTHS[5])));
        cells.setHeightInPoints(Math.min(400, lines * LINE_POINTS));
    }

    private void value(Row cells, EntryLine line) {
        Cell cell = cells.createCell(4);
        cell.setCellStyle(line.locked() ? computed : number);
        boolean parts = line.row().entry() == EntryBy.EACH_UNIT && line.own() != null;
        var shown = parts ? line.own().number() : line.line().number();
        if (shown != null) {
            cell.setCellValue(shown.doubleValue());
        } else if (line.line().text() != null) {
            cell.setCellValue(cut(line.line().text()));
            cell.setCellStyle(plain);
        }
        if (line.row().type() == IndicatorType.HEADING) {
            cell.setCellStyle(grey);
        }
    }

    private void day(Row cells, @Nullable LocalDate value) {
        Cell cell = cells.createCell(7);
        cell.setCellStyle(day);
        if (value != null) {
            cell.setCellValue(value);
        }
    }

    private byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(cut(value));
        cell.setCellStyle(style);
    }

    private static String cut(String value) {
        return value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value;
    }

    private static int lines(String value, int width) {
        return Math.max(
                1,
                value.lines()
                        .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / (width * 0.95))))
                        .sum());
    }

    private CellStyle number(boolean locked) {
        CellStyle style = framed(false, locked);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.####"));
        return style;
    }

    private CellStyle framed(boolean strong, boolean filled) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(strong, 11));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (filled) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(boolean strong, int size) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(strong);
        return font;
    }
}
