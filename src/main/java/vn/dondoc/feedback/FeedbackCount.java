package vn.dondoc.feedback;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.NumberPrint;

/**
 * Feedback of a window.
 *
 * @param received came in the window; what was passed on or not handled is outside of all counts, like cancelled work
 * @param answered answered in the window, whenever it came
 * @param answeredInTime of these, within the original term
 * @param answeredLate of these, after it
 * @param open of what came up to the end of the window, waiting today
 * @param openOverdue of these, after the original term
 * @param published published in the window
 * @param notHandled came in the window and was passed on to another agency or not handled; shown apart
 */
public record FeedbackCount(
        int received,
        int answered,
        int answeredInTime,
        int answeredLate,
        int open,
        int openOverdue,
        int published,
        int notHandled) {

    /** No feedback at all. */
    public static final FeedbackCount NONE = new FeedbackCount(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public FeedbackCount plus(FeedbackCount other) {
        return new FeedbackCount(
                received + other.received,
                answered + other.answered,
                answeredInTime + other.answeredInTime,
                answeredLate + other.answeredLate,
                open + other.open,
                openOverdue + other.openOverdue,
                published + other.published,
                notHandled + other.notHandled);
    }

    /** Share of the answers in time, 0 to 1, exact; null without answers. */
    @Nullable
    public BigDecimal inTimeShare() {
        return NumberPrint.share(answeredInTime, answered).orElse(null);
    }

    /** {@code 100%}, {@code 97,5%}; empty without answers. */
    public Optional<String> inTimePercent() {
        return NumberPrint.percent(answeredInTime, answered);
    }

    /** Whether the target, every answer in time, is met; true without answers, since none was late. */
    public boolean allInTime() {
        return answeredLate == 0 && openOverdue == 0;
    }
}
