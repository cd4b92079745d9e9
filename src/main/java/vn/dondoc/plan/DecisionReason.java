package vn.dondoc.plan;

/** Why a row needs a person's decision. A plan with such a row is neither submitted as signed nor issued. */
public enum DecisionReason {
    NO_CONTENT("Chưa có nội dung nhiệm vụ", "content"),
    NO_LEAD_UNIT("Chưa có đơn vị chủ trì", "leadUnits"),
    UNIT_SUGGESTED("Tên đơn vị cần xác nhận", "leadUnits"),
    UNIT_UNKNOWN("Đơn vị chủ trì không có trong cơ quan", "leadUnits"),
    DEADLINE_UNCONFIRMED("Cách hiểu thời hạn cần xác nhận", "deadline"),
    DEADLINE_UNCLEAR("Thời hạn chưa rõ", "deadline"),
    SUB_ROW_AMBIGUOUS("Dòng con: nhiệm vụ riêng hay phần của dòng trên?", "content");

    private final String label;
    private final String field;

    DecisionReason(String label, String field) {
        this.label = label;
        this.field = field;
    }

    /** Vietnamese words. */
    public String label() {
        return label;
    }

    /** The field it is about, as the API spells it. */
    public String field() {
        return field;
    }

    /** Whether it is about a unit's name. */
    public boolean aboutUnits() {
        return this == NO_LEAD_UNIT || this == UNIT_SUGGESTED || this == UNIT_UNKNOWN;
    }

    /** Whether it is about the deadline. */
    public boolean aboutDeadline() {
        return this == DEADLINE_UNCONFIRMED || this == DEADLINE_UNCLEAR;
    }
}
