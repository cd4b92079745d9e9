package vn.dondoc.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An appendix of statistics as .xlsx: numbers are numbers, what is computed from other rows is a formula. A formula whose
 * result is not the value of the report is left out: the file never says something else than the report.
 */
public final class AppendixWorkbook {

    /** Content type of an .xlsx file. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final String[] HEADS = {"STT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú"};
    private static final int[] WIDTHS = {8, 62, 16, 14, 44};
    private static final int VALUE = 3;
    private static final float LINE = 15.75f;
    /** Excel's limit, in points. */
    private static final float HIGHEST = 409f;

    private static final BigDecimal NEAR = new BigDecimal("0.00001");
    /** Excel takes no more in a cell. */
    private static final int LONGEST = 32_000;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Phụ lục");
    private final AppendixStyles styles = new AppendixStyles(workbook);
    private final Map<String, Integer> places = new HashMap<>();
    private int next;

    private AppendixWorkbook() {}

    /**
     * Writes the file.
     *
     * @param title lines above the table, the first one in bold
     * @param createdAt in the file's properties
     */
    public static byte[] write(List<String> title, List<AppendixRow> rows, Instant createdAt) {
        AppendixWorkbook file = new AppendixWorkbook();
        try (XSSFWorkbook workbook = file.workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.title(title);
            file.head();
            file.rows(rows);
            file.print();
            var properties = workbook.getProperties().getCoreProperties();
            properties.setCreator("");
            properties.setTitle(title.isEmpty() ? "" : title.get(0));
            properties.setCreated(Optional.of(Date.from(createdAt)));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void title(List<String> lines) {
        for (String line : lines) {
            Cell cell = sheet.createRow(next).createCell(0);
            cell.setCellValue(text(line));
            cell.setCellStyle(styles.title(next == 0));
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, HEADS.length - 1));
            next++;
        }
        if (!lines.isEmpty()) {
            next++;
        }
    }

    private void head() {
        Row head = sheet.createRow(next);
        for (int i = 0; i < HEADS.length; i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(HEADS[i]);
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.setRepeatingRows(new CellRangeAddress(next, next, 0, HEADS.length - 1));
        next++;
        sheet.createFreezePane(2, next);
    }

    private void rows(List<AppendixRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).code(), next + i);
        }
        int first = next;
        for (AppendixRow row : rows) {
            row(sheet.createRow(next++), row);
        }
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (int i = 0; i < rows.size(); i++) {
            check(evaluator, sheet.getRow(first + i).getCell(VALUE), rows.get(i));
        }
    }

    private void row(Row line, AppendixRow row) {
        words(line, 0, row.number(), row, HorizontalAlignment.CENTER, 0);
        words(line, 1, row.label(), row, HorizontalAlignment.LEFT, Math.max(0, row.level() - 2));
        words(line, 2, row.unit(), row, HorizontalAlignment.CENTER, 0);
        words(line, 4, row.note(), row, HorizontalAlignment.LEFT, 0);
        height(line, row);
        Cell value = line.createCell(VALUE);
        if (row.value() == null) {
            value.setCellStyle(styles.words(row.heading(), HorizontalAlignment.RIGHT, 0));
            if (!row.shown().isEmpty()) {
                value.setCellValue(text(row.shown()));
            }
        } else {
            value.setCellStyle(styles.number(row.heading(), row.percent(), row.value()));
            value.setCellValue(row.value().doubleValue());
        }
        formula(row).ifPresent(formula -> {
            try {
                value.setCellFormula(formula);
            } catch (FormulaParseException e) {
                // the value stays
                value.setCellType(row.value() == null ? CellType.BLANK : CellType.NUMERIC);
            }
        });
    }

    /** As high as its longest cell: not every program does that by itself when it opens the file. */
    private static void height(Row line, AppendixRow row) {
        String[] cells = {row.number(), row.label(), row.unit(), row.shown(), row.note()};
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            int room = WIDTHS[i] - 2 - (i == 1 ? 2 * Math.max(0, row.level() - 2) : 0);
            int needed = 0;
            for (String part : cells[i].split("\n", -1)) {
                needed += Math.max(1, (part.length() + room - 1) / room);
            }
            lines = Math.max(lines, needed);
        }
        line.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 4));
    }

    private void words(Row line, int column, String text, AppendixRow row, HorizontalAlignment align, int indent) {
        Cell cell = line.createCell(column);
        cell.setCellStyle(styles.words(row.heading(), align, indent));
        cell.setCellValue(text(text));
    }

    /** With the cells in place of the codes; empty when a row is not in the sheet. */
    private Optional<String> formula(AppendixRow row) {
        if (row.formula() == null || row.value() == null) {
            return Optional.empty();
        }
        Matcher matcher = ROW.matcher(row.formula());
        StringBuilder formula = new StringBuilder();
        while (matcher.find()) {
            Integer place = places.get(matcher.group(1));
            if (place == null) {
                return Optional.empty();
            }
            matcher.appendReplacement(formula, "D" + (place + 1));
        }
        return Optional.of(matcher.appendTail(formula).toString());
    }

    /** Keeps the formula and its result when it gives the report's value, else only the value. */
    private static void check(FormulaEvaluator evaluator, Cell cell, AppendixRow row) {
        if (cell.getCellType() != CellType.FORMULA) {
            return;
        }
        boolean same;
        try {
            CellValue result = evaluator.evaluate(cell);
            same = result.getCellType() == CellType.NUMERIC
                    && BigDecimal.valueOf(result.getNumberValue())
                                    .subtract(row.value())
                                    .abs()
                                    .compareTo(NEAR)
                            <= 0;
        } catch (RuntimeException e) {
            // a function that POI does not know, or a circle
            same = false;
        }
        if (same) {
            evaluator.evaluateFormulaCell(cell);
        } else {
            cell.removeFormula();
            cell.setCellValue(row.value().doubleValue());
            evaluator.clearAllCachedResultValues();
        }
    }

    private void print() {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getHeader().setCenter("&P");
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 30 / 25.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 15 / 25.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 20 / 25.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 20 / 25.4);
    }

    private static String text(String text) {
        String clean = TextPieces.clean(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
