package vn.dondoc.proofing;

/** What a piece of the text is. */
enum BlockKind {
    HEADING,
    PARAGRAPH,
    FOOTNOTE,
    /** A line of a table, its cells parted by tabs. */
    ROW,
    /** A further line of a table's cell. */
    CELL;

    /** Whether sentences stand in it. */
    boolean prose() {
        return this == PARAGRAPH || this == FOOTNOTE;
    }
}
