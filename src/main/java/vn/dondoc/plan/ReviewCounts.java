package vn.dondoc.plan;

import java.util.Map;

/**
 * Counts for the chips above the review grid.
 *
 * @param rows rows per filter
 * @param unread places of the document that nobody has decided about yet
 * @param targets targets read
 */
public record ReviewCounts(Map<RowFilter, Integer> rows, int unread, int targets) {

    /** Rows behind a chip. */
    public int of(RowFilter filter) {
        return rows.getOrDefault(filter, 0);
    }
}
