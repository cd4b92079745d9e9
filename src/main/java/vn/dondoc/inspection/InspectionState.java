package vn.dondoc.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    DRAFT("Đang soạn"),
    SUBMITTED("Chờ lãnh đạo duyệt"),
    APPROVED("Đã duyệt, chờ số"),
    RUNNING("Đang kiểm tra"),
    CLOSED("Đã xong"),
    CANCELLED("Đã dừng");

    private final String label;

    InspectionState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != CLOSED && this != CANCELLED;
    }
}
