package vn.dondoc.deadline;

import java.util.Map;
import vn.dondoc.calendar.RollPolicy;

/**
 * The agency's parameters for deadlines (domain.md section 11, decisions 1 and 2).
 *
 * @param beforeMeansDayBefore "trước ngày D" is D-1 (true) or D (false); a month, quarter or year after "trước"
 *     always ends on the day before it
 * @param roll what happens to a due date on a day off, per kind; a kind without an entry does not move
 */
public record DeadlinePolicy(boolean beforeMeansDayBefore, Map<DeadlineKind, RollPolicy> roll) {

    private static final DeadlinePolicy STANDARD =
            new DeadlinePolicy(true, Map.of(DeadlineKind.RELATIVE, RollPolicy.NEXT));

    /** Takes an unmodifiable copy. */
    public DeadlinePolicy {
        roll = Map.copyOf(roll);
    }

    /** The default: D-1, and only terms counted from an event move to the next working day. */
    public static DeadlinePolicy standard() {
        return STANDARD;
    }

    /** The roll policy of a kind. */
    public RollPolicy rollOf(DeadlineKind kind) {
        return roll.getOrDefault(kind, RollPolicy.NONE);
    }
}
