package vn.dondoc.report.text;

/** How a version of a section came about. */
public enum TextOrigin {
    COMPILED("Tổng hợp"),
    EDITED("Văn phòng sửa"),
    TAKEN_OVER("Lấy bản tổng hợp mới"),
    RESTORED("Lấy lại bản cũ"),
    MENDED("Sửa theo kiểm tra"),
    /** Typed while somebody else saved: kept aside. */
    ASIDE("Để riêng vì người khác vừa lưu");

    private final String label;

    TextOrigin(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
