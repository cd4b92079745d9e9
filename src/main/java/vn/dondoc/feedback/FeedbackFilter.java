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
        ALL("Tất cả"),
        /** What the acting person can move on now. */
        MINE("Chờ tôi"),
        OPEN("Đang xử lý"),
        /** With the unit, or being looked at by the Office. */
        TO_ANSWER("Chờ trả lời"),
        /** Open, the day that counts (new one or term) within three days. */
        DUE_SOON("Đến hạn trong 3 ngày"),
        /** Open after the term. */
        OVERDUE("Quá hạn"),
        /** Answered after the term, or open after it. */
        LATE("Trễ hạn"),
        TO_PUBLISH("Chờ công khai"),
        ENDED("Đã kết thúc"),
        /** Answered; the days of the filter are those of the answer, as the counts of a period go. */
        ANSWERED("Đã trả lời"),
        /** The same, within the term. */
        ANSWERED_IN_TIME("Trả lời đúng hạn"),
        /** The same, after the term. */
        ANSWERED_LATE("Trả lời trễ hạn"),
        /** Published; the days of the filter are those on which it was. */
        PUBLISHED("Đã công khai");

        private final String label;

        View(String label) {
            this.label = label;
        }

        /** Vietnamese name. */
        public String label() {
            return label;
        }
    }

    /** One quick filter, nothing else. */
    public static FeedbackFilter of(View view) {
        return new FeedbackFilter(view, null, null, null, null, null, null, "");
    }
}
