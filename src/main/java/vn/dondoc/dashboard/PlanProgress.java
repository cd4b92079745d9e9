package vn.dondoc.dashboard;

import java.math.BigDecimal;
import vn.dondoc.reporting.Figures;

/**
 * A plan's progress beside the time that has passed.
 *
 * @param plan its number, or its title while it has none
 * @param figures cumulative to today
 * @param yearGone share of the plan's year that has passed, 0 to 1, to four decimals
 */
public record PlanProgress(long planId, String plan, Figures figures, BigDecimal yearGone) {}
