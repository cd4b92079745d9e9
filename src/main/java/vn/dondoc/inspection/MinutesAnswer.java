package vn.dondoc.inspection;

/** What the inspected unit says about the minutes. */
public enum MinutesAnswer {
    CONFIRMED("Đồng ý biên bản"),
    OBJECTED("Có ý kiến khác"),
    /** The term passed without a word: the minutes stand. */
    NOT_ANSWERED("Không có ý kiến trong thời hạn");

    private final String label;

    MinutesAnswer(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
