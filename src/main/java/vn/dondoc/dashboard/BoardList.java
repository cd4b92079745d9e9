package vn.dondoc.dashboard;

/** The lists behind the dashboard that gather things of several kinds. */
public enum BoardList {
    /** Open and due before today, longest first. */
    OVERDUE,
    /** Open and due from today to seven days ahead. */
    WEEK
}
