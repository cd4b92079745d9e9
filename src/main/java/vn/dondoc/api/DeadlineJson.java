package vn.dondoc.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.Recurrence;

/**
 * A reading of a deadline as the API shows it, in every place the same.
 *
 * @param amount a whole number where it is whole
 */
record DeadlineJson(
        DeadlineKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence,
        @Nullable Number amount,
        @Nullable AmountUnit amountUnit,
        List<DeadlineFlag> flags,
        boolean needsConfirmation,
        String explanation) {

    static DeadlineJson of(DeadlineReading reading) {
        return new DeadlineJson(
                reading.kind(),
                reading.start(),
                reading.due(),
                reading.recurrence(),
                number(reading.amount()),
                reading.amountUnit(),
                List.copyOf(reading.flags()),
                reading.needsConfirmation(),
                reading.explanation());
    }

    @Nullable
    private static Number number(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? (Number) plain.longValue() : plain;
    }
}
