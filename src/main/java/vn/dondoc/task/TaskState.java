package vn.dondoc.task;

/** Where a whole task stands: the plan counts it once, whatever number of parts it has (domain.md section 7). */
public enum TaskState {
    /** Something is still to be done, or an occurrence is still to come. */
    OPEN("Đang thực hiện"),
    /** Every part that was not stopped is done, and no occurrence is to come. */
    DONE("Hoàn thành"),
    /** Every part was stopped or superseded. */
    STOPPED("Đã dừng");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
