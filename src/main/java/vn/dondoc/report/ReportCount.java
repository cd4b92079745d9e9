package vn.dondoc.report;

/**
 * Whether an agency's periodic reports went out in time (domain.md section 5). Extraordinary and stopped reports are
 * outside; a correction does not make a report late that was in time.
 *
 * @param due that had to be sent in the days asked for
 * @param inTime of these first issued on the due day or before
 * @param late of these first issued after it
 * @param overdue of these not issued, the due day passed
 * @param open of these not issued, the due day still to come
 */
public record ReportCount(int due, int inTime, int late, int overdue, int open) {}
