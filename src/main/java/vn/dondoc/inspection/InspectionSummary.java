package vn.dondoc.inspection;

/**
 * A line of the list.
 *
 * @param units to inspect, those dropped left out
 * @param inspected units whose visit is over
 */
public record InspectionSummary(
        Inspection inspection, int units, int inspected, int findings, int remedied, int overdue) {}
