package vn.dondoc.feedback;

/** What a file of a feedback belongs to; what came from the person is given out like the person. */
public enum FilePart {
    RECEIVED("Người phản ánh gửi"),
    FORWARDING("Văn bản chuyển cơ quan khác"),
    ANSWER("Văn bản, tài liệu trả lời");

    private final String label;

    FilePart(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
