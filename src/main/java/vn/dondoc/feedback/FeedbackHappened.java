package vn.dondoc.feedback;

import org.springframework.lang.Nullable;

/**
 * Something happened to a feedback; published in its transaction. Never names the person behind it.
 *
 * @param unitId the unit that has it, if one
 * @param officerId the named officer, if one
 * @param withUnit whether the unit has to do something now
 * @param actorId who did it, null for the program
 * @param key the same for the same thing, so that it is told once however often it happens
 */
public record FeedbackHappened(
        long agencyId,
        long feedbackId,
        @Nullable Long unitId,
        @Nullable Long officerId,
        boolean withUnit,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        Kind kind,
        String text,
        String key) {

    /** What can happen. */
    public enum Kind {
        RECEIVED,
        CHANGED,
        SENT_TO_UNIT,
        FORWARDED,
        REFUSED,
        ASSIGNED,
        ANSWER_GIVEN,
        HANDED_BACK,
        ACCEPTED,
        RETURNED,
        ANSWERED,
        PUBLISHED,
        NOT_PUBLISHED,
        APOLOGISED,
        DUE_SOON,
        LATE,
        LATE_FOR_DEPUTY,
        LATE_FOR_DIRECTOR,
        TO_PUBLISH,
        ERASED
    }
}
