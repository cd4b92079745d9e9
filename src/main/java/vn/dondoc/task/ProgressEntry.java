package vn.dondoc.task;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A dated note on how the work goes.
 *
 * @param percent 0 to 100, or null when not estimated
 */
public record ProgressEntry(
        long id, Instant at, String personName, @Nullable Integer percent, String text) {}
