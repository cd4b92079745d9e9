package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * What was entered for a row.
 *
 * @param unitId the unit whose part it is; null = of the agency
 * @param enteredAt local time of Vietnam
 * @param version for detecting that somebody else saved meanwhile
 */
public record OwnValue(
        @Nullable Long unitId,
        @Nullable BigDecimal number,
        @Nullable String text,
        String note,
        String source,
        @Nullable LocalDate cutOff,
        String enteredBy,
        LocalDateTime enteredAt,
        int version) {

    static OwnValue of(StoredValue value) {
        return new OwnValue(
                value.unitKey() == 0 ? null : value.unitKey(),
                value.number(),
                value.text(),
                value.note(),
                value.source(),
                value.cutOff(),
                value.enteredBy(),
                value.enteredAt(),
                value.version());
    }
}
