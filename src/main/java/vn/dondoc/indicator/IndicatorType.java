package vn.dondoc.indicator;

/** What a row of the statistics template holds (domain.md section 8). */
public enum IndicatorType {
    HEADING("Tiêu đề"),
    COUNT("Số lượng"),
    PERCENT("Tỷ lệ %"),
    BOOLEAN("Có / Không"),
    CHOICE("Lựa chọn"),
    TEXT("Chữ");

    private final String label;

    IndicatorType(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** Whether its value is a number: counts, percentages, yes as 1 and no as 0, the number of a choice. */
    public boolean numeric() {
        return this != HEADING && this != TEXT;
    }
}
