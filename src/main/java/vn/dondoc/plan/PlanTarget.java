package vn.dondoc.plan;

import java.math.BigDecimal;
import org.springframework.lang.Nullable;

/**
 * A target (chỉ tiêu) of a plan.
 *
 * @param comparator {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =}
 * @param upperValue exclusive upper end of a band, or null
 * @param valueText as printed
 */
public record PlanTarget(
        long id,
        int position,
        String code,
        String name,
        String unit,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        String valueText,
        String leadText,
        String cooperatingText,
        String evaluator,
        String groupTitle,
        String source,
        String place) {}
