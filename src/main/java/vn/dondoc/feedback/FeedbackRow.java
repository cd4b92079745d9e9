package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A line of the list; no personal data.
 *
 * @param unit name, empty without unit
 * @param officer full name, empty without officer
 * @param late answered late, or open after the term
 * @param daysLeft calendar days to the day that reminders go by, negative when it is over; null when nobody waits
 */
public record FeedbackRow(
        long id,
        String code,
        LocalDate receivedOn,
        FeedbackChannel channel,
        FeedbackSubject subject,
        String title,
        FeedbackState state,
        LocalDate dueOn,
        @Nullable LocalDate newDueOn,
        @Nullable Long unitId,
        String unit,
        String officer,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate publishedOn,
        boolean late,
        @Nullable Long daysLeft) {}
