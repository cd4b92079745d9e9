package vn.dondoc.deadline;

/** How often a recurring task comes back. */
public enum Recurrence {
    /** Every week, Monday to Sunday. */
    WEEKLY("hằng tuần", 0),
    /** Every calendar month. */
    MONTHLY("hằng tháng", 1),
    /** Every calendar quarter. */
    QUARTERLY("hằng quý", 3),
    /** Every calendar half-year. */
    SEMIANNUAL("6 tháng một lần", 6),
    /** Every calendar year. */
    ANNUAL("hằng năm", 12);

    private final String label;
    private final int months;

    Recurrence(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** Vietnamese name for screens. */
    public String label() {
        return label;
    }

    /** Length of one period in months; 0 for a week. */
    public int months() {
        return months;
    }
}
