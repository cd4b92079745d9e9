package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes one line of the values of a year, which may be of months, quarters, half-years and the year. */
final class Series {

    private static final Comparator<TargetValue> LONGEST_FIRST =
            Comparator.comparing((TargetValue value) -> value.window().from());

    private Series() {}

    /**
     * The line, earliest first.
     *
     * @param values the newest version of each period of one year; blank ones are passed over
     * @param yearFrom first day of the year's window
     */
    static List<SeriesPoint> of(TargetMeasure measure, List<TargetValue> values, LocalDate yearFrom) {
        List<TargetValue> given =
                values.stream().filter(value -> value.value() != null).toList();
        return measure == TargetMeasure.LEVEL ? levels(given) : sums(given, yearFrom);
    }

    /** Of two periods that end on one day the longer one says more. */
    private static List<SeriesPoint> levels(List<TargetValue> values) {
        Map<LocalDate, TargetValue> byEnd = new TreeMap<>();
        values.stream()
                .sorted(LONGEST_FIRST)
                .forEach(value -> byEnd.putIfAbsent(value.window().to(), value));
        return byEnd.values().stream().map(value -> point(value, value.value())).toList();
    }

    /** A period counts where the year is covered without a gap up to the day before it. */
    private static List<SeriesPoint> sums(List<TargetValue> values, LocalDate yearFrom) {
        List<TargetValue> inOrder = new ArrayList<>(values);
        inOrder.sort(
                Comparator.comparing((TargetValue value) -> value.window().to()).thenComparing(LONGEST_FIRST));
        Map<LocalDate, BigDecimal> upTo = new TreeMap<>(Map.of(yearFrom.minusDays(1), BigDecimal.ZERO));
        Map<LocalDate, SeriesPoint> points = new TreeMap<>();
        for (TargetValue value : inOrder) {
            BigDecimal before = upTo.get(value.window().from().minusDays(1));
            if (before != null && !points.containsKey(value.window().to())) {
                BigDecimal sum = before.add(value.value());
                upTo.put(value.window().to(), sum);
                points.put(value.window().to(), point(value, sum));
            }
        }
        return List.copyOf(points.values());
    }

    private static SeriesPoint point(TargetValue value, BigDecimal amount) {
        return new SeriesPoint(value.window().label(), value.window().to(), amount, value.asOf());
    }
}
