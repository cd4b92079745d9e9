package vn.dondoc.inspection;

/** What a file belongs to. */
public enum FilePurpose {
    PLAN("Kế hoạch, quyết định"),
    /** What the inspecting body from outside sent us. */
    OUTSIDE("Văn bản của cơ quan kiểm tra"),
    NOTICE("Thông báo"),
    EVIDENCE("Tài liệu chứng minh"),
    MINUTES("Biên bản"),
    ANSWER("Giải trình"),
    CONCLUSION("Kết luận"),
    REMEDY("Kết quả khắc phục"),
    DROP("Văn bản dừng kiểm tra");

    private final String label;

    FilePurpose(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
