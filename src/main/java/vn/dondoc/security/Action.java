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
    ASK_EXTENSION("Xin gia hạn"),
    GIVE_OPINION("Cho ý kiến về đề nghị gia hạn"),
    GRANT_EXTENSION("Quyết định gia hạn"),
    RECORD_EXTENSION("Ghi nhận gia hạn của UBND tỉnh"),
    ASK_RETURN("Đề nghị trả lại nhiệm vụ"),
    TRANSFER_TASK("Quyết định trả lại, chuyển nhiệm vụ cho đơn vị khác"),
    SPLIT_TASK("Tách phần việc"),
    ASK_CONTRIBUTION("Đề nghị đơn vị phối hợp góp phần"),
    CONTRIBUTE("Gửi phần phối hợp"),
    RECORD_EVENT("Ghi nhận sự kiện, mở việc phát sinh"),
    REMIND("Nhắc việc, đôn đốc"),
    COMMENT_TASK("Trao đổi về nhiệm vụ"),
    ENTER_DIRECTIVE("Nhập nhiệm vụ UBND tỉnh, Giám đốc giao"),
    MAP_PLAN("Chuyển nhiệm vụ sang kế hoạch thay thế"),
    AMEND_PLAN("Sửa kế hoạch đã ban hành theo văn bản"),
    HAND_OVER("Bàn giao công việc của một người"),
    MANAGE_ABSENCE("Ghi vắng mặt và người thay"),
    VIEW_DELIVERY("Xem tình trạng gửi thư"),
    VIEW_REPORT("Xem báo cáo"),
    DRAFT_REPORT("Mở, thu, tổng hợp, trình báo cáo"),
    CONTRIBUTE_REPORT("Làm phần báo cáo của phòng, đơn vị"),
    APPROVE_REPORT("Duyệt báo cáo"),
    REGISTER_REPORT("Cho số, ngày và phát hành báo cáo"),
    MANAGE_REGIME("Quản lý chế độ báo cáo"),
    VIEW_FIGURES("Xem số liệu tiến độ"),
    VIEW_REGISTER("Xem sổ theo dõi"),
    ENTER_REGISTER("Nhập sổ theo dõi"),
    RECONCILE("Đối chiếu số liệu"),
    MANAGE_TEMPLATES("Quản lý đề cương, biểu mẫu thống kê, mẫu văn bản"),
    ENTER_INDICATOR("Nhập số liệu thống kê"),
    VIEW_INDICATORS("Xem số liệu thống kê"),
    VIEW_INSPECTION("Xem kiểm tra"),
    PLAN_INSPECTION("Lập kế hoạch kiểm tra, đoàn kiểm tra, ghi kiểm tra của cơ quan ngoài"),
    APPROVE_INSPECTION("Duyệt kế hoạch, kết luận kiểm tra"),
    REGISTER_INSPECTION("Cho số, ngày văn bản kiểm tra"),
    INSPECT("Kiểm tra tại đơn vị, ghi phát hiện, biên bản"),
    SELF_INSPECT("Tự kiểm tra của phòng, đơn vị"),
    ANSWER_INSPECTION("Giải trình, xác nhận biên bản kiểm tra"),
    VERIFY_REMEDY("Xác nhận đã khắc phục sau kiểm tra"),
    VIEW_FEEDBACK("Xem phản ánh, kiến nghị"),
    VIEW_FEEDBACK_PERSON("Xem thông tin người phản ánh"),
    ENTER_FEEDBACK("Tiếp nhận, phân loại, chuyển phản ánh, kiến nghị"),
    ANSWER_FEEDBACK("Trả lời phản ánh, kiến nghị"),
    PUBLISH_FEEDBACK("Gửi, công khai trả lời phản ánh, kiến nghị"),
    ERASE_PERSONAL_DATA("Xóa thông tin cá nhân đã hết thời hạn lưu"),
    VIEW_TARGET("Xem chỉ tiêu"),
    ENTER_TARGET("Nhập kết quả chỉ tiêu"),
    MANAGE_TARGET("Gộp chỉ tiêu, chọn nguồn số liệu, đơn vị chủ trì"),
    ASK_EXPLANATION("Yêu cầu giải trình chỉ tiêu"),
    VIEW_DASHBOARD("Xem trang lãnh đạo"),
    COMPARE_AGENCIES("So sánh các cơ quan trực thuộc"),
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
