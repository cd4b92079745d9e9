package vn.dondoc.plan.reading;

/** What a column of a plan's table holds. */
enum ColumnRole {
    NUMBER,
    CONTENT,
    LEAD,
    COOPERATING,
    DEADLINE,
    START,
    FINISH,
    DELIVERABLE,
    NOTE,
    TARGET_NAME,
    TARGET_VALUE,
    MEASURE,
    EVALUATOR,
    EXTRA
}
