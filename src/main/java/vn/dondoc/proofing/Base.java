package vn.dondoc.proofing;

import java.math.BigDecimal;

/**
 * What a percentage may be out of.
 *
 * @param printed how it came about, for example {@code 400 (500 - 100)}
 */
record Base(BigDecimal value, String printed) {

    static Base of(BigDecimal value) {
        return new Base(value, VietnameseNumber.print(value));
    }

    Base without(BigDecimal left) {
        BigDecimal rest = value.subtract(left);
        return new Base(
                rest, "%s (%s - %s)".formatted(VietnameseNumber.print(rest), printed, VietnameseNumber.print(left)));
    }
}
