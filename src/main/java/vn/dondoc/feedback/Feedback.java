package vn.dondoc.feedback;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A feedback without the person behind it. All days are days in Asia/Ho_Chi_Minh.
 *
 * @param code number and year of receipt: {@code 07/2024}
 * @param title the subject in one line, never naming the person
 * @param content what is said, without the private part
 * @param externalCode number of the case in another system, may be empty
 * @param anonymous whether nothing was known of the person when it came
 * @param dueOn last day of the term; what comes later is late, also after a new day was named
 * @param newDueOn the one new day of a letter of apology, null without one
 * @param returnReason why the unit or the Office gave it back last, may be empty
 * @param answer what the person is told, without salutation; never naming the person
 * @param answeredOn the day on which the answer went out
 * @param answerWay how it went out, in words
 * @param publishedAt where it was published, in words
 * @param repeatsId the earlier feedback that says the same, of one refused as repeated
 * @param erasedOn when the personal data were taken out, null while they are kept
 */
public record Feedback(
        long id,
        long agencyId,
        String code,
        LocalDate receivedOn,
        FeedbackChannel channel,
        FeedbackSubject subject,
        String title,
        String content,
        String externalCode,
        boolean anonymous,
        FeedbackState state,
        LocalDate dueOn,
        @Nullable LocalDate newDueOn,
        @Nullable Long unitId,
        @Nullable Long officerId,
        String returnReason,
        String answer,
        @Nullable LocalDate answeredOn,
        String answerNumber,
        String answerWay,
        @Nullable LocalDate publishedOn,
        String publishedAt,
        String unpublishedReason,
        String forwardedTo,
        String forwardNumber,
        @Nullable LocalDate forwardedOn,
        @Nullable RefusalReason refusal,
        String refusalReason,
        @Nullable Long repeatsId,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate erasedOn,
        int version) {

    /** {@code PAKN 07/2024}. */
    public String label() {
        return "PAKN " + code;
    }

    /** The day that reminders go by: the new one, or the term. */
    public LocalDate remindedDue() {
        return newDueOn == null ? dueOn : newDueOn;
    }

    /** Whether it was answered after its term, or waits for an answer although the term is over. */
    public boolean late(LocalDate today) {
        return late(state, dueOn, answeredOn, today);
    }

    static boolean late(FeedbackState state, LocalDate dueOn, @Nullable LocalDate answeredOn, LocalDate today) {
        return answeredOn != null ? answeredOn.isAfter(dueOn) : state.open() && today.isAfter(dueOn);
    }
}
