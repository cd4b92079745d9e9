package vn.dondoc.deadline;

/** Unit of a term that is counted from an event (domain.md section 4, rule 1). */
public enum AmountUnit {
    /** "ngày". */
    CALENDAR_DAY("ngày"),
    /** "ngày làm việc". */
    WORKING_DAY("ngày làm việc"),
    /** "tháng". */
    MONTH("tháng");

    private final String label;

    AmountUnit(String label) {
        this.label = label;
    }

    /** Vietnamese name for screens. */
    public String label() {
        return label;
    }
}
