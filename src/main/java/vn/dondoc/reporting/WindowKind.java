package vn.dondoc.reporting;

/** The kinds of periods that the reporting regime knows (domain.md section 5). */
public enum WindowKind {
    MONTH("Tháng", 12),
    QUARTER("Quý", 4),
    HALF_YEAR("6 tháng", 2),
    NINE_MONTHS("9 tháng", 1),
    YEAR("Năm", 1);

    private final String label;
    private final int perYear;

    WindowKind(String label, int perYear) {
        this.label = label;
        this.perYear = perYear;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** How many of them a year has. */
    public int perYear() {
        return perYear;
    }
}
