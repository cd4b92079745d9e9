package vn.dondoc.reporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.Csv;
import vn.dondoc.common.Vietnamese;

/** Figures as UTF-8 text with a mark at its start, without which Excel would misread the Vietnamese letters. */
final class FigureCsv {

    private FigureCsv() {}

    static byte[] bytes(FigureReport report) {
        StringBuilder text = new StringBuilder(Csv.MARK);
        line(text, List.of(report.agency()));
        line(text, List.of("Tiến độ nhiệm vụ: " + report.subject()));
        line(text, List.of("Số liệu đến hết ngày " + Vietnamese.date(report.asOf())));
        List<String> heads = new ArrayList<>(List.of("Nhóm", "Tên"));
        FigureColumns.COUNTS.forEach(bucket -> heads.add(bucket.label()));
        heads.add(FigureColumns.DONE_SHARE);
        heads.add(FigureColumns.ON_TIME_SHARE);
        line(text, heads);
        row(text, "Toàn bộ", report.subject(), report.whole());
        if (report.window() != null && report.dueInWindow() != null) {
            row(text, "Đến hạn trong kỳ", report.window().label(), report.dueInWindow());
        }
        report.units().forEach(row -> row(text, Breakdown.UNIT.label(), row.label(), row.figures()));
        report.areas().forEach(row -> row(text, Breakdown.AREA.label(), row.label(), row.figures()));
        report.plans().forEach(row -> row(text, Breakdown.PLAN.label(), row.label(), row.figures()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder text, String group, String name, Figures figures) {
        List<String> cells = new ArrayList<>(List.of(group, name));
        FigureColumns.COUNTS.forEach(bucket -> cells.add(String.valueOf(figures.count(bucket))));
        cells.add(figures.donePercent().orElse(""));
        cells.add(figures.onTimePercent().orElse(""));
        line(text, cells);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(Csv.line(cells));
    }
}
