package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;

/**
 * A version of a target's value of one period. Never changed; a correction is a further version.
 *
 * @param targetId whose; of joined targets the one that it was entered for
 * @param value null: what was entered before was taken back, there is no value
 * @param asOf the day that the value describes
 * @param source where the number stands: a report, a system, a register
 * @param enteredBy full name, null = the program
 * @param version from 1
 */
public record TargetValue(
        long id,
        long targetId,
        ReportingWindow window,
        @Nullable BigDecimal value,
        LocalDate asOf,
        ValueOrigin origin,
        String source,
        String note,
        @Nullable String enteredBy,
        Instant enteredAt,
        int version) {}
