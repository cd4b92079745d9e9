package vn.dondoc.feedback;

/** What can be done with a feedback now; the page offers a button for each. */
public enum FeedbackStep {
    CHANGE("Sửa thông tin tiếp nhận"),
    SEND_TO_UNIT("Chuyển đơn vị xử lý"),
    FORWARD("Chuyển cơ quan khác"),
    REFUSE("Không xử lý"),
    ASSIGN("Phân công người xử lý"),
    SAVE_ANSWER("Lưu dự thảo trả lời"),
    ANSWER("Gửi trả lời cho Văn phòng soát"),
    HAND_BACK("Không thuộc đơn vị, trả lại Văn phòng"),
    ACCEPT("Trả lời đạt"),
    RETURN("Trả lại đơn vị"),
    SEND("Đã gửi người phản ánh"),
    PUBLISH("Công khai"),
    NOT_PUBLISH("Không công khai"),
    APOLOGISE("Thư xin lỗi, hẹn ngày mới"),
    READ_PERSON("Xem người phản ánh"),
    CHANGE_PERSON("Sửa người phản ánh");

    private final String label;

    FeedbackStep(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
