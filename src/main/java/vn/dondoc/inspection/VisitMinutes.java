package vn.dondoc.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The minutes of a visit and what the unit said to them.
 *
 * @param present who took part
 * @param text what was inspected and how it stands; the findings are kept on their own
 * @param sentAt when they went to the unit, null while they are written
 * @param answerDue last day for the unit's answer
 * @param answer null until the unit answered
 * @param reply what the team answered to an objection
 */
public record VisitMinutes(
        String place,
        String present,
        String text,
        @Nullable Instant sentAt,
        @Nullable LocalDate answerDue,
        @Nullable MinutesAnswer answer,
        String answerText,
        @Nullable Instant answeredAt,
        String reply) {

    /** Whether they lie with the unit. */
    public boolean withUnit() {
        return sentAt != null && answer == null;
    }

    /** Whether the unit objected and the team has not decided yet. */
    public boolean objected() {
        return sentAt != null && answer == MinutesAnswer.OBJECTED;
    }
}
