package vn.dondoc.plan.reading;

/** What a column of a plan's table holds. */
enum ColumnRole {
    NUMBER,
    CONTENT,
    LEAD,
    COOPERATING,
    DEADLINE,
    /** A column for one period ("Quý I", "Tháng 3"), marked where the task falls into it. */
    PERIOD,
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
