package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Days: "30/3/2024", "30-3-2024", "30.3.2024", "ngày 30/4", "ngày 30 tháng 4 năm 2024", "2024-03-30". */
final class DayForms {

    private static final Words DAY = Words.of("ngày", "ngày mùng", "ngày mồng", "mùng", "mồng", "vào ngày");
    private static final Words MONTH = Words.of("tháng");
    private static final Words COUNTED = Words.of(
            "ngày",
            "tháng",
            "tuần",
            "giờ",
            "số",
            "tổng",
            "nhiệm vụ",
            "đơn vị",
            "chỉ tiêu",
            "khối lượng",
            "văn bản",
            "lần");

    private DayForms() {}

    /** Year first, as a spreadsheet exports dates. */
    @Nullable
    static PeriodMatch iso(Tokens t, int from) {
        int i = DAY.skip(t, from);
        boolean iso = Years.isYear(t.at(i))
                && (t.isSymbol(i + 1, "-") || t.isSymbol(i + 1, "/"))
                && shortNumber(t, i + 2)
                && t.isSymbol(i + 3, t.at(i + 1).key())
                && shortNumber(t, i + 4)
                && !t.at(i + 1).spaced();
        return iso
                ? PeriodMatch.of(
                        Period.day(
                                t.at(i + 4).value(),
                                t.at(i + 2).value(),
                                t.at(i).value()),
                        i + 5)
                : null;
    }

    /** Figures only. */
    @Nullable
    static PeriodMatch numeric(Tokens t, int from) {
        int i = DAY.skip(t, from);
        boolean named = i > from;
        if (!shortNumber(t, i)) {
            return null;
        }
        PeriodMatch full = full(t, i);
        if (full != null) {
            return full;
        }
        if (t.isSymbol(i + 1, "/") && Years.isYear(t.at(i + 2))) {
            return named ? PeriodMatch.impossible("sau chữ “ngày” chỉ có tháng và năm, thiếu ngày", i + 3) : null;
        }
        boolean dayMonth = shortNumber(t, i + 2)
                && (t.isSymbol(i + 1, "/")
                        || named && !t.at(i + 2).spaced() && (t.isSymbol(i + 1, "-") || t.isSymbol(i + 1, ".")));
        if (!dayMonth || !named && !t.isSymbol(i + 1, "/")) {
            return null;
        }
        if (!t.isSymbol(i + 1, "/") && t.isSymbol(i + 3, "/")) {
            return null;
        }
        if (!named && COUNTED.at(t, i + 3)) {
            // "1/2 ngày", "1/2 số đơn vị": a fraction
            return null;
        }
        Period period = Period.day(t.at(i).value(), t.at(i + 2).value(), null);
        Years.YearMatch year = Years.after(t, i + 3);
        return year.complete(period, !named && year.year() == null);
    }

    @Nullable
    private static PeriodMatch full(Tokens t, int i) {
        for (String separator : new String[] {"/", "-", "."}) {
            boolean same = t.isSymbol(i + 1, separator)
                    && shortNumber(t, i + 2)
                    && t.isSymbol(i + 3, separator)
                    && t.isNumber(i + 4);
            if (!same) {
                continue;
            }
            Token year = t.at(i + 4);
            int end = i + 5;
            if (Years.isYear(year)) {
                return PeriodMatch.of(Period.day(t.at(i).value(), t.at(i + 2).value(), year.value()), end);
            }
            if (year.digits() == 2 && separator.equals("/")) {
                Period period = Period.day(t.at(i).value(), t.at(i + 2).value(), 2000 + year.value());
                return PeriodMatch.of(period.inShortYear(), end);
            }
            if (separator.equals("/")) {
                return PeriodMatch.impossible("“" + year.key() + "” không phải là năm hợp lệ", end);
            }
        }
        return null;
    }

    /** With the word "tháng" between day and month. */
    @Nullable
    static PeriodMatch words(Tokens t, int from) {
        int i = DAY.skip(t, from);
        if (!shortNumber(t, i) || !MONTH.at(t, i + 1) || !shortNumber(t, i + 2)) {
            return null;
        }
        if (Years.isYear(t.at(i + 2))) {
            return null;
        }
        Period period = Period.day(t.at(i).value(), t.at(i + 2).value(), null);
        return Years.after(t, i + 3).complete(period, false);
    }

    /** All in words: "ngày ba mươi tháng sáu năm 2024". */
    @Nullable
    static PeriodMatch spelled(Tokens t, int from) {
        int i = DAY.end(t, from);
        Numerals.Numeral day = i < 0 ? null : Numerals.at(t, i);
        if (day == null || !MONTH.at(t, day.end()) || day.value().scale() > 0) {
            return null;
        }
        PeriodMatch month = MonthForms.named(t, day.end());
        if (month == null || !month.isPossible()) {
            return month;
        }
        Period period = month.period();
        return PeriodMatch.of(Period.day(day.value().intValue(), period.firstMonth(), period.year()), month.end());
    }

    private static boolean shortNumber(Tokens t, int i) {
        return t.isNumber(i) && t.at(i).digits() <= 2;
    }
}
