package vn.dondoc.inspection;

/** Where the inspection of one unit stands. */
public enum VisitState {
    PLANNED("Chưa thông báo"),
    NOTIFIED("Đã thông báo"),
    VISITING("Đang kiểm tra tại đơn vị"),
    /** The minutes are written, or lie with the unit. */
    MINUTES("Lập biên bản"),
    /** The conclusion is written, or lies with the leadership. */
    CONCLUDING("Dự thảo kết luận"),
    APPROVED("Kết luận đã duyệt, chờ số"),
    REMEDYING("Đang khắc phục"),
    CLOSED("Đã xong"),
    DROPPED("Không kiểm tra");

    private final String label;

    VisitState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != CLOSED && this != DROPPED;
    }

    /** Whether the visit itself still lies ahead or is under way. */
    boolean ahead() {
        return this == PLANNED || this == NOTIFIED || this == VISITING;
    }
}
