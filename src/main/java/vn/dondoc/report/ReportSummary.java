package vn.dondoc.report;

/**
 * A line of the list of reports.
 *
 * @param parts units that have a part, as far as the person sees them
 * @param sent of these sent or taken
 * @param overdue of these late and still with the unit
 * @param late it is open after the Department's due day
 */
public record ReportSummary(Report report, int parts, int sent, int overdue, boolean late) {}
