package vn.dondoc.task;

/** Whether something was reported for a period. */
public enum PeriodState {
    REPORTED("Đã cập nhật"),
    /** It is over and nothing was reported. */
    MISSED("Không cập nhật"),
    /** It runs and nothing was reported so far. */
    WAITING("Chưa cập nhật"),
    COMING("Sắp tới");

    private final String label;

    PeriodState(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
