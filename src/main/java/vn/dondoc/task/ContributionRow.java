package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A part of a cooperating unit in a list.
 *
 * @param assignmentId the lead's assignment
 * @param document short name of the document, for example {@code KH 56}
 * @param code place in the document
 * @param unitName the cooperating unit
 * @param leadName the unit that asks
 * @param personName who does it, once named
 * @param late given or still missing after its date
 * @param leadDue due date of the lead's work
 */
public record ContributionRow(
        long id,
        long assignmentId,
        String document,
        String code,
        String content,
        long unitId,
        String unitName,
        long leadUnitId,
        String leadName,
        @Nullable Long personId,
        @Nullable String personName,
        String wanted,
        LocalDate dueOn,
        ContributionState state,
        @Nullable LocalDate givenOn,
        boolean late,
        @Nullable LocalDate leadDue,
        int version) {}
