package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Years: "năm 2024", "trong năm", "cả năm", "năm nay", "2025". */
final class YearForms {

    private static final Words YEAR = Words.of("năm", "cả năm", "toàn năm", "các năm");
    private static final Words WHOLE = Words.of("cả năm", "toàn năm", "trong năm", "năm nay", "hết năm");
    private static final Words NEXT = Words.of("năm sau", "năm đến", "năm kế tiếp");

    private YearForms() {}

    /** With the word "năm". */
    @Nullable
    static PeriodMatch named(Tokens t, int i) {
        int end = YEAR.end(t, i);
        if (end >= 0 && t.isNumber(end)) {
            if (Years.isYear(t.at(end))) {
                return PeriodMatch.of(Period.year(t.at(end).value()), end + 1);
            }
            boolean wrong = t.at(end).digits() == 4;
            return wrong ? PeriodMatch.impossible("năm " + t.at(end).key() + " không hợp lệ", end + 1) : null;
        }
        if (NEXT.at(t, i)) {
            return PeriodMatch.of(Period.year(t.referenceYear() + 1).inShortYear(), NEXT.end(t, i));
        }
        return WHOLE.at(t, i) ? PeriodMatch.of(Period.year(null), WHOLE.end(t, i)) : null;
    }

    /** Figures only: weak. */
    @Nullable
    static PeriodMatch bare(Tokens t, int i) {
        return Years.isYear(t.at(i)) ? PeriodMatch.of(Period.year(t.at(i).value()), i + 1, true) : null;
    }

    static boolean isYearWord(Tokens t, int i) {
        return YEAR.at(t, i) && Years.isYear(t.at(i + 1));
    }
}
