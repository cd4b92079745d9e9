package vn.dondoc.register;

import java.util.List;

/**
 * A table as read; nothing is stored.
 *
 * @param rows what may become entries
 * @param known headings that were understood
 * @param unknown headings that mean nothing to this register; their cells are not taken
 * @param notes what else a person should know, in Vietnamese
 */
public record UploadReading(List<EntryUpload> rows, List<String> known, List<String> unknown, List<String> notes) {

    /** Takes unmodifiable copies. */
    public UploadReading {
        rows = List.copyOf(rows);
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
        notes = List.copyOf(notes);
    }
}
