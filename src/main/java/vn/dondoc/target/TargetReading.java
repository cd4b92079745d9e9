package vn.dondoc.target;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A workbook of values as read; nothing is stored.
 *
 * @param period code of the window that the values are for
 * @param changes what would be saved
 * @param problems rows that cannot be taken over
 * @param same rows that say what is there already, or nothing
 */
public record TargetReading(String period, List<Change> changes, List<Problem> problems, int same) {

    /** Takes unmodifiable copies. */
    public TargetReading {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * A row that would change.
     *
     * @param line row number in the sheet, from 1
     * @param before what there is, in words, empty when nothing
     * @param after what there would be, in words
     */
    public record Change(
            int line, long targetId, String code, String name, String before, String after, ValueDraft draft) {}

    /**
     * A row that cannot be taken over.
     *
     * @param line row number in the sheet, from 1
     * @param code as written
     * @param message Vietnamese, says what to mend
     * @param value the result for a person to mend: the number where it was understood, else as written
     * @param asOf the day as written
     */
    public record Problem(
            int line,
            @Nullable Long targetId,
            String code,
            String message,
            String value,
            String asOf,
            String source,
            String note) {}
}
