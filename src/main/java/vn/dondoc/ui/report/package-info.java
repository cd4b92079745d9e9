/** Screens of periodic reports: the list, a report with its tabs, a unit's part, the regime. */
package vn.dondoc.ui.report;
