package vn.dondoc.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * An entry that a feature counts.
 *
 * @param id of the thing that is counted, greater than zero
 * @param from first day of a period, otherwise the same as {@code day}
 * @param values by field code, as {@link RegisterEntry#values()}
 * @param link address in the program without leading slash that opens what was counted
 */
public record DerivedEntry(
        long id, @Nullable Long unitId, LocalDate from, LocalDate day, Map<String, Object> values, String link) {

    /** Seen by the measures of a register; below zero, so that no number is that of a stored entry. */
    RegisterEntry asEntry(String register) {
        return new RegisterEntry(
                -id, register, unitId, from, day, false, null, true, 0, values, "", Instant.EPOCH, null);
    }
}
