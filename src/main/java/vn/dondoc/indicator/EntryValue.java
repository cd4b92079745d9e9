package vn.dondoc.indicator;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What a person enters for a row; null keeps what there is, an empty text clears it.
 *
 * @param value as typed: {@code 9.284}, {@code 99,9}, {@code có}, a text
 * @param note what the column of remarks prints in this period
 * @param source where the number comes from
 * @param cutOff day of the data; null keeps
 * @param clearCutOff takes the day out
 */
public record EntryValue(
        @Nullable String value,
        @Nullable String note,
        @Nullable String source,
        @Nullable LocalDate cutOff,
        boolean clearCutOff) {

    /** Only a value. */
    public static EntryValue of(String value) {
        return new EntryValue(value, null, null, null, false);
    }
}
