package vn.dondoc.plan.reading;

/** Sorts of readable packages. */
enum FileKind {
    WORD,
    EXCEL
}
