package vn.dondoc.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * Judges a line of values against the wanted level on a day.
 *
 * <p>Forecast for the end of the year, never from fewer than two values: of shares and scores the last value; of amounts
 * the straight line (least squares) through the sums of the year so far, read at the last day of the year's window, and
 * never less than what is there already. Once a value of the end of the year is there it needs no forecast.
 *
 * <p>MET: what is there reaches the level. AT_RISK: not reached, but the forecast of an amount, or for a share the last
 * step going on until the year's end, would reach it; or reached, but another step away from it like the last one, or the
 * forecast of an amount, would lose it; an amount below its level with one value only is open as well. A level that is to
 * be reached exactly is not lost by rising further, nor is an exact amount that is on its way above it. NOT_MET: all else,
 * and everything that is not reached when the year is over. NO_DATA: no value, or no level to hold it against.
 */
final class Judgement {

    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Wanted wanted;
    private final TargetMeasure measure;
    private final List<SeriesPoint> line;
    private final LocalDate yearEnd;
    private final LocalDate today;

    private Judgement(
            Wanted wanted, TargetMeasure measure, List<SeriesPoint> line, LocalDate yearEnd, LocalDate today) {
        this.wanted = wanted;
        this.measure = measure;
        this.line = line;
        this.yearEnd = yearEnd;
        this.today = today;
    }

    /**
     * The standing.
     *
     * @param line the values of the year as {@link Series} makes them
     * @param yearEnd last day of the year's window
     */
    static Standing of(
            Wanted wanted, TargetMeasure measure, List<SeriesPoint> line, LocalDate yearEnd, LocalDate today) {
        return new Judgement(wanted, measure, line, yearEnd, today).standing();
    }

    private Standing standing() {
        if (line.isEmpty()) {
            return new Standing(
                    TargetState.NO_DATA,
                    null,
                    "",
                    null,
                    Trend.UNKNOWN,
                    null,
                    "Chưa có số liệu; để trống không phải là 0.");
        }
        SeriesPoint last = last();
        BigDecimal forecast = forecast();
        Optional<Reach> reach = wanted.reach(last.value());
        TargetState state = reach.map(found -> found.met() ? reached(forecast) : missed(forecast))
                .orElse(TargetState.NO_DATA);
        String words = reach.isEmpty()
                ? "Kế hoạch chưa ghi rõ mức phải đạt nên chưa đánh giá được."
                : words(reach.get(), state, forecast);
        return new Standing(state, last.value(), last.period(), last.asOf(), trend(), forecast, words);
    }

    private TargetState reached(@Nullable BigDecimal forecast) {
        // what is to be exact is reached by rising, so rising further is no step away from it
        if (closed() || line.size() < 2 || exact() && step().signum() >= 0) {
            return TargetState.MET;
        }
        BigDecimal next =
                measure == TargetMeasure.SUM ? forecast : bounded(last().value().add(step()));
        return next == null || wanted.met(next) ? TargetState.MET : TargetState.AT_RISK;
    }

    private TargetState missed(@Nullable BigDecimal forecast) {
        if (closed()) {
            return TargetState.NOT_MET;
        }
        if (measure == TargetMeasure.SUM) {
            boolean open = forecast == null ? !lost() : wanted.met(forecast) || exact() && !lost() && ahead(forecast);
            return open ? TargetState.AT_RISK : TargetState.NOT_MET;
        }
        return line.size() > 1 && wanted.met(goingOn()) ? TargetState.AT_RISK : TargetState.NOT_MET;
    }

    /** A sum only grows: what lies above an upper limit stays there. */
    private boolean lost() {
        return switch (wanted.comparison()) {
            case AT_MOST, LESS -> true;
            case EQUAL -> last().value().compareTo(wanted.value()) > 0;
            case AT_LEAST, MORE -> false;
        };
    }

    private boolean exact() {
        return wanted.comparison() == Comparison.EQUAL && wanted.upper() == null;
    }

    private boolean ahead(BigDecimal forecast) {
        return forecast.compareTo(wanted.value()) >= 0;
    }

    private boolean closed() {
        return today.isAfter(yearEnd) || !last().to().isBefore(yearEnd);
    }

    private SeriesPoint last() {
        return line.get(line.size() - 1);
    }

    private BigDecimal step() {
        return last().value().subtract(line.get(line.size() - 2).value());
    }

    private Trend trend() {
        if (line.size() < 2) {
            return Trend.UNKNOWN;
        }
        int sign = step().signum();
        return sign == 0 ? Trend.STEADY : sign > 0 ? Trend.RISING : Trend.FALLING;
    }

    /** The last step of a share going on at the same pace until the end of the year. */
    private BigDecimal goingOn() {
        SeriesPoint before = line.get(line.size() - 2);
        long passed = ChronoUnit.DAYS.between(before.to(), last().to());
        long left = ChronoUnit.DAYS.between(last().to(), yearEnd);
        return bounded(last().value()
                .add(step().multiply(BigDecimal.valueOf(left))
                        .divide(BigDecimal.valueOf(passed), MathContext.DECIMAL64)));
    }

    /** A share lies between nothing and the whole; a growth in percent, seen or wanted beyond them, does not. */
    private BigDecimal bounded(BigDecimal value) {
        boolean share = wanted.unit().equals("%")
                && Stream.concat(line.stream().map(SeriesPoint::value), Stream.of(wanted.value()))
                        .allMatch(known -> known.signum() >= 0 && known.compareTo(WHOLE) <= 0);
        return share ? value.min(WHOLE).max(BigDecimal.ZERO) : value;
    }

    @Nullable
    private BigDecimal forecast() {
        if (line.size() < 2 || !last().to().isBefore(yearEnd)) {
            return null;
        }
        return measure == TargetMeasure.LEVEL ? last().value() : straight().max(last().value());
    }

    private BigDecimal straight() {
        LocalDate origin = line.get(0).to();
        BigDecimal count = BigDecimal.valueOf(line.size());
        BigDecimal x = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal xy = BigDecimal.ZERO;
        BigDecimal xx = BigDecimal.ZERO;
        for (SeriesPoint point : line) {
            BigDecimal day = BigDecimal.valueOf(ChronoUnit.DAYS.between(origin, point.to()));
            x = x.add(day);
            y = y.add(point.value());
            xy = xy.add(day.multiply(point.value()));
            xx = xx.add(day.multiply(day));
        }
        BigDecimal slope = count.multiply(xy)
                .subtract(x.multiply(y))
                .divide(count.multiply(xx).subtract(x.multiply(x)), MathContext.DECIMAL64);
        BigDecimal start = y.subtract(slope.multiply(x)).divide(count, MathContext.DECIMAL64);
        BigDecimal end = BigDecimal.valueOf(ChronoUnit.DAYS.between(origin, yearEnd));
        return start.add(slope.multiply(end)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private String words(Reach reach, TargetState state, @Nullable BigDecimal forecast) {
        String unit = wanted.unit();
        SeriesPoint last = last();
        String now = "%s: %s; mức giao %s; %s."
                .formatted(
                        measure == TargetMeasure.SUM ? "Lũy kế đến hết " + last.period() : last.period(),
                        Numbers.with(last.value(), unit),
                        wanted.words(),
                        reach == Reach.EXCEEDED ? "vượt khung" : reach == Reach.MET ? "đạt" : "chưa đạt");
        if (closed()) {
            return now;
        }
        if (line.size() < 2) {
            return now + " Chưa đủ số liệu để dự báo (cần ít nhất hai kỳ).";
        }
        if (measure == TargetMeasure.SUM) {
            return "%s Theo đà các kỳ (đường thẳng qua số lũy kế), hết ngày %s dự báo %s."
                    .formatted(now, Vietnamese.date(yearEnd), Numbers.with(forecast, unit));
        }
        return "%s Dự báo cuối năm lấy giá trị mới nhất: %s.%s"
                .formatted(now, Numbers.with(last.value(), unit), state == TargetState.AT_RISK ? further(reach) : "");
    }

    private String further(Reach reach) {
        if (!reach.met()) {
            return " Nếu tiếp tục thay đổi như giữa hai kỳ gần nhất thì cuối năm đạt.";
        }
        return trend() == Trend.RISING
                ? " Đang tăng; kỳ sau tăng thêm như vậy thì không đạt."
                : " Đang giảm; kỳ sau giảm thêm như vậy thì không đạt.";
    }
}
