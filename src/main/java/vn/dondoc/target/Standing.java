package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * How a target stands on a day.
 *
 * @param actual the last value, or for amounts the sum of the year so far; null = nobody entered one
 * @param period of the last value as people name it, empty without one
 * @param asOf the day that the last value describes
 * @param forecast what the year will end with if it goes on like this; null with fewer than two values, and once the
 *     year's result is there
 * @param words how this was judged, a Vietnamese sentence or two
 */
public record Standing(
        TargetState state,
        @Nullable BigDecimal actual,
        String period,
        @Nullable LocalDate asOf,
        Trend trend,
        @Nullable BigDecimal forecast,
        String words) {}
