package vn.dondoc.plan.reading;

import org.springframework.lang.Nullable;

/**
 * An appendix of the document.
 *
 * @param number as printed ("I", "2"), null where the only appendix carries no number
 * @param title its title, empty if none
 */
public record Appendix(@Nullable String number, String title) {}
