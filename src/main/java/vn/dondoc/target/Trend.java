package vn.dondoc.target;

/** The last value against the one before. */
public enum Trend {
    RISING("Tăng"),
    FALLING("Giảm"),
    STEADY("Giữ nguyên"),
    /** Fewer than two values. */
    UNKNOWN("Chưa đủ số liệu");

    private final String label;

    Trend(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }
}
