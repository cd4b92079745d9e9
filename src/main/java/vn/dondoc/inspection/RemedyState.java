package vn.dondoc.inspection;

/** Where a finding's remedy stands. */
public enum RemedyState {
    /** The conclusion is not issued yet. */
    NOT_DUE("Chưa kết luận"),
    OPEN("Đang khắc phục"),
    OVERDUE("Quá hạn khắc phục"),
    REMEDIED("Đã khắc phục"),
    /** The leadership stopped the work by a document. */
    WAIVED("Không phải khắc phục nữa");

    private final String label;

    RemedyState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
