package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.NumberPrint;

/**
 * A printed row of the statistics appendix with its value.
 *
 * @param number exact value; a percentage in points; 1 and 0 for yes and no; null = blank, which is not zero
 * @param text value of a row of type TEXT
 * @param note what the period says about it, else what the template says
 * @param unitId the unit that enters it; null = the Office, or every unit its part
 */
public record IndicatorLine(
        String code,
        String printedNumber,
        int level,
        IndicatorType type,
        String label,
        String unitOfMeasure,
        @Nullable BigDecimal number,
        @Nullable String text,
        ValueOrigin origin,
        String formula,
        String note,
        @Nullable Long unitId) {

    /** As reports print it: {@code 6.114}, {@code 99,9%}, the text; empty when blank. */
    public Optional<String> printed(int shareDecimals) {
        if (number == null) {
            return Optional.ofNullable(text);
        }
        return Optional.of(
                type == IndicatorType.PERCENT
                        ? NumberPrint.decimal(number, shareDecimals) + "%"
                        : NumberPrint.decimal(
                                number, Math.max(0, number.stripTrailingZeros().scale())));
    }
}
