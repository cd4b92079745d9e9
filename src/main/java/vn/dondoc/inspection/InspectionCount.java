package vn.dondoc.inspection;

/**
 * What the dashboard shows of inspections.
 *
 * @param overdue remedies open after their due day
 */
public record InspectionCount(int unitsToInspect, int unitsInspected, int findings, int remedied, int overdue) {}
