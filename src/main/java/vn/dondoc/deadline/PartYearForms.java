package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Parts of a year: "6 tháng đầu năm 2024", "6 tháng cuối năm", "9 tháng đầu năm", "nửa đầu năm 2024". */
final class PartYearForms {

    private static final Words MONTHS = Words.of("tháng");
    private static final Words FIRST_OF_YEAR = Words.of("đầu năm", "đầu của năm");
    private static final Words LAST_OF_YEAR = Words.of("cuối năm", "cuối của năm");
    private static final Words FIRST = Words.of("đầu");
    private static final Words LAST = Words.of("cuối");
    private static final Words FIRST_HALF = Words.of("nửa đầu năm", "nửa đầu của năm");
    private static final Words LAST_HALF = Words.of("nửa cuối năm", "nửa cuối của năm");
    private static final Words YEAR = Words.of("năm");
    private static final Words SIX_UNMARKED = Words.of("sau");

    private PartYearForms() {}

    @Nullable
    static PeriodMatch months(Tokens t, int i) {
        PeriodMatch half = half(t, i);
        if (half != null) {
            return half;
        }
        int count;
        int unit;
        if (SIX_UNMARKED.at(t, i) && t.at(i).loose() && MONTHS.at(t, i + 1)) {
            count = 6;
            unit = i + 1;
        } else {
            Numerals.Numeral numeral = Numerals.at(t, i);
            if (numeral == null || numeral.contradiction() || numeral.value().scale() > 0) {
                return null;
            }
            count = numeral.value().intValue();
            unit = numeral.end();
        }
        int end = MONTHS.end(t, unit);
        return end < 0 ? null : part(t, end, count);
    }

    @Nullable
    private static PeriodMatch half(Tokens t, int i) {
        if (FIRST_HALF.at(t, i)) {
            return withYear(t, FIRST_HALF.end(t, i), Period.months(1, 6, null));
        }
        if (LAST_HALF.at(t, i)) {
            return withYear(t, LAST_HALF.end(t, i), Period.months(7, 12, null));
        }
        return null;
    }

    @Nullable
    private static PeriodMatch part(Tokens t, int end, int count) {
        boolean first = FIRST.at(t, end);
        boolean last = LAST.at(t, end);
        if (!first && !last) {
            // "9 tháng năm 2024" is a part of the year too; "9 tháng" alone is a length and not read here
            boolean ofYear = (count == 6 || count == 9) && YEAR.at(t, end) && Years.isYear(t.at(end + 1));
            boolean slashed = (count == 6 || count == 9) && t.isSymbol(end, "/") && Years.isYear(t.at(end + 1));
            return ofYear || slashed ? withYear(t, end + 1, Period.months(1, count, null)) : null;
        }
        if (count < 1 || count > 11) {
            return PeriodMatch.impossible("không có " + count + " tháng " + (first ? "đầu" : "cuối") + " năm", end + 1);
        }
        Words ofYear = first ? FIRST_OF_YEAR : LAST_OF_YEAR;
        int behind = ofYear.at(t, end) ? ofYear.end(t, end) : end + 1;
        Period period = first ? Period.months(1, count, null) : Period.months(13 - count, 12, null);
        return withYear(t, behind, period);
    }

    private static PeriodMatch withYear(Tokens t, int i, Period period) {
        if (Years.isYear(t.at(i))) {
            return PeriodMatch.of(period.inYear(t.at(i).value()), i + 1);
        }
        return Years.after(t, i).complete(period, false);
    }
}
