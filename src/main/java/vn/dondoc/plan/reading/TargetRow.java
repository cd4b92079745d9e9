package vn.dondoc.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A target (chỉ tiêu) of the plan.
 *
 * @param code section, group and number: "9.2.II.5"
 * @param name what is measured
 * @param unit unit of measure: "%", "điểm"; empty if none
 * @param comparator {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =} ("Tối thiểu N" is {@code >=}, a bare
 *     number {@code =}; domain.md section 9)
 * @param value the number, null if it could not be read
 * @param upper exclusive upper end of a band ("từ 80 đến dưới 90"), else null
 * @param valueText as written
 * @param leadUnits who answers for it
 * @param cooperatingUnits who helps
 * @param evaluator who evaluates; empty if none
 * @param group title of the group inside the table
 * @param source title of the section: who set the target
 * @param place where it stands
 * @param problems what a person should look at
 */
public record TargetRow(
        String code,
        String name,
        String unit,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        String valueText,
        List<UnitReading> leadUnits,
        List<UnitReading> cooperatingUnits,
        String evaluator,
        @Nullable String group,
        @Nullable String source,
        Place place,
        List<Problem> problems) {

    public TargetRow {
        leadUnits = List.copyOf(leadUnits);
        cooperatingUnits = List.copyOf(cooperatingUnits);
        problems = List.copyOf(problems);
    }
}
