package vn.dondoc.report;

/** Where one unit's part of a report stands. */
public enum PartState {
    WAITING("Chưa làm"),
    DRAFT("Đang soạn"),
    SENT("Đã gửi"),
    RETURNED("Trả lại"),
    ACCEPTED("Đã nhận"),
    MISSING("Thiếu");

    private final String label;

    PartState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether it lies with the unit. */
    public boolean withUnit() {
        return this == WAITING || this == DRAFT || this == RETURNED;
    }
}
