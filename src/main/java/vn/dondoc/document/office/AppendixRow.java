package vn.dondoc.document.office;

import java.math.BigDecimal;
import org.springframework.lang.Nullable;

/**
 * A row of an appendix of statistics.
 *
 * @param code by which formulas name the row; unique
 * @param number as printed, may be empty
 * @param level 1 for sections
 * @param heading a title without value
 * @param value the number, or null where there is none: blank is not zero
 * @param percent whether the number is a percentage, in points
 * @param shown value as the document prints it, may be words; empty = blank
 * @param formula how a worksheet computes it, rows in square brackets: {@code SUM([III.4.a],[III.4.b])}; null for a value
 *     that was entered or comes from elsewhere
 */
public record AppendixRow(
        String code,
        String number,
        int level,
        boolean heading,
        String label,
        String unit,
        @Nullable BigDecimal value,
        boolean percent,
        String shown,
        String note,
        @Nullable String formula) {}
