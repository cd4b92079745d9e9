package vn.dondoc.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How reports print numbers (domain.md section 3, "Number print rules"). */
public final class NumberPrint {

    /** Decimals of a share of tasks. */
    public static final int TASK_SHARE_DECIMALS = 1;

    /** Decimals of a share of dossiers; an agency may print 1. */
    public static final int DOSSIER_SHARE_DECIMALS = 2;

    private static final int PROSE_WIDTH_BELOW = 10;

    private NumberPrint() {}

    /**
     * {@code 65,2%}: half-up, comma, trailing zeros dropped, no space before the sign.
     *
     * @param decimals at most this many
     * @return empty when there is no base: no percentage is printed then, blank is not zero
     */
    public static Optional<String> percent(long part, long base, int decimals) {
        return share(part, base).map(share -> decimal(share.movePointRight(2), decimals) + "%");
    }

    /** {@link #percent} of tasks, with one decimal. */
    public static Optional<String> percent(long part, long base) {
        return percent(part, base, TASK_SHARE_DECIMALS);
    }

    /** {@code part / base} exact to 20 digits, for cells that hold real numbers; empty when there is no base. */
    public static Optional<BigDecimal> share(long part, long base) {
        if (base <= 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(base), 20, RoundingMode.HALF_UP));
    }

    /** {@code 6.114}: dots between thousands. For tables and tiles. */
    public static String count(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        return number < 0 ? "-" + text : text.toString();
    }

    /** {@code 08}, {@code 00}, {@code 15}, {@code 6.114}: as counts stand in a sentence. */
    public static String prose(long number) {
        return number >= 0 && number < PROSE_WIDTH_BELOW ? "0" + number : count(number);
    }

    /** {@code 99,4}: half-up, comma, trailing zeros dropped, dots between thousands. */
    public static String decimal(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String whole = count(rounded.abs().toBigInteger().longValueExact());
        String fraction = decimals == 0
                ? ""
                : rounded.abs().toPlainString().split("\\.")[1].replaceAll("0+$", "");
        String sign = rounded.signum() < 0 ? "-" : "";
        return sign + whole + (fraction.isEmpty() ? "" : "," + fraction);
    }
}
