package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** The year behind a day, month or quarter: "/2024", "-2025", " năm 2024", ", năm 2024", " 2024", "/24". */
final class Years {

    /**
     * A year, or that none is stated.
     *
     * @param year the year, or null
     * @param end index behind it
     * @param shortened written with two digits
     * @param problem why it is no year, or null
     */
    record YearMatch(
            @Nullable Integer year,
            int end,
            boolean shortened,
            @Nullable String problem) {

        /** The period completed with this year. */
        PeriodMatch complete(Period period, boolean weak) {
            if (problem != null) {
                return PeriodMatch.impossible(problem, end);
            }
            Period dated = period.inYear(year);
            return PeriodMatch.of(shortened ? dated.inShortYear() : dated, end, weak);
        }
    }

    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final Words YEAR = Words.of("năm", "của năm");
    private static final Words THIS_YEAR = Words.of("năm nay", "của năm nay");
    private static final Words NEXT_YEAR =
            Words.of("năm sau", "năm đến", "của năm sau", "năm kế tiếp", "năm tiếp theo", "của năm kế tiếp");

    private Years() {}

    static boolean isYear(Token token) {
        return token.isNumber() && token.digits() == 4 && token.value() >= FIRST && token.value() <= LAST;
    }

    /** The year that follows at an index. */
    static YearMatch after(Tokens t, int i) {
        if (NEXT_YEAR.at(t, i)) {
            return new YearMatch(t.referenceYear() + 1, NEXT_YEAR.end(t, i), true, null);
        }
        if (THIS_YEAR.at(t, i)) {
            return new YearMatch(t.referenceYear(), THIS_YEAR.end(t, i), true, null);
        }
        int j = t.skip(i, ",(");
        int k = YEAR.end(t, j);
        if (k >= 0 && t.isNumber(k)) {
            return closing(t, i, number(t, k));
        }
        if (isYear(t.at(j)) && j == i && t.at(i).spaced() && !opensAnother(t, i)) {
            return number(t, i);
        }
        if (t.isSymbol(i, "/") && t.isNumber(i + 1)) {
            return number(t, i + 1);
        }
        if (t.isSymbol(i, "/") && YEAR.at(t, i + 1) && t.isNumber(i + 2)) {
            return number(t, i + 2);
        }
        if ((t.isSymbol(i, "-") || t.isSymbol(i, ".")) && isYear(t.at(i + 1))) {
            return number(t, i + 1);
        }
        return new YearMatch(null, i, false, null);
    }

    /** "tháng 6 2024-2025": the year there belongs to a range of its own. */
    private static boolean opensAnother(Tokens t, int i) {
        return t.isSymbol(i + 1, "-") && isYear(t.at(i + 2));
    }

    private static YearMatch closing(Tokens t, int from, YearMatch match) {
        boolean bracket = t.isSymbol(from, "(") && t.isSymbol(match.end(), ")");
        return bracket ? new YearMatch(match.year(), match.end() + 1, match.shortened(), match.problem()) : match;
    }

    private static YearMatch number(Tokens t, int i) {
        Token token = t.at(i);
        if (isYear(token)) {
            return new YearMatch(token.value(), i + 1, false, null);
        }
        if (token.digits() == 2) {
            return new YearMatch(2000 + token.value(), i + 1, true, null);
        }
        return new YearMatch(null, i + 1, false, "“" + token.key() + "” không phải là năm hợp lệ");
    }
}
