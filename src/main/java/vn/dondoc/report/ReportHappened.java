package vn.dondoc.report;

import org.springframework.lang.Nullable;

/**
 * Something happened to a report; published in its transaction.
 *
 * @param unitId the unit whose part it is about, if one
 * @param actorId who did it, null for the program
 * @param key the same for the same thing, so that it is told once however often it happens
 */
public record ReportHappened(
        long agencyId,
        long reportId,
        @Nullable Long unitId,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        Kind kind,
        String text,
        String key) {

    /** What can happen. */
    public enum Kind {
        OPENED,
        PART_OPENED,
        PART_DUE_SOON,
        PART_LATE,
        PART_VERY_LATE,
        PART_CHASED,
        PART_SENT,
        PART_ACCEPTED,
        PART_RETURNED,
        COLLECTING_CLOSED,
        DUE_SOON,
        OVERDUE,
        SUBMITTED,
        RETURNED,
        APPROVED,
        ISSUED,
        CORRECTION_OPENED,
        CORRECTION_DROPPED,
        CANCELLED,
        COMMENT_RESOLVED
    }
}
