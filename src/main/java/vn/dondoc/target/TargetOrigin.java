package vn.dondoc.target;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A place of a plan that a target comes from. A joined target has several.
 *
 * @param targetId the target as it came in; it can be separated again where {@code joined}
 * @param planNumber or null where the plan has none
 * @param wanted in words
 * @param valueText as printed
 * @param group title of the group, may be empty
 * @param source who set the target, as the plan says
 */
public record TargetOrigin(
        long targetId,
        boolean joined,
        long planId,
        @Nullable String planNumber,
        @Nullable LocalDate planIssuedOn,
        String code,
        String name,
        String wanted,
        String valueText,
        String group,
        String source,
        String leadText,
        String cooperatingText,
        String evaluator) {}
