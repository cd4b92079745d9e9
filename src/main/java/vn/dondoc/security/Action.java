package vn.dondoc.security;

/** The rows of the role matrix (domain.md section 7), one for each thing that a service lets a person do. */
public enum Action {
    VIEW_PLAN("Xem kế hoạch"),
    DRAFT_PLAN("Soạn kế hoạch, nhập nhiệm vụ"),
    COMMENT_PLAN("Góp ý dự thảo kế hoạch"),
    CONFIRM_DEADLINE("Xác nhận cách hiểu thời hạn"),
    APPROVE_PLAN("Duyệt, ký, thay thế kế hoạch"),
    REGISTER_PLAN("Cho số, ngày và phát hành kế hoạch"),
    VIEW_TASK("Xem nhiệm vụ"),
    RECEIVE_TASK("Tiếp nhận nhiệm vụ"),
    ASSIGN_OFFICER("Phân công người thực hiện"),
    REPORT_WORK("Cập nhật tiến độ, nộp kết quả"),
    ACCEPT_UNIT("Duyệt kết quả cấp phòng, đơn vị"),
    ACCEPT_DEPARTMENT("Duyệt kết quả cấp Sở"),
    CANCEL_TASK("Dừng nhiệm vụ theo văn bản"),
    VIEW_FIGURES("Xem số liệu tiến độ"),
    RECONCILE("Đối chiếu số liệu"),
    MANAGE_CALENDAR("Quản lý lịch nghỉ, làm bù"),
    MANAGE_ORGANIZATION("Quản lý phòng, đơn vị"),
    MANAGE_PEOPLE("Quản lý người dùng, vai trò"),
    MANAGE_PARAMETERS("Quản lý tham số"),
    MANAGE_AGENCIES("Quản lý cơ quan"),
    CHANGE_RESULT("Sửa kết quả hoặc ngày đã ghi nhận");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    /** Vietnamese name, as in messages. */
    public String label() {
        return label;
    }
}
