/** Outlines of reports, the Office's text of a report with its sources beside it, and the checks before submitting. */
package vn.dondoc.ui.compile;
