package vn.dondoc.task;

/** What the person who looks at an assignment may do with it now; the most likely next step first. */
public enum AssignmentAction {
    RECEIVE("Tiếp nhận, phân công"),
    ACCEPT_UNIT("Duyệt, chuyển Văn phòng"),
    ACCEPT_DEPARTMENT("Duyệt hoàn thành"),
    SUBMIT_RESULT("Nộp kết quả"),
    REPORT_PROGRESS("Cập nhật tiến độ"),
    RECORD_EVENT("Ghi nhận sự kiện"),
    REWORK("Trả lại làm tiếp"),
    NAME_OFFICER("Đổi người thực hiện"),
    CANCEL("Dừng theo văn bản");

    private final String label;

    AssignmentAction(String label) {
        this.label = label;
    }

    /** Vietnamese words for the button. */
    public String label() {
        return label;
    }
}
