package vn.dondoc.plan.reading;

/** Kinds of problems of one row. */
public enum ProblemCode {
    /** No lead unit in the row: nothing can be issued before a person names one. */
    NO_LEAD_UNIT(true),
    /** Looks like a misspelt unit of the agency; a person confirms the suggestion. */
    UNIT_MISSPELT(true),
    /** The lead is no unit of the agency: a person maps it. */
    UNKNOWN_LEAD_UNIT(true),
    /** A cooperating or evaluating unit outside the agency: kept as written. */
    EXTERNAL_UNIT(false),
    /** The deadline needs a person ({@code needsConfirmation} of the reading). */
    DEADLINE_NEEDS_CONFIRMATION(true),
    /** A cell stands blank under a filled one: probably meant for both. */
    BLANK_UNDER_VALUE(false),
    /** The row has no number where its neighbours have one. */
    NO_ROW_NUMBER(false),
    /** No task text. */
    NO_CONTENT(true),
    /** The value of a target is not a number. */
    VALUE_NOT_READ(true),
    /** Text of a column that targets have no place for; kept here so that it is not lost. */
    OTHER_TEXT(false),
    /** The row was put together over a page end in a way worth a look. */
    JOINED_DOUBTFULLY(false);

    private final boolean needsDecision;

    ProblemCode(boolean needsDecision) {
        this.needsDecision = needsDecision;
    }

    /** True when the row cannot be issued before a person has decided. */
    public boolean needsDecision() {
        return needsDecision;
    }
}
