package vn.dondoc.register;

import java.time.Instant;
import java.util.List;

/**
 * One step in the life of an entry.
 *
 * @param by who did it, as the name was then
 * @param reason why; empty where none is asked
 * @param fields what changed, in the order of the form
 */
public record EntryChange(Instant at, String by, ChangeKind kind, String reason, List<FieldChange> fields) {

    /** Takes an unmodifiable copy. */
    public EntryChange {
        fields = List.copyOf(fields);
    }

    /**
     * A field before and after, as people read it; empty for none.
     *
     * @param label Vietnamese name of the field
     */
    public record FieldChange(String label, String before, String after) {}
}
