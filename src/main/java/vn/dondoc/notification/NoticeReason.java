package vn.dondoc.notification;

/** Why a person is told something: the filters of the list of notifications, and the choice of words in e-mail. */
public enum NoticeReason {
    NEW_WORK("Việc mới"),
    REMINDER("Nhắc hạn"),
    OVERDUE("Quá hạn"),
    ESCALATION("Quá hạn kéo dài"),
    CHASED("Đôn đốc"),
    TO_ACCEPT("Chờ duyệt"),
    RETURNED("Trả lại"),
    DONE("Đã duyệt, hoàn thành"),
    STOPPED("Dừng, thay thế"),
    EXTENSION("Gia hạn"),
    TRANSFER("Trả việc, chuyển việc"),
    CONTRIBUTION("Phối hợp"),
    MENTION("Nhắc tên"),
    COMMENT("Trao đổi"),
    SUBSTITUTION("Làm thay"),
    PLAN_COMMENTS("Góp ý kế hoạch"),
    PLAN_STEP("Trình, duyệt kế hoạch"),
    PLAN_ISSUED("Kế hoạch ban hành"),
    REPORT_PART("Phần báo cáo"),
    REPORT_DUE("Hạn báo cáo"),
    REPORT_LATE("Báo cáo quá hạn"),
    REPORT_RETURNED("Trả lại báo cáo"),
    REPORT_STEP("Trình, duyệt báo cáo"),
    REPORT_ISSUED("Báo cáo phát hành"),
    INSPECTION("Kiểm tra"),
    FEEDBACK("Phản ánh, kiến nghị"),
    TARGET("Chỉ tiêu"),
    UPDATE("Diễn biến khác"),
    SYSTEM("Hệ thống");

    private final String label;

    NoticeReason(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
