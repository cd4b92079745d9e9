/**
 * Figures of the work: outcomes of ended processes, counts as of any day over the legal windows, their printed form,
 * the lists behind them, exports, and the comparison with the engine's history (domain.md sections 3 and 5).
 */
package vn.dondoc.reporting;
