package vn.dondoc.common;

/** The areas of administrative reform, in the order that every report uses (domain.md section 2). */
public enum Area {
    STEERING("Công tác chỉ đạo, điều hành"),
    INSTITUTIONS("Cải cách thể chế"),
    PROCEDURES("Cải cách thủ tục hành chính"),
    APPARATUS("Cải cách tổ chức bộ máy"),
    CIVIL_SERVICE("Cải cách chế độ công vụ"),
    PUBLIC_FINANCE("Cải cách tài chính công"),
    EGOVERNMENT("Xây dựng và phát triển Chính quyền điện tử, Chính quyền số");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    /** Vietnamese name as reports print it. */
    public String label() {
        return label;
    }
}
