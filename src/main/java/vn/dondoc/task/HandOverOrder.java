package vn.dondoc.task;

import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * Who takes over the work of a person.
 *
 * @param toPersonId who takes all that {@code toByAssignment} does not name; null when it names everything
 * @param toByAssignment other people for single assignments
 * @param reason required
 */
public record HandOverOrder(@Nullable Long toPersonId, Map<Long, Long> toByAssignment, String reason) {

    /** Takes an unmodifiable copy. */
    public HandOverOrder {
        toByAssignment = Map.copyOf(toByAssignment);
    }
}
