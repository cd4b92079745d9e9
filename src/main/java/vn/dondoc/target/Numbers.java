package vn.dondoc.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dondoc.reporting.NumberPrint;

/** How numbers of targets are printed and divided. */
final class Numbers {

    private static final int SHARE_DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST = new BigDecimal("99.99");

    private Numbers() {}

    /** {@code 6.114}, {@code 99,4}: every decimal that the number has. */
    static String plain(BigDecimal number) {
        return NumberPrint.decimal(
                number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** The number with its unit: {@code 80%}, {@code 90 điểm}. */
    static String with(BigDecimal number, String unit) {
        return unit.isBlank() ? plain(number) : plain(number) + (unit.equals("%") ? "%" : " " + unit);
    }

    /** A part in percent of its base; less than the whole never becomes 100 by rounding. */
    static BigDecimal share(BigDecimal part, BigDecimal base) {
        BigDecimal share = part.multiply(WHOLE).divide(base, SHARE_DECIMALS, RoundingMode.HALF_UP);
        return share.compareTo(WHOLE) == 0 && part.compareTo(base) < 0 ? ALMOST : share;
    }
}
