package vn.dondoc.task;

import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * Open work of a person was handed over. Published once inside the transaction that does it, beside the {@link
 * AssignmentHappened} of each piece.
 *
 * @param fromPersonId whose work it was
 * @param counts how many pieces each receiver got, by person id
 * @param actorId who did it
 * @param actorName the same in words, with the absent person when it was done on behalf of one
 * @param reason as entered
 */
public record WorkHandedOver(
        long agencyId,
        long fromPersonId,
        String fromPersonName,
        Map<Long, Integer> counts,
        @Nullable Long actorId,
        String actorName,
        String reason) {

    /** Takes an unmodifiable copy. */
    public WorkHandedOver {
        counts = Map.copyOf(counts);
    }
}
