package vn.dondoc.task;

/** What the person who looks at an assignment may do with it now. */
public enum AssignmentAction {
    RECEIVE("Tiếp nhận, phân công"),
    NAME_OFFICER("Đổi người thực hiện"),
    REPORT_PROGRESS("Cập nhật tiến độ"),
    SUBMIT_RESULT("Nộp kết quả"),
    ACCEPT_UNIT("Duyệt, chuyển Văn phòng"),
    ACCEPT_DEPARTMENT("Duyệt hoàn thành"),
    REWORK("Trả lại làm tiếp"),
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
