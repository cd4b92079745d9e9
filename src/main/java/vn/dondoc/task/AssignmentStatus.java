package vn.dondoc.task;

/** The states of an assignment (domain.md section 7). */
public enum AssignmentStatus {
    ASSIGNED("Mới giao", true),
    RECEIVED("Đã tiếp nhận", true),
    IN_PROGRESS("Đang thực hiện", true),
    SUBMITTED("Chờ phòng duyệt", true),
    UNIT_ACCEPTED("Chờ Văn phòng, lãnh đạo duyệt", true),
    DONE("Hoàn thành", false),
    CANCELLED("Đã dừng", false),
    SUPERSEDED("Đã thay thế", false);

    private final String label;
    private final boolean open;

    AssignmentStatus(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** Vietnamese name, as the column "Bước" shows it. */
    public String label() {
        return label;
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return open;
    }
}
