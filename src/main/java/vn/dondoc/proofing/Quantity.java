package vn.dondoc.proofing;

import java.math.BigDecimal;
import org.springframework.lang.Nullable;

/**
 * A counted number of the text, for example {@code 1.250 hồ sơ} or {@code 40/1.250 hồ sơ}.
 *
 * @param start first digit
 * @param numberEnd place after the number, the base of a fraction included
 * @param end place after the noun, or after the number when there is none
 * @param value the number, of a fraction the part
 * @param base what a fraction is out of; null otherwise
 * @param noun what is counted; null when the text does not say
 * @param labelFrom where the words that lead to it begin
 * @param depth how many brackets are open around it
 */
record Quantity(
        int start,
        int numberEnd,
        int end,
        BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable Noun noun,
        int labelFrom,
        int depth) {

    @Nullable
    NounFamily family() {
        return noun == null ? null : noun.family();
    }

    boolean fraction() {
        return base != null;
    }

    /** Whether both count the same thing, as far as the text says. */
    boolean sameThing(Quantity other) {
        return noun == null || other.noun == null || noun.family() == other.noun.family();
    }
}
