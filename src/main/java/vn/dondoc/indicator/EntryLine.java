package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A row of the entry page.
 *
 * @param line the value that holds
 * @param own what was entered for it, for the perspective of the page: the agency's, or the unit's part
 * @param parts every unit's part, where each enters its own
 * @param mayEnter whether the acting person may enter it now; false also for what a formula gives
 * @param locked a formula gives the value
 * @param before the last period's value
 * @param lastYear the same period of the year before
 * @param doubt the check that fails, in words; empty = none
 */
public record EntryLine(
        RowData row,
        IndicatorLine line,
        @Nullable OwnValue own,
        List<OwnValue> parts,
        boolean mayEnter,
        boolean locked,
        @Nullable BigDecimal before,
        @Nullable BigDecimal lastYear,
        String doubt) {

    /** Takes an unmodifiable copy. */
    public EntryLine {
        parts = List.copyOf(parts);
    }

    /** The code of the row. */
    public String code() {
        return row.code();
    }

    /** Version to save against: that of the own value, -1 where there is none. */
    public int version() {
        return own == null ? -1 : own.version();
    }
}
