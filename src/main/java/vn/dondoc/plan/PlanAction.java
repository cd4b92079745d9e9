package vn.dondoc.plan;

/** What the acting person may do with a plan now, given roles and status: which buttons to show. */
public enum PlanAction {
    EDIT("Sửa dự thảo"),
    DECIDE_DEADLINES("Xác nhận thời hạn"),
    SUBMIT_SIGNED("Trình bản đã ký giấy"),
    SUBMIT_FOR_COMMENTS("Gửi lấy ý kiến"),
    COMMENT("Góp ý"),
    CLOSE_COMMENTS("Kết thúc lấy ý kiến"),
    ANSWER_COMMENTS("Trả lời góp ý"),
    SUBMIT_FOR_APPROVAL("Trình lãnh đạo"),
    APPROVE("Duyệt"),
    RETURN("Trả lại"),
    ISSUE("Cho số, ngày và ban hành"),
    WITHDRAW("Rút dự thảo"),
    MAP("Chuyển nhiệm vụ của kế hoạch cũ"),
    AMEND("Sửa đổi theo văn bản");

    private final String label;

    PlanAction(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
