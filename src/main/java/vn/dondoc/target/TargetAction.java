package vn.dondoc.target;

/** What a person can do with a target now. */
public enum TargetAction {
    ENTER_VALUE,
    /** Lead units, area, measure, rhythm. */
    DECIDE,
    /** Where its values come from. */
    CHOOSE_SOURCE,
    /** Store the number that the source gives. */
    TAKE_VALUE,
    JOIN,
    SEPARATE,
    ASK_EXPLANATION
}
