package vn.dondoc.reporting;

/** The numbers of {@link Figures}, each with a list behind it. */
public enum Bucket {
    ASSIGNED("Được giao"),
    DONE("Hoàn thành"),
    DONE_IN_TIME("Hoàn thành trước hạn hoặc đúng hạn"),
    EARLY("Hoàn thành trước hạn"),
    ON_TIME("Hoàn thành đúng hạn"),
    LATE("Hoàn thành quá hạn"),
    NOT_DONE("Chưa hoàn thành"),
    IN_TIME("Chưa hoàn thành, trong hạn"),
    OVERDUE("Chưa hoàn thành, quá hạn"),
    DUE_SOON("Trong hạn, đến hạn trong 7 ngày"),
    NOT_SOON("Trong hạn, còn trên 7 ngày hoặc không có hạn"),
    CONTINUING("Đang tiếp tục thực hiện"),
    NOT_STARTED("Chưa triển khai");

    private final String label;

    Bucket(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
