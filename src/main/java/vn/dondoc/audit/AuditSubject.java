package vn.dondoc.audit;

/** What an entry is about. */
public enum AuditSubject {
    AGENCY("Cơ quan"),
    UNIT("Phòng, đơn vị"),
    PERSON("Người dùng"),
    ABSENCE("Vắng mặt"),
    HAND_OVER("Bàn giao"),
    PASSWORD("Mật khẩu"),
    PARAMETER("Tham số"),
    CALENDAR("Lịch nghỉ"),
    REPORT_REGIME("Chế độ báo cáo"),
    TEMPLATE("Biểu mẫu thống kê"),
    CHECKLIST("Mẫu kiểm tra"),
    LAYOUT("Mẫu văn bản"),
    FEEDBACK("Phản ánh, kiến nghị"),
    ALIAS("Tên đơn vị đã nhớ");

    private final String label;

    AuditSubject(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
