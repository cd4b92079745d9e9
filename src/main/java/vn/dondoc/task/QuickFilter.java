package vn.dondoc.task;

/** The chips above a list of assignments. */
public enum QuickFilter {
    /** Open and due before today. */
    OVERDUE("Quá hạn"),
    /** Open and due from today to seven days ahead. */
    DUE_7_DAYS("Đến hạn 7 ngày"),
    /** Assigned, not yet received. */
    TO_RECEIVE("Cần tiếp nhận"),
    /** A result waits for a decision that the person may take. */
    TO_ACCEPT("Cần duyệt"),
    /** Sent back and not yet submitted again. */
    RETURNED("Bị trả lại"),
    /** Everything that is open. */
    OPEN("Tất cả"),
    /** Done. */
    DONE("Đã xong"),
    /** Open, done, cancelled, superseded. */
    ANY("Mọi trạng thái");

    private final String label;

    QuickFilter(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether only open assignments can match. */
    public boolean openOnly() {
        return this != DONE && this != ANY;
    }
}
