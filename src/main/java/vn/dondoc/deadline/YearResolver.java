package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/**
 * Gives a year to the periods that state none: from their neighbour in the phrase, else from the date of the plan
 * ({@link DeadlineFlag#YEAR_ASSUMED}).
 */
final class YearResolver {

    private final int referenceYear;
    private final Integer onlyYear;
    private boolean assumed;

    YearResolver(Findings findings, int referenceYear) {
        this.referenceYear = referenceYear;
        Set<Integer> stated =
                periods(findings).map(Period::year).filter(Objects::nonNull).collect(Collectors.toSet());
        this.onlyYear = stated.size() == 1 ? stated.iterator().next() : null;
    }

    private static Stream<Period> periods(Findings findings) {
        Stream<Period> dated = findings.all(Part.Dated.class).stream().map(Part.Dated::period);
        Stream<Period> spans =
                findings.all(Part.Span.class).stream().flatMap(span -> Stream.of(span.to(), span.from()));
        Stream<Period> lists = findings.all(Part.Several.class).stream().flatMap(list -> list.periods().stream());
        return Stream.of(dated, spans, lists).flatMap(stream -> stream).filter(Objects::nonNull);
    }

    /** Whether any year so far came from the plan. */
    boolean assumed() {
        return assumed;
    }

    Period resolve(Period period) {
        if (period.year() != null) {
            assumed |= period.shortYear();
            return period;
        }
        if (onlyYear != null) {
            return period.inYear(onlyYear);
        }
        assumed = true;
        return period.inYear(referenceYear);
    }

    /** The end of a range, its year taken from the start when needed ("tháng 10/2024 đến tháng 3"). */
    Period end(Period to, @Nullable Period from) {
        if (to.year() != null || from == null || from.year() == null) {
            return resolve(to);
        }
        Period same = to.inYear(from.year());
        boolean wraps = to.lastMonth() < from.firstMonth();
        assumed |= wraps;
        return wraps ? to.inYear(from.year() + 1) : same;
    }

    /** The start of a range, its year taken from the end ("tháng 10 đến tháng 3/2025" begins a year earlier). */
    Period start(Period from, Period resolvedEnd) {
        if (from.year() != null) {
            return resolve(from);
        }
        boolean wraps = from.firstMonth() > resolvedEnd.lastMonth();
        assumed |= wraps;
        return from.inYear(Objects.requireNonNull(resolvedEnd.year()) - (wraps ? 1 : 0));
    }

    /** A list: a missing year is that of the next item which states one, else of the one before. */
    List<Period> list(List<Period> periods) {
        List<Period> result = new ArrayList<>(periods);
        Integer year = null;
        for (int i = result.size() - 1; i >= 0; i--) {
            year = result.get(i).year() != null ? result.get(i).year() : year;
            result.set(i, year == null ? result.get(i) : withYear(result.get(i), year));
        }
        year = null;
        for (int i = 0; i < result.size(); i++) {
            Period period = result.get(i);
            year = period.year() != null ? period.year() : year;
            result.set(i, period.year() == null && year != null ? period.inYear(year) : resolve(period));
        }
        return result;
    }

    private static Period withYear(Period period, int year) {
        return period.year() == null ? period.inYear(year) : period;
    }
}
