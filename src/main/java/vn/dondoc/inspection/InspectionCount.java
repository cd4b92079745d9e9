package vn.dondoc.inspection;

/**
 * What the dashboard shows of inspections.
 *
 * @param overdue remedies open after their due day
 * @param visitsThisWeek visits planned from Monday to Sunday of today's week
 */
public record InspectionCount(
        int unitsToInspect, int unitsInspected, int findings, int remedied, int overdue, int visitsThisWeek) {}
