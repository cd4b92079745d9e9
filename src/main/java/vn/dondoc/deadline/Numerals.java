package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.lang.Nullable;

/** Numbers in digits and words: "05", "1,5", "mười lăm", "năm (05)", "05 (năm)". */
final class Numerals {

    /**
     * A number and where it ends.
     *
     * @param value the number
     * @param end index behind it
     * @param contradiction words and digits say different numbers
     */
    record Numeral(BigDecimal value, int end, boolean contradiction) {}

    private static final String[] ONES = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final Map<Integer, Words> UNITS = new TreeMap<>();
    private static final Words TEN = Words.of("mười");
    private static final Words TENS = Words.of("mươi");
    private static final Words HUNDRED = Words.of("trăm");
    private static final Words YEAR = Words.of("năm");
    private static final Words HALF = Words.of("nửa");
    private static final Words ODD = Words.of("linh", "lẻ");
    private static final Words QUANTIFIER = Words.of("ngày", "tháng", "tuần", "giờ", "lần", "quý");

    static {
        for (int i = 1; i < ONES.length; i++) {
            UNITS.put(i, Words.of(ONES[i]));
        }
        UNITS.put(1, Words.of("một", "mốt"));
        UNITS.put(4, Words.of("bốn", "tư"));
        UNITS.put(5, Words.of("năm", "lăm", "nhăm"));
        UNITS.put(7, Words.of("bảy", "bẩy"));
    }

    private Numerals() {}

    /** The number at an index, or null. */
    @Nullable
    static Numeral at(Tokens t, int i) {
        Numeral first = single(t, i);
        if (first == null || !t.isSymbol(first.end(), "(")) {
            return first;
        }
        Numeral second = single(t, first.end() + 1);
        if (second == null || !t.isSymbol(second.end(), ")")) {
            return first;
        }
        boolean differs = first.value().compareTo(second.value()) != 0;
        return new Numeral(first.value(), second.end() + 1, differs);
    }

    @Nullable
    private static Numeral single(Tokens t, int i) {
        return t.isNumber(i) ? digits(t, i) : words(t, i);
    }

    @Nullable
    private static Numeral digits(Tokens t, int i) {
        Token whole = t.at(i);
        if (whole.value() < 0) {
            return null;
        }
        if (t.isSymbol(i + 1, "/") && t.isNumber(i + 2) && t.at(i + 2).value() > 0 && QUANTIFIER.at(t, i + 3)) {
            return fraction(whole.value(), t.at(i + 2).value(), i + 3);
        }
        boolean decimal = (t.isSymbol(i + 1, ",") || t.isSymbol(i + 1, "."))
                && t.isNumber(i + 2)
                && !t.at(i + 1).spaced()
                && !t.at(i + 2).spaced()
                && t.at(i + 2).digits() <= 2
                && !t.isSymbol(i + 3, ".")
                && !t.isSymbol(i + 3, "/");
        if (!decimal) {
            return new Numeral(BigDecimal.valueOf(whole.value()), i + 1, false);
        }
        BigDecimal value = new BigDecimal(whole.value() + "." + t.at(i + 2).key());
        return new Numeral(plain(value), i + 3, false);
    }

    /** "1/2 ngày". */
    @Nullable
    private static Numeral fraction(int above, int below, int end) {
        if (above >= below || below > 10) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 3, RoundingMode.HALF_UP);
        return new Numeral(plain(value), end, false);
    }

    @Nullable
    private static Numeral words(Tokens t, int i) {
        if (HALF.at(t, i) && QUANTIFIER.at(t, i + 1)) {
            return new Numeral(new BigDecimal("0.5"), i + 1, false);
        }
        if (TEN.at(t, i)) {
            int one = ones(t, i + 1);
            return one > 0 ? number(10 + one, i + 2) : number(10, i + 1);
        }
        int first = unit(t, i);
        if (first == 0) {
            return null;
        }
        if (HUNDRED.at(t, i + 1)) {
            int j = ODD.skip(t, i + 2);
            Numeral rest = j < i + 6 ? words(t, j) : null;
            return rest != null && rest.value().intValue() < 100 && rest.value().scale() == 0
                    ? number(first * 100 + rest.value().intValue(), rest.end())
                    : number(first * 100, i + 2);
        }
        if (TENS.at(t, i + 1)) {
            int one = ones(t, i + 2);
            return one > 0 ? number(first * 10 + one, i + 3) : number(first * 10, i + 2);
        }
        return number(first, i + 1);
    }

    /** The ones behind "mười": "mười năm" is ten years, fifteen is "mười lăm" unless what is counted follows. */
    private static int ones(Tokens t, int i) {
        return YEAR.at(t, i) && !QUANTIFIER.at(t, i + 1) ? 0 : unit(t, i);
    }

    private static int unit(Tokens t, int i) {
        for (Map.Entry<Integer, Words> unit : UNITS.entrySet()) {
            if (unit.getValue().at(t, i)) {
                return unit.getKey();
            }
        }
        return 0;
    }

    private static Numeral number(int value, int end) {
        return new Numeral(BigDecimal.valueOf(value), end, false);
    }

    /** Without trailing zeros, but never in exponent form. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
