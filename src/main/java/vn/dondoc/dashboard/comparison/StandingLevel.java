package vn.dondoc.dashboard.comparison;

/** How an agency stands, worst first. */
public enum StandingLevel {
    /** Something is overdue. */
    RED,
    /** Nothing is overdue, but something was late or falls due in the next days. */
    AMBER,
    /** Nothing was late. */
    GREEN,
    /** Nothing to count. */
    NONE
}
