package vn.dondoc.reporting;

/** Ways in which what is counted can differ from what the engine remembers. */
public enum DifferenceKind {
    OUTCOME_MISSING("Tiến trình đã kết thúc nhưng thiếu trong số liệu"),
    INSTANCE_MISSING("Có trong số liệu nhưng không có trong lịch sử tiến trình"),
    STILL_RUNNING("Đã kết thúc trong số liệu nhưng tiến trình còn chạy"),
    NOT_RUNNING("Việc đang mở nhưng không có tiến trình đang chạy"),
    END_DAY_DIFFERS("Ngày kết thúc khác nhau"),
    INSTANCE_DIFFERS("Kết quả ghi theo một tiến trình khác"),
    COMPLETION_DIFFERS("Ngày hoàn thành hoặc cách kết thúc khác hồ sơ nhiệm vụ"),
    UNKNOWN_INSTANCE("Tiến trình không thuộc nhiệm vụ nào");

    private final String label;

    DifferenceKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
