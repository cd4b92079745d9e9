package vn.dondoc.deadline;

import org.springframework.lang.Nullable;

/** Quarters: "Quý I/2024", "Quí IV-2025", "quý 2 năm 2024", "Q3/2024", "quý tư". */
final class QuarterForm {

    private static final Words QUARTER = Words.of("quý", "q");
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    private static final Words[] NAMES = {
        Words.of("một", "nhất", "đầu"), Words.of("hai"), Words.of("ba"), Words.of("tư", "bốn")
    };

    private QuarterForm() {}

    @Nullable
    static PeriodMatch at(Tokens t, int from) {
        int i = QUARTER.end(t, from);
        if (i < 0) {
            return null;
        }
        i = t.skip(i, ".:");
        int quarter = numberAt(t, i);
        return quarter < 0 ? null : numbered(t, i, quarter);
    }

    /** A quarter's number without the word before it, as in "Quý I, II/2024". */
    @Nullable
    static PeriodMatch bare(Tokens t, int i) {
        int quarter = numberAt(t, i);
        return quarter < 0 ? null : numbered(t, i, quarter);
    }

    private static PeriodMatch numbered(Tokens t, int i, int quarter) {
        if (quarter < 1 || quarter > 4) {
            return PeriodMatch.impossible("không có quý " + t.textOf(i, i + 1), i + 1);
        }
        return Years.after(t, i + 1).complete(Period.quarter(quarter, null), false);
    }

    /** The number at an index, or -1; numbers above 4 are given back so that they can be refused. */
    static int numberAt(Tokens t, int i) {
        Token token = t.at(i);
        if (token.isNumber()) {
            return token.digits() <= 2 ? token.value() : -1;
        }
        for (int roman = 0; roman < ROMAN.length; roman++) {
            if (token.isWord()
                    && token.folded().equals(ROMAN[roman])
                    && token.key().equals(ROMAN[roman] + "0")) {
                return roman + 1;
            }
        }
        for (int name = 0; name < NAMES.length; name++) {
            if (NAMES[name].at(t, i)) {
                return name + 1;
            }
        }
        return -1;
    }
}
