package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of a plan's history.
 *
 * @param rowId the row concerned, or null
 * @param actor name of who did it, with the absent person in brackets; null: the program
 * @param onBehalfOf name of the absent person whose right was used, null when it was the own one
 * @param text Vietnamese sentence
 */
public record PlanEvent(
        Instant at,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        String kind,
        @Nullable Long rowId,
        String text) {}
