package vn.dondoc.register;

import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A row of an uploaded table: as read, or as a person mended it. Nothing is stored before the whole table is.
 *
 * @param position order in the table, from 1
 * @param place where it stands in the file, in words
 * @param draft what it says; what could not be read is kept as written
 * @param seen the person has looked at what is unusual and says that it is right
 * @param leftOut why it is not taken; null when it is
 */
public record EntryUpload(
        int position,
        String place,
        EntryDraft draft,
        boolean seen,
        @Nullable String leftOut) {

    /** Keys of {@link EntryDraft#values} for days and units that could not be read. */
    static final Set<String> PLACES = Set.of(EntryProblem.UNIT, EntryProblem.FROM, EntryProblem.DAY);

    /** Whether it becomes an entry. */
    public boolean taken() {
        return leftOut == null;
    }

    /** What a person says the row is. */
    public EntryUpload mended(EntryDraft right) {
        return new EntryUpload(position, place, right, seen, leftOut);
    }

    /** What is unusual about it is right. */
    public EntryUpload confirmed() {
        return new EntryUpload(position, place, draft, true, leftOut);
    }

    /** It is not taken, or taken again for null. */
    public EntryUpload leftOut(@Nullable String reason) {
        return new EntryUpload(position, place, draft, seen, reason);
    }
}
