package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A value to be entered.
 *
 * @param period code of the window: {@code 2024-M03}, {@code 2024-Q1}, {@code 2024-H1}, {@code 2024-9M}, {@code 2024}
 * @param value null takes the present value back; blank is not zero
 * @param asOf the day that it describes; null = the last day of the period, or today while the period runs
 * @param source where the number stands
 * @param note needed for a correction: why
 * @param expected version that the person saw, null = the person saw none; somebody else's newer one is refused
 */
public record ValueDraft(
        String period,
        @Nullable BigDecimal value,
        @Nullable LocalDate asOf,
        String source,
        String note,
        @Nullable Integer expected) {}
