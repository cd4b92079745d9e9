package vn.dondoc.task;

/** The parts of the status arithmetic (domain.md section 3). */
public enum FigureBucket {
    DONE("Đã hoàn thành"),
    EARLY("Hoàn thành trước hạn"),
    ON_TIME("Hoàn thành đúng hạn"),
    LATE("Hoàn thành trễ hạn"),
    IN_TIME("Chưa hoàn thành, trong hạn"),
    OVERDUE("Chưa hoàn thành, quá hạn");

    private final String label;

    FigureBucket(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
