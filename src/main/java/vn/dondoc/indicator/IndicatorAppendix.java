package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.document.office.AppendixRow;

/** The statistics of a period as rows of an appendix, for a document's table and for a worksheet with formulas. */
public final class IndicatorAppendix {

    private IndicatorAppendix() {}

    /**
     * The rows in the order of the form.
     *
     * @param lines the printed rows of a sheet
     * @param shareDecimals to which percentages are rounded, as the report prints them
     */
    public static List<AppendixRow> rows(List<IndicatorLine> lines, int shareDecimals) {
        WorksheetFormula formulas = new WorksheetFormula(lines);
        return lines.stream()
                .map(line -> new AppendixRow(
                        line.code(),
                        line.printedNumber(),
                        line.level(),
                        line.type() == IndicatorType.HEADING,
                        line.label(),
                        line.unitOfMeasure(),
                        value(line, shareDecimals),
                        line.type() == IndicatorType.PERCENT,
                        line.printed(shareDecimals).orElse(""),
                        line.note(),
                        formula(formulas, line, shareDecimals)))
                .toList();
    }

    @Nullable
    private static BigDecimal value(IndicatorLine line, int shareDecimals) {
        return line.number() != null && line.type() == IndicatorType.PERCENT
                ? line.number().setScale(shareDecimals, RoundingMode.HALF_UP)
                : line.number();
    }

    @Nullable
    private static String formula(WorksheetFormula formulas, IndicatorLine line, int shareDecimals) {
        if (line.origin() != ValueOrigin.COMPUTED) {
            return null;
        }
        return formulas.of(line.formula())
                .map(formula -> line.type() == IndicatorType.PERCENT
                        ? "ROUND(%s,%d)".formatted(formula, shareDecimals)
                        : formula)
                .orElse(null);
    }
}
