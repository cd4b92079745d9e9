package vn.dondoc.indicator;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A file of values as read; nothing is stored.
 *
 * @param changes what would be saved
 * @param problems rows that cannot be taken over
 * @param same rows that say what is there already, or nothing
 */
public record FileReading(List<Change> changes, List<Problem> problems, int same) {

    /** Takes unmodifiable copies. */
    public FileReading {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * A row that would change.
     *
     * @param before what there is, in words
     * @param after what there would be
     * @param expected version that it was compared with
     */
    public record Change(
            String code,
            String label,
            String before,
            String after,
            EntryValue value,
            @Nullable Integer expected) {}

    /**
     * A row that cannot be taken over.
     *
     * @param line row number in the sheet, from 1
     * @param message Vietnamese, says what to mend
     */
    public record Problem(int line, String code, String message) {}
}
