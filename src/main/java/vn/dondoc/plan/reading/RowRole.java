package vn.dondoc.plan.reading;

/** What a table row turned out to be. Every row of every table gets exactly one. */
public enum RowRole {
    /** A task, sub-rows included. */
    TASK,
    /** A target (chỉ tiêu). */
    TARGET,
    /** A heading of a group of rows. */
    GROUP,
    /** Column heads, their repetition, column numbers, a title above the heads. */
    HEADER,
    /** The rest of the row above, cut by a page end. */
    CONTINUATION,
    /** Nothing in it. */
    EMPTY,
    /** Row of a table that holds no tasks: letterhead, recipients, signature. */
    OTHER_TABLE,
    /** A person has to look at it. */
    NOT_UNDERSTOOD
}
