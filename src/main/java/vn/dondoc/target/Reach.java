package vn.dondoc.target;

/** How a value stands to the wanted level. */
public enum Reach {
    MISSED,
    MET,
    /** At or above the upper end of a band: better than what was wanted. */
    EXCEEDED;

    /** Whether the target is met. */
    public boolean met() {
        return this != MISSED;
    }
}
