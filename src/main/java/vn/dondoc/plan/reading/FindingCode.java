package vn.dondoc.plan.reading;

/** Kinds of findings about a plan (domain.md section 9, "Defects of the plan"). None refuses the plan. */
public enum FindingCode {
    /** A due date before the plan's own date. */
    DUE_BEFORE_PLAN,
    /** A deadline outside the plan's year, or another year in the text. */
    OTHER_YEAR,
    /** Two rows say the same. */
    SAME_TASK,
    /** Two rows say nearly the same. */
    SIMILAR_TASK,
    /** Two rows with the same work have different dates or terms. */
    CONTRADICTING_DATES,
    /** A number is missing in the sequence. */
    NUMBER_MISSING,
    /** A number appears twice in the sequence. */
    NUMBER_REPEATED,
    /** Rows without a deliverable. */
    NO_DELIVERABLE,
    /** The deliverable repeats the name of the group or field: probably a slip. */
    ODD_DELIVERABLE,
    /** A unit that the agency does not have. */
    UNKNOWN_UNIT,
    /** A row without a lead unit. */
    NO_LEAD_UNIT,
    /** A document cited under two dates. */
    DOCUMENT_TWO_DATES,
    /** A date that the calendar does not have, such as 31/11. */
    IMPOSSIBLE_DATE,
    /** Two targets are the same. */
    SAME_TARGET,
    /** Two targets are nearly the same. */
    SIMILAR_TARGET,
    /** A number is missing among the targets. */
    TARGET_NUMBER_MISSING,
    /** A target without a lead unit. */
    TARGET_NO_LEAD_UNIT,
    /** The second deadline in the note does not fit the deadline cell. */
    NOTE_HAS_OTHER_TERM
}
