package vn.dondoc.indicator;

/**
 * Something wrong in a form.
 *
 * @param code the row
 * @param field the input, for example {@code formula}
 * @param message Vietnamese, with row and place, says what to mend
 */
public record TemplateProblem(String code, String field, String message) {}
