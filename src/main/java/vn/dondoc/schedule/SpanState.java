package vn.dondoc.schedule;

/** How a stretch of work stands: its colour. */
public enum SpanState {
    /** Done early or on the due date. */
    DONE,
    /** Done after the due date. */
    DONE_LATE,
    /** Open, the due date not passed or none. */
    OPEN,
    /** Open after the due date. */
    OVERDUE,
    /** Cancelled or superseded. */
    STOPPED
}
