package vn.dondoc.indicator;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.WindowKind;

/**
 * What a row of the template says.
 *
 * @param code section.number.letter.number, unique in the version
 * @param printedNumber as the form prints it, may be empty and may occur twice
 * @param level 1 = section
 * @param formula empty = entered
 * @param check what the value is compared with, {@code = a + b} or {@code <= a}; only warns
 * @param note printed remark for every period
 * @param choices answers of a CHOICE, or the form's own words for yes and no
 * @param unitId the unit that enters it, only for {@link EntryBy#UNIT}
 * @param windows the kinds of periods it is used for
 * @param printed false = collected for a formula, not part of the printed form
 */
public record RowData(
        String code,
        String printedNumber,
        int level,
        IndicatorType type,
        String label,
        String unitOfMeasure,
        String formula,
        String check,
        String note,
        List<Choice> choices,
        EntryBy entry,
        @Nullable Long unitId,
        Set<WindowKind> windows,
        boolean printed) {

    /** Takes unmodifiable copies. */
    public RowData {
        choices = List.copyOf(choices);
        windows = Set.copyOf(windows);
    }

    /** Whether it is computed. */
    public boolean computed() {
        return !formula.isEmpty();
    }
}
