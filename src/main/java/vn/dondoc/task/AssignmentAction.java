package vn.dondoc.task;

/** What the person who looks at an assignment may do with it now; the most likely next step first. */
public enum AssignmentAction {
    OPEN_EARLY("Mở sớm"),
    RECEIVE("Tiếp nhận, phân công"),
    DECIDE_RETURN("Quyết định đề nghị trả lại"),
    DECIDE_EXTENSION("Quyết định gia hạn"),
    RECORD_EXTENSION("Ghi gia hạn của UBND tỉnh"),
    GIVE_OPINION("Cho ý kiến gia hạn"),
    ACCEPT_UNIT("Duyệt, chuyển Văn phòng"),
    ACCEPT_DEPARTMENT("Duyệt hoàn thành"),
    SUBMIT_RESULT("Nộp kết quả"),
    REPORT_PROGRESS("Cập nhật tiến độ"),
    RECORD_EVENT("Ghi nhận sự kiện"),
    REWORK("Trả lại làm tiếp"),
    NAME_OFFICER("Đổi người thực hiện"),
    ASK_EXTENSION("Xin gia hạn"),
    WITHDRAW_EXTENSION("Rút đề nghị gia hạn"),
    ASK_CONTRIBUTION("Đề nghị phối hợp"),
    SPLIT("Tách phần việc"),
    ASK_RETURN("Đề nghị trả lại"),
    WITHDRAW_RETURN("Rút đề nghị trả lại"),
    TRANSFER("Chuyển đơn vị khác"),
    REMIND("Nhắc việc"),
    CANCEL("Dừng theo văn bản"),
    STOP_TASK("Dừng cả nhiệm vụ");

    private final String label;

    AssignmentAction(String label) {
        this.label = label;
    }

    /** Vietnamese words for the button. */
    public String label() {
        return label;
    }
}
