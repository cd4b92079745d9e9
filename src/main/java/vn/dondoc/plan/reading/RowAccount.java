package vn.dondoc.plan.reading;

/**
 * The account of one table row: nothing of a document is dropped silently.
 *
 * @param place where it stands
 * @param role what it is
 * @param text its cells, shortened
 */
public record RowAccount(Place place, RowRole role, String text) {}
