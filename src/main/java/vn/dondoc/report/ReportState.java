package vn.dondoc.report;

/** Where a report stands. */
public enum ReportState {
    COLLECTING("Đang thu phần của các đơn vị"),
    COMPILING("Văn phòng đang tổng hợp"),
    SUBMITTED("Chờ lãnh đạo duyệt"),
    APPROVED("Đã duyệt, chờ số"),
    FROZEN("Đã phát hành"),
    CANCELLED("Đã dừng");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != FROZEN && this != CANCELLED;
    }
}
