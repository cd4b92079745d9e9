package vn.dondoc.task;

/** What can be done to many assignments at once. */
public enum BulkAction {
    /** Receive them and name one officer for all. */
    RECEIVE("Tiếp nhận, phân công"),
    /** Give them to another officer. */
    NAME_OFFICER("Đổi người thực hiện"),
    /** Accept the results, for the unit or for the department, whichever is next. */
    ACCEPT("Duyệt kết quả"),
    /** Remind whoever is to act, with one message for all. */
    REMIND("Nhắc việc");

    private final String label;

    BulkAction(String label) {
        this.label = label;
    }

    /** Whether somebody is named with it. */
    public boolean namesOfficer() {
        return this == RECEIVE || this == NAME_OFFICER;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
