package vn.dondoc.dashboard;

/** The numbers of inspections, each with a list behind it. */
public enum InspectionList {
    /** Units of plans at work in the year. */
    TO_INSPECT,
    /** Of these not inspected yet. */
    LEFT,
    /** Units inspected in the year. */
    INSPECTED,
    /** What was found in the year, each with where its remedy stands. */
    FINDINGS,
    /** Remedies open after their due day. */
    OVERDUE
}
