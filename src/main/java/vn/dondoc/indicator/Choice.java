package vn.dondoc.indicator;

/**
 * One answer of a row of type CHOICE or BOOLEAN.
 *
 * @param value as it is counted, from 0
 */
public record Choice(int value, String label) {}
