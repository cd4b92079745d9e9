package vn.dondoc.inspection;

/**
 * A visit as a line of its inspection.
 *
 * @param late the visit should be over and is not
 */
public record VisitSummary(Visit visit, int findings, int remedied, int overdue, boolean late) {}
