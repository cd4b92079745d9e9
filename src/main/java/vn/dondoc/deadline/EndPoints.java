package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Ends of ranges and items of lists, where a word or the month is left out: the 5 of "tháng 3-5/2024". */
final class EndPoints {

    private static final Words UNITS = Words.of(
            "ngày",
            "tháng",
            "tuần",
            "năm",
            "giờ",
            "lần",
            "quý",
            "nhiệm vụ",
            "văn bản",
            "đơn vị",
            "người",
            "cuộc",
            "lớp");

    private static final Words DAY = Words.of("ngày");

    private EndPoints() {}

    /** Index behind a lone day or month number, or -1. */
    static int bareEnd(Tokens t, int from) {
        int i = DAY.skip(t, from);
        return t.isNumber(i) && t.at(i).digits() <= 2 ? i + 1 : -1;
    }

    /** Item that follows one of the given grain: a whole period, or a bare number of the same grain. */
    @Nullable
    static PeriodMatch second(Tokens t, int i, Period.Grain grain) {
        PeriodMatch full = Periods.at(t, i);
        // "Quý 2, 3/2024": after a quarter the 3 is a quarter too
        boolean figures =
                full != null && full.isPossible() && full.period().grain() == Period.Grain.MONTH && t.isNumber(i);
        if (full != null && !(figures && grain == Period.Grain.QUARTER)) {
            return full;
        }
        if (grain == Period.Grain.QUARTER) {
            int quarter = QuarterForm.numberAt(t, i);
            boolean bare = quarter >= 1 && quarter <= 4 && !UNITS.at(t, i + 1);
            return bare ? QuarterForm.bare(t, i) : null;
        }
        if (grain == Period.Grain.MONTH) {
            boolean bare = t.isNumber(i) && t.at(i).digits() <= 2 && !UNITS.at(t, i + 1) && !t.isSymbol(i + 1, "%");
            return bare ? Years.after(t, i + 1).complete(Period.month(t.at(i).value(), null), false) : null;
        }
        return null;
    }

    /** A lone number before a period that says what it is: the 15 of "15-20/6/2024", the 3 of "3-5/2024". */
    @Nullable
    static PeriodMatch firstLike(Tokens t, int from, Period second) {
        int i = DAY.skip(t, from);
        boolean named = i > from;
        int number = t.at(i).value();
        return switch (second.grain()) {
            case DAY -> PeriodMatch.of(Period.day(number, second.firstMonth(), second.year()), i + 1);
            case MONTH -> named ? null : PeriodMatch.of(Period.month(number, second.year()), i + 1);
            default -> null;
        };
    }
}
