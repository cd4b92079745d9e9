package vn.dondoc.plan.reading;

import org.springframework.lang.Nullable;

/**
 * A problem of one row.
 *
 * @param code machine code
 * @param field the field it is about, as the API names it: content, leadUnits, cooperatingUnits, deadline, rowNo, value
 * @param message Vietnamese, says what to mend
 * @param suggestion value that would mend it, if one can be offered
 */
public record Problem(
        ProblemCode code,
        String field,
        String message,
        @Nullable String suggestion) {}
