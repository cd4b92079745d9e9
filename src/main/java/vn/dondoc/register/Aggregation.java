package vn.dondoc.register;

/** How the values of several periods become that of a longer one. */
public enum Aggregation {
    /** Not counted. */
    NONE,
    /** Added up. */
    SUM,
    /** That of the first period, for what is carried over into the time. */
    FIRST,
    /** That of the last period, for what is open at its end. */
    LAST,
    /** Added up, but what later periods carry over is already in the earlier ones. */
    SUM_ONCE,
    /** Yes when one of them is. */
    ANY
}
