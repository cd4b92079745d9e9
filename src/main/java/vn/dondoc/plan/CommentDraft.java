package vn.dondoc.plan;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * The opinion of a unit (or of a member of the leadership) on a draft.
 *
 * @param unitId the unit that speaks; null: the acting person's unit, or the leadership
 * @param agrees whether it agrees with the draft
 * @param text general remark; may be empty when it agrees
 * @param rows remarks on single rows
 */
public record CommentDraft(@Nullable Long unitId, boolean agrees, String text, List<OnRow> rows) {

    /** Takes an unmodifiable copy. */
    public CommentDraft {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** A remark on one row. */
    public record OnRow(long rowId, String text) {}
}
