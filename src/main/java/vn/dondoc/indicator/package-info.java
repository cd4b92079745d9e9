/**
 * The statistics appendix of reports: a template in versions, values of each period, formulas over rows, registers and
 * tasks (domain.md sections 2, 3 and 8).
 */
package vn.dondoc.indicator;
