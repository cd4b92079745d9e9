package vn.dondoc.activity;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Which acts are wanted; null leaves a question open.
 *
 * @param personId acts of this person, and those of substitutes on behalf of the person
 * @param unitId acts around the work of this unit and the units below it, and those of its people elsewhere; together
 *     with a person only that person's acts around the unit's work
 * @param from first day (Asia/Ho_Chi_Minh)
 * @param to last day
 */
public record ActivityFilter(
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable ActivityKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything that the person may see. */
    public static ActivityFilter any() {
        return new ActivityFilter(null, null, null, null, null);
    }
}
