package vn.dondoc.indicator;

import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * A line of a value's history.
 *
 * @param at local time of Vietnam
 * @param actorName who, with whom he or she stood in for
 * @param unitId the unit whose part it is; null = of the agency
 * @param before what it said, empty = nothing
 * @param after what it says since, empty = nothing
 */
public record ValueChange(
        LocalDateTime at, String actorName, @Nullable Long unitId, String before, String after) {}
