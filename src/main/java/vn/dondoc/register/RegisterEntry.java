package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * An entry of a register.
 *
 * @param unitId whose it is; null for the whole agency
 * @param from first day of a period, otherwise the same as {@code day}
 * @param nothing somebody confirmed that there was nothing from {@code from} to {@code day}
 * @param group only of this sort there was nothing; null for everything
 * @param valid of several versions of a period the one that counts
 * @param values by field code: {@link BigDecimal}, {@link LocalDate}, {@link Boolean} or {@link String}; an empty field
 *     is missing
 * @param withdrawn why it was taken back; null while it counts
 */
public record RegisterEntry(
        long id,
        String register,
        @Nullable Long unitId,
        LocalDate from,
        LocalDate day,
        boolean nothing,
        @Nullable String group,
        boolean valid,
        int version,
        Map<String, Object> values,
        String enteredBy,
        Instant enteredAt,
        @Nullable String withdrawn) {

    /** Takes an unmodifiable copy. */
    public RegisterEntry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A number as it was entered; null when it was not. */
    @Nullable
    public BigDecimal number(String field) {
        return values.get(field) instanceof BigDecimal number ? number : null;
    }

    /** A text or a choice, empty when there is none. */
    public String text(String field) {
        return values.get(field) instanceof String text ? text : "";
    }

    /** A day; null when there is none. */
    @Nullable
    public LocalDate date(String field) {
        return values.get(field) instanceof LocalDate date ? date : null;
    }

    /** Whether a field says yes; false also when it says nothing. */
    public boolean yes(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }
}
