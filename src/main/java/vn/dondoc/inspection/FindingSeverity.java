package vn.dondoc.inspection;

/** How much a finding weighs. */
public enum FindingSeverity {
    MINOR("Nhẹ"),
    MODERATE("Trung bình"),
    SERIOUS("Nghiêm trọng");

    private final String label;

    FindingSeverity(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
