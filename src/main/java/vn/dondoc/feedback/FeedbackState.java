package vn.dondoc.feedback;

import java.util.Arrays;
import java.util.List;

/** Where a feedback stands. */
public enum FeedbackState {
    /** The Office classifies it, for the first time or because a unit said that it is not theirs. */
    RECEIVED("Chờ phân loại", true),
    /** The head of the unit names an officer or answers. */
    WITH_UNIT("Chờ đơn vị nhận", true),
    ANSWERING("Đang soạn trả lời", true),
    CHECKING("Chờ Văn phòng soát", true),
    TO_SEND("Chờ gửi người phản ánh", true),
    /** The answer went out; whether it is published has to be decided. */
    ANSWERED("Đã trả lời, chờ công khai", false),
    PUBLISHED("Đã trả lời, đã công khai", false),
    NOT_PUBLISHED("Đã trả lời, không công khai", false),
    FORWARDED("Đã chuyển cơ quan khác", false),
    REFUSED("Không xử lý", false);

    private final String label;
    private final boolean open;

    FeedbackState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether the person still waits for an answer. */
    public boolean open() {
        return open;
    }

    /** Whether the process is over. */
    public boolean ended() {
        return !open && this != ANSWERED;
    }

    /** Whether the unit has it. */
    public boolean withUnit() {
        return this == WITH_UNIT || this == ANSWERING;
    }

    /** The states in which the person waits. */
    public static List<FeedbackState> waiting() {
        return Arrays.stream(values()).filter(FeedbackState::open).toList();
    }
}
