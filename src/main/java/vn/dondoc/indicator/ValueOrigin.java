package vn.dondoc.indicator;

/** Where a value comes from. */
public enum ValueOrigin {
    /** Typed in or uploaded. */
    ENTERED,
    /** By the row's formula. */
    COMPUTED,
    /** There is none: blank, which is not zero. */
    NONE
}
