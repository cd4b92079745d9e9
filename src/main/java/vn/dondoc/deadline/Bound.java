package vn.dondoc.deadline;

/** How a date is tied to the work. */
enum Bound {
    /** Within, or nothing said. */
    IN,
    /** Up to and including. */
    BY,
    /** Strictly before. */
    BEFORE,
    /** Starting with. */
    FROM,
    /** Starting behind. */
    AFTER
}
