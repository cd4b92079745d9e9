package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * What a person wants to enter.
 *
 * @param unitId whose entry it is; null for the whole agency
 * @param from first day of a period; null for registers without periods
 * @param day day of the entry, last day of a period
 * @param values by field code; texts are read as people write them ({@code 6.114}, {@code 05/3/2024}, {@code có}), so
 *     that what was typed wrongly can be shown again
 */
public record EntryDraft(
        @Nullable Long unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate day,
        Map<String, Object> values) {

    /** Takes an unmodifiable copy. */
    public EntryDraft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** An entry of a day. */
    public static EntryDraft on(@Nullable Long unitId, LocalDate day, Map<String, Object> values) {
        return new EntryDraft(unitId, day, day, values);
    }

    /** An entry as it stands, to be changed. */
    public static EntryDraft of(RegisterEntry entry) {
        return new EntryDraft(entry.unitId(), entry.from(), entry.day(), entry.values());
    }
}
