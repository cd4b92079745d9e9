package vn.dondoc.feedback;

/** Why a feedback is not handled. */
public enum RefusalReason {
    ANONYMOUS("Không có tên, địa chỉ người phản ánh"),
    REPEATED("Trùng với phản ánh đã nhận"),
    SETTLED("Đã trả lời đúng quy định"),
    UNCLEAR("Nội dung không rõ ràng, không có cơ sở"),
    COMPLAINT("Là khiếu nại, tố cáo, xử lý theo quy trình khác"),
    WITHDRAWN("Người phản ánh rút"),
    OTHER("Lý do khác");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
