package vn.dondoc.feedback;

import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A feedback as the acting person sees it.
 *
 * @param unit name, empty without unit
 * @param officer full name, empty without officer
 * @param enteredBy full name
 * @param repeats number of the earlier feedback that says the same, empty without one
 * @param late answered late, or open after the term
 * @param files what may be seen; those that name the person only for those who may see the person
 * @param apology its letter of apology, null without one
 * @param steps what the acting person can do now
 */
public record FeedbackDetails(
        Feedback feedback,
        String unit,
        String officer,
        String enteredBy,
        String repeats,
        boolean late,
        List<FeedbackFile> files,
        @Nullable Apology apology,
        Set<FeedbackStep> steps) {

    /** Whether the step can be done now. */
    public boolean offers(FeedbackStep step) {
        return steps.contains(step);
    }
}
