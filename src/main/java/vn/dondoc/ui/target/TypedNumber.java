package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;

/** A number as people type it here: {@code 81,5}, {@code 81.5}, {@code 6.114}, with or without {@code %}. */
final class TypedNumber {

    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,24}([.,]\\d{1,24})?");

    private TypedNumber() {}

    /**
     * Reads it; null for blank.
     *
     * @throws InvalidInputException for the field, when it is no number
     */
    @Nullable
    static BigDecimal read(String field, String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0]", "").replaceAll("%$", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        throw new InvalidInputException(field, t("target.notNumber", typed.strip()));
    }
}
