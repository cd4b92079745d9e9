package vn.dondoc.task;

import org.springframework.lang.Nullable;

/**
 * Something happened to the part of a cooperating unit. Published inside the transaction of the step; the sentence also
 * stands in the history of the lead's assignment, see {@link AssignmentHappened}.
 *
 * @param unitId the cooperating unit
 * @param personId who does it, once named
 * @param actorId who acted
 * @param kind CONTRIBUTION_ASKED, CONTRIBUTION_PERSON, CONTRIBUTION_GIVEN, CONTRIBUTION_ACCEPTED, CONTRIBUTION_RETURNED
 *     or CONTRIBUTION_WITHDRAWN
 * @param text the Vietnamese sentence
 */
public record ContributionHappened(
        long agencyId,
        long contributionId,
        long assignmentId,
        long unitId,
        @Nullable Long personId,
        @Nullable Long actorId,
        String kind,
        String text) {}
