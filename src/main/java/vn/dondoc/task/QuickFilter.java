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
    /** A request around it waits for the person: return, extension, a cooperating unit's part. */
    TO_DECIDE("Cần quyết định"),
    /** Sent back and not yet submitted again. */
    RETURNED("Bị trả lại"),
    /** Ongoing work without a progress entry for the present report period. */
    NOT_UPDATED("Chưa cập nhật kỳ này"),
    /** Ongoing work that waits for its result of the year, from December on. */
    TO_CLOSE("Chờ kết quả năm"),
    /** The first day of its range or period has not come. */
    UPCOMING("Sắp tới"),
    /** Everything that is open and whose first day has come. */
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
