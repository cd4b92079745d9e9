package vn.dondoc.task;

/** What a notice about a deadline is for, the most serious last (domain.md section 7). */
public enum NoticeKind {
    /** No progress of the period yet, and the unit must report soon. */
    REPORT("Nhắc trước kỳ báo cáo"),
    /** Some working days before the due date. */
    BEFORE("Nhắc trước hạn"),
    /** The due date itself, or the last working day before one on a day off. */
    DUE_DAY("Đến hạn"),
    /** Overdue, told to the unit's head and the Office. */
    OVERDUE("Quá hạn"),
    /** Overdue, told to the deputy director in charge. */
    OVERDUE_DEPUTY("Quá hạn, báo Phó Giám đốc phụ trách"),
    /** Overdue, told to the Director. */
    OVERDUE_DIRECTOR("Quá hạn, báo Giám đốc");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether the due date is past. */
    public boolean overdue() {
        return this == OVERDUE || this == OVERDUE_DEPUTY || this == OVERDUE_DIRECTOR;
    }
}
