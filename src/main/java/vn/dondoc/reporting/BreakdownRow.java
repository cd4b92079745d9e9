package vn.dondoc.reporting;

/**
 * The figures of one unit, area, plan or source. A task of several units counts once for each of them, so units may add
 * up to more than the whole.
 *
 * @param key unit or plan id, or the name of the area or source
 * @param label Vietnamese name
 */
public record BreakdownRow(String key, String label, Figures figures) {}
