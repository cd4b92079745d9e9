package vn.dondoc.report.text;

import org.springframework.lang.Nullable;

/**
 * One of the things that a number was counted from.
 *
 * @param kind {@code TASK}, or the register
 * @param link address of its page, without leading slash; null when it has none
 */
public record SourceRow(
        String kind, long id, String label, @Nullable String link) {}
