package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.target.SeriesPoint;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetMeasure;
import vn.dondoc.target.Wanted;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.TrendChart;

/** The line of a target through the year against what is wanted. */
final class TargetChart {

    private TargetChart() {}

    static TrendChart of(TargetDetails target) {
        TargetLine line = target.line();
        Wanted wanted = target.wanted();
        List<TrendChart.Point> points = target.series().stream()
                .map(point -> new TrendChart.Point(shortened(point.period()), point.value(), tone(target, point)))
                .toList();
        TrendChart chart = new TrendChart(TargetWords.name(line.name()), line.unit(), points)
                .wanted(
                        wanted.value(),
                        wanted.upper(),
                        wanted.value() == null ? "" : t("target.chart.wanted", wanted.words()));
        if (line.standing().forecast() != null) {
            chart.forecast(
                    t("target.chart.yearEnd"),
                    line.standing().forecast(),
                    t("target.chart.forecast", String.valueOf(target.year())));
        }
        return chart;
    }

    /** {@code Quý I} of {@code Quý I/2024}: the year is said once, in the title. */
    static String shortened(String period) {
        return period.replaceFirst("(?:/| năm )\\d{4}$", "");
    }

    /** An amount is judged by what it is at the end of the year: on the way it is neither good nor bad. */
    @Nullable
    private static Tone tone(TargetDetails target, SeriesPoint point) {
        if (target.measure() == TargetMeasure.SUM || target.wanted().value() == null) {
            return null;
        }
        return target.wanted().met(point.value()) ? Tone.OK : Tone.LATE;
    }
}
