/** Screens of the figures: progress, the lists behind its numbers, reconciliation. */
package vn.dondoc.ui.progress;
