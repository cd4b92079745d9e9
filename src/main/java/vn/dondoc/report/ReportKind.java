package vn.dondoc.report;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.WindowKind;

/**
 * The reports of an agency (domain.md section 5). There is no report of the second and fourth quarter: those of six
 * months and of the year take their place.
 */
public enum ReportKind {
    QUARTER("Báo cáo quý", WindowKind.QUARTER, List.of(1, 3)),
    HALF_YEAR("Báo cáo 6 tháng", WindowKind.HALF_YEAR, List.of(1)),
    NINE_MONTHS("Báo cáo 9 tháng", WindowKind.NINE_MONTHS, List.of(1)),
    YEAR("Báo cáo năm", WindowKind.YEAR, List.of(1)),
    EXTRAORDINARY("Báo cáo đột xuất", null, List.of());

    private final String label;

    @Nullable
    private final WindowKind windowKind;

    private final List<Integer> numbers;

    ReportKind(String label, @Nullable WindowKind windowKind, List<Integer> numbers) {
        this.label = label;
        this.windowKind = windowKind;
        this.numbers = numbers;
    }

    /** Vietnamese name. */
    public String label() {
        return label;
    }

    /** The kind of its windows; null for an extraordinary report, which has its own days. */
    @Nullable
    public WindowKind windowKind() {
        return windowKind;
    }

    /** Which of the year's windows have such a report. */
    public List<Integer> numbers() {
        return numbers;
    }

    /** Whether it comes back each year. */
    public boolean periodic() {
        return windowKind != null;
    }
}
