package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * How one target stands.
 *
 * @param unit unit of measure
 * @param wanted in words, for example {@code ≥ 80%}
 * @param actual null = no data, which is not zero
 * @param forecast for the year's end; null with fewer than two values
 */
public record TargetStanding(
        long targetId,
        String code,
        String name,
        String unit,
        String wanted,
        @Nullable BigDecimal actual,
        @Nullable LocalDate asOf,
        TargetState state,
        @Nullable BigDecimal forecast,
        List<Long> leadUnitIds) {

    /** Takes an unmodifiable copy. */
    public TargetStanding {
        leadUnitIds = List.copyOf(leadUnitIds);
    }
}
