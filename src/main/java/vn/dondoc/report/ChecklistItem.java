package vn.dondoc.report;

/** Registers and figures that a unit brings up to date for a report (domain.md section 2, last table). */
public enum ChecklistItem {
    DOCUMENTS("Văn bản chỉ đạo, điều hành", "so-theo-doi"),
    LEGAL_DOCUMENTS("Văn bản quy phạm pháp luật", "so-theo-doi"),
    PROCEDURES("Thủ tục hành chính", "so-theo-doi"),
    DOSSIERS("Hồ sơ thủ tục hành chính", "so-theo-doi"),
    FEEDBACK("Phản ánh, kiến nghị", "so-theo-doi"),
    STAFF("Tổ chức, biên chế, đào tạo", "so-theo-doi"),
    SURVEYS("Khảo sát mức độ hài lòng", "so-theo-doi"),
    INSPECTION("Kiểm tra cải cách hành chính", "so-theo-doi"),
    COMMUNICATION("Thông tin, tuyên truyền", "so-theo-doi"),
    FINANCE("Tài chính công", "so-theo-doi"),
    ICT("Công nghệ thông tin, ISO 9001", "so-theo-doi"),
    INDICATORS("Số liệu thống kê phụ lục", "so-lieu-thong-ke");

    private final String label;
    private final String path;

    ChecklistItem(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Address of the page on which it is kept, without leading slash. */
    public String path() {
        return path;
    }
}
