package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Which feedback is listed; null or empty = all.
 *
 * @param from received on this day or later; answered or published where the view is about that
 * @param to the last such day
 * @param unitId of this unit; 0 = with no unit
 * @param text words of number, title or content; never of the person
 */
public record FeedbackFilter(
        View view,
        @Nullable FeedbackState state,
        @Nullable FeedbackChannel channel,
        @Nullable FeedbackSubject subject,
        @Nullable Long unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text) {

    /** Quick filters. */
    public enum View {
        ALL,
        /** What the acting person can move on now. */
        MINE,
        OPEN,
        /** With the unit, or being looked at by the Office. */
        TO_ANSWER,
        /** Open, the day that counts (new one or term) within three days. */
        DUE_SOON,
        /** Open after the term. */
        OVERDUE,
        /** Answered after the term, or open after it. */
        LATE,
        TO_PUBLISH,
        ENDED,
        /** What the counts call received: all but what was passed on or not handled. */
        RECEIVED,
        /** Passed on to another agency, or not handled. */
        NOT_HANDLED,
        /** Answered; the days of the filter are those of the answer, as the counts of a period go. */
        ANSWERED,
        /** The same, within the term. */
        ANSWERED_IN_TIME,
        /** The same, after the term. */
        ANSWERED_LATE,
        /** Published; the days of the filter are those on which it was. */
        PUBLISHED
    }

    /** One quick filter, nothing else. */
    public static FeedbackFilter of(View view) {
        return new FeedbackFilter(view, null, null, null, null, null, null, "");
    }
}
