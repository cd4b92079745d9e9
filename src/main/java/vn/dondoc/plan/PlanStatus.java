package vn.dondoc.plan;

/** The states of a plan (domain.md section 7). Only {@link #ISSUED} creates running tasks. */
public enum PlanStatus {
    /** The Office drafts and mends. */
    DRAFT("Dự thảo"),
    /** Units comment, up to a term. */
    COMMENTING("Đang lấy ý kiến"),
    /** The Office works the comments in, or mends what the leadership returned. */
    CONSOLIDATING("Đang hoàn thiện"),
    /** Before the leadership. */
    SUBMITTED("Chờ lãnh đạo duyệt"),
    /** Approved, waits for number and date. */
    APPROVED("Chờ cho số, ngày"),
    /** Numbered, dated; its tasks run. */
    ISSUED("Đã ban hành"),
    /** A later plan took its place. */
    REPLACED("Đã được thay thế"),
    /** All done, or its year is over. */
    CLOSED("Đã kết thúc"),
    /** The Office took the draft back; it stays readable. */
    WITHDRAWN("Đã rút");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether the Office may change rows and head. */
    public boolean editable() {
        return this == DRAFT || this == CONSOLIDATING;
    }

    /** Whether readings of deadlines may still be confirmed or changed: until the leadership has approved. */
    public boolean deadlinesOpen() {
        return editable() || this == SUBMITTED;
    }

    /** Whether the plan has a number that no other plan of the same year may have. */
    public boolean holdsNumber() {
        return this == ISSUED || this == CLOSED || this == REPLACED;
    }
}
