package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of a plan's history.
 *
 * @param rowId the row concerned, or null
 * @param actor name of who did it; null: the program
 * @param text Vietnamese sentence
 */
public record PlanEvent(
        Instant at,
        @Nullable String actor,
        String kind,
        @Nullable Long rowId,
        String text) {}
