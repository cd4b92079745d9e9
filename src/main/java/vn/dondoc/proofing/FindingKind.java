package vn.dondoc.proofing;

/** What a finding is about. */
public enum FindingKind {
    SUM("Cộng số liệu"),
    PERCENT("Tỷ lệ"),
    CONSISTENCY("Số liệu không thống nhất"),
    APPENDIX("Khác phụ lục"),
    PERIOD("Kỳ báo cáo"),
    YEAR("Năm"),
    DOCUMENT_WINDOW("Văn bản ngoài kỳ"),
    DOCUMENT_DATE("Ngày của văn bản"),
    DUPLICATE("Trùng lặp"),
    UNIT("Đơn vị tính"),
    NUMBERING("Số thứ tự"),
    NUMBER_PRINT("Cách ghi số"),
    INCOMPLETE("Còn để trống");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** Vietnamese name, for lists and filters. */
    public String label() {
        return label;
    }
}
