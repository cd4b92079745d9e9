package vn.dondoc.register;

/** What happened to an entry. */
public enum ChangeKind {
    ENTERED("Nhập"),
    UPLOADED("Nhập từ tệp"),
    NOTHING("Xác nhận không phát sinh"),
    UNCHANGED("Xác nhận không thay đổi"),
    CHANGED("Sửa"),
    WITHDRAWN("Thu hồi"),
    CHOSEN("Chọn làm số hợp lệ"),
    NOT_CHOSEN("Không còn là số hợp lệ");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
