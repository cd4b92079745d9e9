package vn.dondoc.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.common.Vietnamese;

/**
 * Figures as a workbook: real numbers, totals and shares as formulas, so that a person can check and go on calculating.
 */
final class FigureXlsx {

    private static final int NAME = 0;
    private static final int NAME_WIDTH = 52;

    /** Not every program makes rows as high as their text by itself. */
    private static final float LINE_POINTS = 16;

    private static final int FIRST = 1;

    private final FigureReport report;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("Tiến độ");
    private final FigureXlsxStyles styles;
    private int next;

    FigureXlsx(FigureReport report) {
        this.report = report;
        this.styles = new FigureXlsxStyles(book, report.whole().shareDecimals());
    }

    byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            heading();
            heads("Tổng số");
            figures(FigureColumns.wholeLabel(report), report.whole());
            if (report.window() != null && report.dueInWindow() != null) {
                figures("Trong đó đến hạn trong kỳ " + report.window().label(), report.dueInWindow());
            }
            table(Breakdown.UNIT, report.units(), "Cộng theo đơn vị (nhiệm vụ của nhiều đơn vị tính ở từng đơn vị)");
            table(Breakdown.AREA, report.areas(), "Cộng");
            table(Breakdown.PLAN, report.plans(), "Cộng");
            layout();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heading() {
        text(row(), NAME, report.agency(), styles.agency());
        text(row(), NAME, "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ", styles.title());
        text(row(), NAME, report.subject(), styles.plain());
        String day = "Số liệu đến hết ngày " + Vietnamese.date(report.asOf());
        text(row(), NAME, report.provisional() ? day + " (ngày chưa hết, số liệu còn thay đổi)" : day, styles.plain());
        next++;
    }

    private void table(Breakdown by, List<BreakdownRow> rows, String total) {
        if (rows.isEmpty()) {
            return;
        }
        next++;
        heads(by.label());
        int first = next;
        rows.forEach(row -> figures(row.label(), row.figures()));
        Row sum = row();
        if (total.length() > NAME_WIDTH) {
            sum.setHeightInPoints(2 * LINE_POINTS);
        }
        text(sum, NAME, total, styles.total());
        for (int column = FIRST; column < FIRST + FigureColumns.COUNTS.size(); column++) {
            String letter = CellReference.convertNumToColString(column);
            formula(sum, column, "SUM(%s%d:%s%d)".formatted(letter, first + 1, letter, next - 1), styles.totalCount());
        }
        shares(sum, styles.totalShare());
    }

    private void heads(String first) {
        Row head = row();
        head.setHeightInPoints(4 * LINE_POINTS);
        text(head, NAME, first, styles.head());
        int column = FIRST;
        for (Bucket bucket : FigureColumns.COUNTS) {
            text(head, column++, bucket.label(), styles.head());
        }
        text(head, column++, FigureColumns.DONE_SHARE, styles.head());
        text(head, column, FigureColumns.ON_TIME_SHARE, styles.head());
    }

    /** Counts that are sums of others are formulas: done, not done, assigned. */
    private void figures(String name, Figures figures) {
        Row row = row();
        text(row, NAME, name, styles.name());
        for (Bucket bucket : FigureColumns.COUNTS) {
            int column = column(bucket);
            switch (bucket) {
                case ASSIGNED -> formula(row, column, sum(row, Bucket.DONE, Bucket.NOT_DONE), styles.count());
                case DONE -> formula(row, column, sum(row, Bucket.EARLY, Bucket.ON_TIME, Bucket.LATE), styles.count());
                case NOT_DONE -> formula(row, column, sum(row, Bucket.IN_TIME, Bucket.OVERDUE), styles.count());
                default -> number(row, column, figures.count(bucket));
            }
        }
        shares(row, styles.share());
    }

    private void shares(Row row, CellStyle style) {
        int column = FIRST + FigureColumns.COUNTS.size();
        formula(row, column, share(row, cell(row, Bucket.DONE), Bucket.ASSIGNED), style);
        String inTime = cell(row, Bucket.EARLY) + "+" + cell(row, Bucket.ON_TIME);
        formula(row, column + 1, share(row, "(" + inTime + ")", Bucket.DONE), style);
    }

    /** No base, no percentage. */
    private static String share(Row row, String part, Bucket base) {
        return "IF(%1$s=0,\"\",%2$s/%1$s)".formatted(cell(row, base), part);
    }

    private static String sum(Row row, Bucket... parts) {
        return String.join(
                "+", java.util.Arrays.stream(parts).map(part -> cell(row, part)).toList());
    }

    private static String cell(Row row, Bucket bucket) {
        return CellReference.convertNumToColString(column(bucket)) + (row.getRowNum() + 1);
    }

    private static int column(Bucket bucket) {
        return FIRST + FigureColumns.COUNTS.indexOf(bucket);
    }

    private void layout() {
        sheet.setColumnWidth(NAME, NAME_WIDTH * 256);
        for (int column = FIRST; column < FIRST + FigureColumns.COUNTS.size() + 2; column++) {
            sheet.setColumnWidth(column, 13 * 256);
        }
        sheet.createFreezePane(1, 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private void number(Row row, int column, long value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(styles.count());
    }

    private static void formula(Row row, int column, String formula, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(style);
    }
}
