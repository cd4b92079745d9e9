package vn.dondoc.report;

/**
 * Who signs a report.
 *
 * @param name full name
 * @param deputy signs in the place of the head of the agency
 */
public record ReportSigner(String name, boolean deputy) {}
