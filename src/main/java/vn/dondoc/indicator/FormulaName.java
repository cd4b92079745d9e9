package vn.dondoc.indicator;

/**
 * A name that formulas may use.
 *
 * @param name as it is written, for example {@code fact:DOSSIERS.RESOLVED}
 * @param label Vietnamese, what it is
 */
public record FormulaName(String name, String label) {}
