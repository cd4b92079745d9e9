package vn.dondoc.target;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Something happened to a target; published in its transaction.
 *
 * @param targetId the target; null when it is about several of a plan
 * @param unitIds the units that it concerns
 * @param personId the person that it concerns, or null
 * @param actorId who did it, null for the program
 * @param text a whole Vietnamese sentence without the full stop
 * @param key the same for the same thing, so that it is told once however often it happens
 */
public record TargetHappened(
        long agencyId,
        @Nullable Long targetId,
        List<Long> unitIds,
        @Nullable Long personId,
        @Nullable Long actorId,
        Kind kind,
        String text,
        String key) {

    /** Takes an unmodifiable copy. */
    public TargetHappened {
        unitIds = List.copyOf(unitIds);
    }

    /** What can happen. */
    public enum Kind {
        TAKEN_IN,
        LEAD_TO_ASK,
        DECIDED,
        VALUE_ENTERED,
        VALUE_CORRECTED,
        VALUE_MISSING,
        SOURCE_CHOSEN,
        JOINED,
        SEPARATED,
        KEPT_APART,
        EXPLANATION_ASKED,
        EXPLAINED,
        ENDED
    }
}
