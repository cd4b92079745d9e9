package vn.dondoc.deadline;

/** What kind of deadline a phrase states (domain.md section 4; section 11, decision 11). */
public enum DeadlineKind {
    /** By a day, that day included. */
    FIXED_BY("Đến ngày"),
    /** Before a day, month, quarter or year. */
    FIXED_BEFORE("Trước ngày"),
    /** Within a month, quarter, half-year or year: due on its last day. */
    PERIOD_END("Trong kỳ"),
    /** From a start to a finish. */
    RANGE("Khoảng thời gian"),
    /** All the time, no due date; reported every period. */
    ONGOING("Thường xuyên"),
    /** One occurrence in every period. */
    RECURRING("Định kỳ"),
    /** A term counted from an event. */
    RELATIVE("Sau sự kiện, có số ngày"),
    /** As soon as an event happens. */
    EVENT("Theo sự kiện"),
    /** Only on request; the due date comes with each request. */
    ADHOC("Đột xuất"),
    /** Not understood: a person decides. */
    UNCLEAR("Chưa rõ");

    private final String label;

    DeadlineKind(String label) {
        this.label = label;
    }

    /** Vietnamese name for screens. */
    public String label() {
        return label;
    }

    /** Whether a reading of this kind states a calendar date of its own. */
    public boolean isDated() {
        return this == FIXED_BY || this == FIXED_BEFORE || this == PERIOD_END || this == RANGE;
    }
}
