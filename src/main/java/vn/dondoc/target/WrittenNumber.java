package vn.dondoc.target;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** A number as people write it in a field or a cell: {@code 81,5}, {@code 81.5}, {@code 6.114}, with or without {@code %}. */
public final class WrittenNumber {

    /** {@code 0.125} groups nothing: no thousands stand before its point. */
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,24}([.,]\\d{1,24})?");

    private WrittenNumber() {}

    /**
     * Reads it; null for blank.
     *
     * @throws NumberFormatException when it is no number
     */
    @Nullable
    public static BigDecimal read(String written) {
        String digits = written.replaceAll("[\\s\\u00a0]", "").replaceAll("%$", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        throw new NumberFormatException(digits);
    }
}
