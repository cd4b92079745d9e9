package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.NumberPrint;

/** Numbers as Vietnamese documents print them: {@code 08}, {@code 1.250}, {@code 99,5}. */
final class VietnameseNumber {

    /** A printed number: dots between thousands, comma before decimals. */
    static final String REGEX = "(?:\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15})(?:,\\d{1,6})?";

    private static final Pattern PRINTED = Pattern.compile(REGEX);

    private VietnameseNumber() {}

    /** The value; empty when it is no number of this form. */
    static Optional<BigDecimal> read(String printed) {
        if (!PRINTED.matcher(printed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(printed.replace(".", "").replace(',', '.')));
    }

    /** As a sentence prints it: counts with a leading zero, decimals with a comma. */
    static String print(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? NumberPrint.prose(plain.longValueExact())
                : NumberPrint.decimal(plain, plain.scale());
    }

    /** {@code 99,5%}. */
    static String percent(BigDecimal value) {
        return NumberPrint.decimal(value, Math.max(0, value.scale())) + "%";
    }

    /** Equal as numbers; null is equal to nothing. */
    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
