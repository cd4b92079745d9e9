package vn.dondoc.inspection;

import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Something happened to an inspection; published in its transaction.
 *
 * @param visitId the visit that it is about, if one
 * @param unitId the inspected unit of the agency, if one
 * @param team the people of the agency on the team
 * @param actorId who did it, null for the program
 * @param key the same for the same thing, so that it is told once however often it happens
 */
public record InspectionHappened(
        long agencyId,
        long inspectionId,
        @Nullable Long visitId,
        @Nullable Long unitId,
        Set<Long> team,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        Kind kind,
        String text,
        String key) {

    /** What can happen. */
    public enum Kind {
        CREATED,
        CHANGED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        ISSUED,
        CANCELLED,
        CLOSED,
        VISIT_ADDED,
        VISIT_DROPPED,
        VISIT_CALLED_OFF,
        NOTICE_SOON,
        NOTICE_LATE,
        NOTIFIED,
        RESCHEDULED,
        VISIT_SOON,
        VISIT_LATE,
        STARTED,
        FINDING_ADDED,
        FINDING_CHANGED,
        FINDING_REMOVED,
        FINDING_LINKED,
        FINISHED,
        MINUTES_SENT,
        ANSWER_SOON,
        CONFIRMED,
        OBJECTED,
        NOT_ANSWERED,
        OBJECTION_KEPT,
        MINUTES_REOPENED,
        CONCLUSION_LATE,
        CONCLUSION_SUBMITTED,
        CONCLUSION_RETURNED,
        CONCLUSION_APPROVED,
        CONCLUDED,
        REMEDIES_GIVEN,
        REMEDY_OVERDUE,
        REMEDIED,
        REMEDY_WAIVED,
        VISIT_CLOSED,
        FILE_ADDED,
        FILE_REMOVED
    }
}
