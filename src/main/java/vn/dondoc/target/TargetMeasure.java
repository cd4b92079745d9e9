package vn.dondoc.target;

import java.util.Locale;
import java.util.Set;

/** How the values of periods make up the year. */
public enum TargetMeasure {
    /** Shares and scores: each value stands for itself, the last one counts. */
    LEVEL("Tỷ lệ, điểm: lấy giá trị mới nhất"),
    /** Amounts: the values of the year's periods are added up. */
    SUM("Số lượng: cộng dồn các kỳ trong năm");

    private static final Set<String> LEVELS = Set.of("%", "điểm", "phần trăm", "điểm %", "mức", "hạng", "");

    private final String label;

    TargetMeasure(String label) {
        this.label = label;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** What a unit of measure suggests; the Office can say otherwise. */
    static TargetMeasure of(String unit) {
        return LEVELS.contains(unit.strip().toLowerCase(Locale.ROOT)) ? LEVEL : SUM;
    }
}
