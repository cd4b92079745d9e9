package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * One row of table {@code indicator_value}.
 *
 * @param unitKey the unit whose part it is, 0 = of the agency
 * @param enteredAt local time of Vietnam
 */
record StoredValue(
        long id,
        String period,
        String code,
        long unitKey,
        @Nullable BigDecimal number,
        @Nullable String text,
        String note,
        String source,
        @Nullable LocalDate cutOff,
        String enteredBy,
        LocalDateTime enteredAt,
        int version) {}
