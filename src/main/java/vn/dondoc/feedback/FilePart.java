package vn.dondoc.feedback;

import java.util.Arrays;
import java.util.List;

/**
 * What a file of a feedback belongs to. What came from the person or names the person is given out like the person, and
 * is taken out with the personal data.
 */
public enum FilePart {
    RECEIVED("Người phản ánh gửi", true),
    FORWARDING("Văn bản chuyển cơ quan khác", true),
    /** What goes with the answer and may be published with it. */
    ANSWER("Tài liệu kèm trả lời", false),
    /** The letter as it went out, with the person's name and address. */
    SENT("Văn bản đã gửi người phản ánh", true);

    private final String label;
    private final boolean personal;

    FilePart(String label, boolean personal) {
        this.label = label;
        this.personal = personal;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether it is given out like the person. */
    public boolean personal() {
        return personal;
    }

    static List<FilePart> personalParts() {
        return Arrays.stream(values()).filter(FilePart::personal).toList();
    }
}
