package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A printed percentage.
 *
 * @param end place after the sign
 * @param decimals digits after the comma, as printed
 */
record Percent(int start, int end, BigDecimal value, int decimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share rounded half up as this one is printed. */
    BigDecimal of(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, decimals, RoundingMode.HALF_UP);
    }

    boolean fits(BigDecimal part, BigDecimal base) {
        return base.signum() > 0 && of(part, base).compareTo(value) == 0;
    }
}
