package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** "tuần", "tháng", "quý", "6 tháng", "năm" as the length of a cycle. */
final class RecurrenceUnits {

    /**
     * A cycle's length.
     *
     * @param recurrence the recurrence; null when the program has none of that length
     * @param end index behind it
     */
    record Unit(@Nullable Recurrence recurrence, int end) {}

    private static final Words WEEK = Words.of("tuần");
    private static final Words MONTH = Words.of("tháng");
    private static final Words QUARTER = Words.of("quý");
    private static final Words HALF_YEAR = Words.of("nửa năm", "bán niên");
    private static final Words YEAR = Words.of("năm", "cả năm", "thường niên");

    private RecurrenceUnits() {}

    @Nullable
    static Unit at(Tokens t, int i) {
        if (HALF_YEAR.at(t, i)) {
            return new Unit(Recurrence.SEMIANNUAL, HALF_YEAR.end(t, i));
        }
        Recurrence plain = plain(t, i);
        boolean number = t.isNumber(i + 1) || Numerals.at(t, i) != null && plain(t, i + 1) != null;
        if (plain != null && !(number && Numerals.at(t, i) != null && plain(t, i + 1) != null)) {
            return new Unit(plain, i + 1);
        }
        Numerals.Numeral numeral = Numerals.at(t, i);
        if (numeral == null || numeral.value().scale() > 0) {
            return null;
        }
        Recurrence unit = plain(t, numeral.end());
        return unit == null ? null : new Unit(times(unit, numeral.value().intValue()), numeral.end() + 1);
    }

    @Nullable
    private static Recurrence plain(Tokens t, int i) {
        if (WEEK.at(t, i)) {
            return Recurrence.WEEKLY;
        }
        if (MONTH.at(t, i)) {
            return Recurrence.MONTHLY;
        }
        if (QUARTER.at(t, i)) {
            return Recurrence.QUARTERLY;
        }
        return YEAR.at(t, i) ? Recurrence.ANNUAL : null;
    }

    /** A cycle of several units, or null. */
    @Nullable
    private static Recurrence times(Recurrence unit, int count) {
        if (count == 1) {
            return unit;
        }
        return unit == Recurrence.WEEKLY ? null : ofMonths(unit.months() * count);
    }

    /** The recurrence of so many months, or null. */
    @Nullable
    static Recurrence ofMonths(int months) {
        for (Recurrence recurrence : Recurrence.values()) {
            if (recurrence != Recurrence.WEEKLY && recurrence.months() == months) {
                return recurrence;
            }
        }
        return null;
    }
}
