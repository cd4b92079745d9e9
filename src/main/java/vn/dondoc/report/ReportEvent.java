package vn.dondoc.report;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of a report's history.
 *
 * @param actor full name, null for the program
 * @param unitId the unit whose part it is about, if one
 */
public record ReportEvent(
        Instant at,
        @Nullable String actor,
        String kind,
        @Nullable Long unitId,
        String text) {}
