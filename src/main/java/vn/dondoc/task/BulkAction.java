package vn.dondoc.task;

/** What can be done to many assignments at once. */
public enum BulkAction {
    /** Receive them and name one officer for all. */
    RECEIVE("Tiếp nhận, phân công"),
    /** Give them to another officer. */
    NAME_OFFICER("Đổi người thực hiện"),
    /** Accept the results, for the unit or for the department, whichever is next. */
    ACCEPT("Duyệt kết quả");

    private final String label;

    BulkAction(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
