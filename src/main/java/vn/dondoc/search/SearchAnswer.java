package vn.dondoc.search;

import java.util.List;
import java.util.Map;

/**
 * Hits of a search, best first.
 *
 * @param items the hits of the page
 * @param total hits of the chosen kind, or of all
 * @param counts hits of each kind
 * @param page from 0
 * @param size hits asked for
 */
public record SearchAnswer(List<SearchHit> items, int total, Map<SearchKind, Count> counts, int page, int size) {

    /**
     * How many hits.
     *
     * @param more there are more than these; they are the best of the newest
     */
    public record Count(int number, boolean more) {}

    /** Whether not all that match could be looked at. */
    public boolean more() {
        return counts.values().stream().anyMatch(Count::more);
    }
}
