package vn.dondoc.dashboard;

import vn.dondoc.reporting.Figures;

/**
 * A plan's progress beside the time that has passed.
 *
 * @param plan its number, or its title while it has none
 * @param figures cumulative to today
 */
public record PlanProgress(long planId, String plan, Figures figures) {}
