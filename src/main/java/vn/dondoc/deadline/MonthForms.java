package vn.dondoc.deadline;

import java.math.BigDecimal;
import org.springframework.lang.Nullable;

/** Months: "tháng 02 năm 2024", "Tháng 8/2024", "T6/2024", "6/2025", "tháng sáu", "tháng Giêng". */
final class MonthForms {

    private static final Words MONTH = Words.of("tháng");
    private static final Words SHORT_MONTH = Words.of("t", "th");
    private static final Words FIRST = Words.of("giêng");
    private static final Words LAST = Words.of("chạp");

    private MonthForms() {}

    /** With the word or its abbreviation. */
    @Nullable
    static PeriodMatch named(Tokens t, int from) {
        int i = MONTH.end(t, from);
        if (i >= 0) {
            i = t.skip(i, ".:");
            return t.isNumber(i) ? number(t, i) : word(t, i);
        }
        i = SHORT_MONTH.end(t, from);
        if (i < 0) {
            return null;
        }
        int j = t.skip(i, ".");
        return t.isNumber(j) && t.at(j).digits() <= 2 && !t.at(j).spaced() ? number(t, j) : null;
    }

    @Nullable
    private static PeriodMatch number(Tokens t, int i) {
        if (t.at(i).digits() > 2) {
            return PeriodMatch.impossible("không có tháng " + t.at(i).key(), i + 1);
        }
        return Years.after(t, i + 1).complete(Period.month(t.at(i).value(), null), false);
    }

    @Nullable
    private static PeriodMatch word(Tokens t, int i) {
        if (FIRST.at(t, i)) {
            return Years.after(t, i + 1).complete(Period.month(1, null), false);
        }
        if (LAST.at(t, i)) {
            return Years.after(t, i + 1).complete(Period.month(12, null), false);
        }
        Numerals.Numeral numeral = YearForms.isYearWord(t, i) ? null : Numerals.at(t, i);
        if (numeral == null
                || numeral.value().compareTo(BigDecimal.valueOf(12)) > 0
                || numeral.value().scale() > 0) {
            return null;
        }
        return Years.after(t, numeral.end())
                .complete(Period.month(numeral.value().intValue(), null), false);
    }

    /** Month and year in figures. */
    @Nullable
    static PeriodMatch numeric(Tokens t, int i) {
        boolean matches = t.isNumber(i)
                && t.at(i).digits() <= 2
                && (t.isSymbol(i + 1, "/")
                        || t.isSymbol(i + 1, "-") && !t.at(i + 2).spaced())
                && Years.isYear(t.at(i + 2));
        return matches
                ? PeriodMatch.of(Period.month(t.at(i).value(), t.at(i + 2).value()), i + 3)
                : null;
    }
}
