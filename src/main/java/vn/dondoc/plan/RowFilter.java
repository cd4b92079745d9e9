package vn.dondoc.plan;

/** The chips above the review grid. */
public enum RowFilter {
    NEEDS_DECISION("Cần quyết định"),
    UNITS("Tên đơn vị"),
    DEADLINES("Thời hạn"),
    CONTRADICTIONS("Mâu thuẫn"),
    EXCLUDED("Đã loại"),
    ALL("Tất cả");

    private final String label;

    RowFilter(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
