package vn.dondoc.deadline;

/** Something about a reading that a person should know. */
public enum DeadlineFlag {
    /** Due before the plan itself was signed. */
    DUE_BEFORE_PLAN_SIGNED("Hạn trước ngày ký văn bản", true),
    /** Due on a weekend or announced day off. */
    DUE_ON_DAY_OFF("Hạn rơi vào ngày nghỉ", true),
    /** The phrase names no year (or only two digits of it); it was taken from the plan's date. */
    YEAR_ASSUMED("Năm không ghi rõ, suy ra từ ngày của văn bản", true),
    /** Due in another year than the plan's. */
    OTHER_YEAR("Hạn khác năm của văn bản", false),
    /** "trước": the stated day itself is too late. */
    STRICT_BEFORE("Hạn là “trước” mốc nêu trong văn bản", true),
    /** A recurring deadline without a day inside the period. */
    DAY_NOT_STATED("Chưa nêu ngày trong kỳ", true),
    /** Besides the date the work goes on all the time. */
    MIXED_ONGOING("Đồng thời là việc thường xuyên", true),
    /** Besides, on request at any time. */
    MIXED_ADHOC("Đồng thời có phần đột xuất", true),
    /** Besides, a part that comes back every period. */
    MIXED_RECURRING("Đồng thời có phần định kỳ", true),
    /** Besides, a part that waits for an event. */
    MIXED_EVENT("Đồng thời có phần theo sự kiện", true),
    /** Besides, a term counted from an event. */
    MIXED_RELATIVE("Đồng thời có thời hạn tính từ sự kiện", true),
    /** A term without the event it is counted from. */
    EVENT_NOT_STATED("Chưa nêu mốc bắt đầu tính", true),
    /** The term runs backwards: so long before the event. */
    BEFORE_EVENT("Tính lùi trước sự kiện", true),
    /** The amount is not a whole number of days or months. */
    FRACTION("Số ngày (tháng) lẻ", true),
    /** The term is stated in hours. */
    STATED_IN_HOURS("Thời hạn tính bằng giờ", true),
    /** An hour of the day is stated; only the day is kept. */
    TIME_OF_DAY("Có nêu giờ trong ngày", false),
    /** Several periods that were joined to one range. */
    SEVERAL_PERIODS("Nêu nhiều kỳ", true),
    /** Several recurrences; the shortest one counts. */
    SEVERAL_RECURRENCES("Nêu nhiều chu kỳ", true),
    /** "dự kiến", "khoảng". */
    TENTATIVE("Chỉ là dự kiến", true),
    /** "cuối năm": read as the last day. */
    VAGUE_END("Mốc “cuối kỳ”, hiểu là ngày cuối cùng", true),
    /** Starts and is said to go on without end. */
    OPEN_ENDED("Không có thời điểm kết thúc", false),
    /** A start is stated, a finish is not. */
    END_NOT_STATED("Chưa nêu thời điểm kết thúc", true),
    /** Some words were not understood. */
    UNREAD_WORDS("Còn chữ chưa hiểu", true),
    /** The calendar has no days off for the due year yet. */
    CALENDAR_NOT_COVERED("Lịch chưa có ngày nghỉ của năm này", false);

    private final String label;
    private final boolean needsConfirmation;

    DeadlineFlag(String label, boolean needsConfirmation) {
        this.label = label;
        this.needsConfirmation = needsConfirmation;
    }

    /** Vietnamese text for screens. */
    public String label() {
        return label;
    }

    /** Whether a person must confirm a reading that carries this flag. */
    public boolean needsConfirmation() {
        return needsConfirmation;
    }
}
