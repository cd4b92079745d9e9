package vn.dondoc.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.lang.Nullable;

/**
 * The level that a target wants.
 *
 * @param value null = the plan's words hold no number that could be read
 * @param upper exclusive upper end of a band ("từ 80 đến dưới 90"), else null
 * @param unit unit of measure, may be empty
 */
public record Wanted(
        Comparison comparison,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        String unit) {

    /**
     * How a value stands; empty when there is no level to hold it against. Numbers are compared exactly: 99,996 is not
     * 100. A value above a band exceeds it, which is met (domain.md section 9).
     */
    public Optional<Reach> reach(BigDecimal actual) {
        if (value == null) {
            return Optional.empty();
        }
        if (upper != null && actual.compareTo(upper) >= 0) {
            return Optional.of(Reach.EXCEEDED);
        }
        boolean met = upper == null ? comparison.holds(actual.compareTo(value)) : actual.compareTo(value) >= 0;
        return Optional.of(met ? Reach.MET : Reach.MISSED);
    }

    /** Whether the value reaches the level. */
    public boolean met(BigDecimal actual) {
        return reach(actual).filter(Reach::met).isPresent();
    }

    /** As people write it: {@code ≥ 80%}, {@code = 100%}, {@code từ 80 đến dưới 90 điểm}; a dash without a level. */
    public String words() {
        if (value == null) {
            return "–";
        }
        return upper == null
                ? comparison.sign() + " " + Numbers.with(value, unit)
                : "từ %s đến dưới %s".formatted(Numbers.plain(value), Numbers.with(upper, unit));
    }

    /** Whether both want the same. */
    boolean same(Wanted other) {
        return comparison == other.comparison && equal(value, other.value) && equal(upper, other.upper);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
