package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A point of a target's line through the year.
 *
 * @param period as people name it
 * @param to last day of the period
 * @param value at the end of the period; of amounts the sum of the year up to then
 */
public record SeriesPoint(String period, LocalDate to, BigDecimal value, LocalDate asOf) {}
