package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A part that a cooperating unit was asked for. It helps an assignment along and is never counted itself.
 *
 * @param assignmentId the lead's assignment
 * @param personId who does it, once named
 * @param wanted what the lead asked for
 * @param givenOn day on which it was last given
 * @param late given or still missing after its date
 * @param answers latest first
 * @param actions what the person who looks may do now
 * @param version to hand back with the next step
 */
public record ContributionEntry(
        long id,
        long assignmentId,
        long unitId,
        String unitName,
        @Nullable Long personId,
        @Nullable String personName,
        String wanted,
        LocalDate dueOn,
        String askedByName,
        Instant askedAt,
        ContributionState state,
        @Nullable LocalDate givenOn,
        boolean late,
        List<ContributionAnswer> answers,
        Set<ContributionAction> actions,
        int version) {}
