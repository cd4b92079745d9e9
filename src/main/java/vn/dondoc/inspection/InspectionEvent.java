package vn.dondoc.inspection;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of an inspection's history.
 *
 * @param actor full name, null for the program
 * @param visitId the visit that it is about, if one
 */
public record InspectionEvent(
        Instant at,
        @Nullable String actor,
        String kind,
        @Nullable Long visitId,
        String text) {}
