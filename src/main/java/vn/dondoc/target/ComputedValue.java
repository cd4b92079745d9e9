package vn.dondoc.target;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.register.FactRow;
import vn.dondoc.reporting.ReportingWindow;

/**
 * What the source of a target gives for a period; nothing is stored.
 *
 * @param value null = no data, or a base of zero
 * @param words what was counted, a Vietnamese sentence
 * @param parts what it was counted from
 */
public record ComputedValue(
        ReportingWindow window, @Nullable BigDecimal value, String words, List<Part> parts) {

    /** Takes an unmodifiable copy. */
    public ComputedValue {
        parts = List.copyOf(parts);
    }

    /**
     * One of the numbers.
     *
     * @param value null = no data
     * @param rows the entries behind it, each with its address
     * @param link address in the program without leading slash where there are no entries, else empty
     */
    public record Part(String label, String unit, @Nullable BigDecimal value, List<FactRow> rows, String link) {

        /** Takes an unmodifiable copy. */
        public Part {
            rows = List.copyOf(rows);
        }
    }
}
