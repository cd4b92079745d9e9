package vn.dondoc.task;

/** The states of an assignment (domain.md section 7). */
public enum AssignmentStatus {
    /** The first day of its range or period has not come. */
    SCHEDULED("Chưa đến ngày bắt đầu", true),
    ASSIGNED("Mới giao", true),
    /** The unit asks the leadership to take the work back. */
    RETURN_REQUESTED("Đề nghị trả lại", true),
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
