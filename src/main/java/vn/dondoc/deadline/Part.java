package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.springframework.lang.Nullable;

/** One thing that a recogniser found in a phrase. */
sealed interface Part {

    /**
     * A date with its bound.
     *
     * @param weak believed only when the phrase says nothing else
     * @param lastWorkingDay "ngày làm việc cuối cùng của"
     * @param flags remarks made while reading
     */
    record Dated(Bound bound, Period period, boolean weak, boolean lastWorkingDay, List<DeadlineFlag> flags)
            implements Part {}

    /** From a period (null: from now) to another. */
    record Span(@Nullable Period from, Bound toBound, Period to, boolean weak) implements Part {}

    /** Several periods of one grain. */
    record Several(Bound bound, List<Period> periods) implements Part {}

    /**
     * Comes back every period.
     *
     * @param implied only a day inside a period was named ("ngày 05 tháng sau"), not the recurrence itself
     * @param several several recurrences or an uneven number of times a period
     */
    record Recurs(@Nullable Recurrence recurrence, List<RecurrencePoint> points, boolean implied, boolean several)
            implements Part {}

    /** "ngày 25" without a month. */
    record DayOfMonth(Bound bound, int day) implements Part {}

    /** "thứ sáu". */
    record Weekday(Bound bound, DayOfWeek day) implements Part {}

    /** "chốt số liệu từ ngày 21 tháng trước đến ngày 20". */
    record ClosingWindow(int day) implements Part {}

    /** All the time; perhaps inside a stated period. */
    record Ongoing(@Nullable Period frame) implements Part {}

    /** "và những năm tiếp theo", "trở đi". */
    record OpenEnded() implements Part {}

    /** "đột xuất". */
    record OnRequest(boolean ifAny) implements Part {}

    /**
     * A term.
     *
     * @param event what it is counted from, in words, or null
     * @param from the day it is counted from, when the phrase says it
     * @param before it is counted backwards
     * @param hours it was stated in hours
     */
    record Term(
            BigDecimal amount,
            AmountUnit unit,
            @Nullable String event,
            @Nullable Period from,
            boolean before,
            boolean hours)
            implements Part {}

    /** As soon as (or before) something happens. */
    record Happening(String event, boolean before) implements Part {}

    /** "theo kế hoạch", "theo tiến độ của Bộ": somebody else's date. */
    record Depends(String words) implements Part {}

    /** A document that is cited; its date is no deadline. */
    record Citation() implements Part {}

    /** A date or number that cannot be; the reason in Vietnamese. */
    record Impossible(String reason) implements Part {}

    /** A word that only colours the rest. */
    record Marker(DeadlineFlag flag) implements Part {}
}
