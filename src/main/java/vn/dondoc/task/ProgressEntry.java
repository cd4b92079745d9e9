package vn.dondoc.task;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A dated note on how the work goes.
 *
 * @param percent 0 to 100, or null when not estimated
 * @param period report period that it is about, for example {@code 2024-Q2}
 */
public record ProgressEntry(
        long id, Instant at, String personName, @Nullable Integer percent, String text, String period) {}
