package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.RollPolicy;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.Vietnamese;

/**
 * How a due date follows from the day of an event (domain.md section 4, RELATIVE and EVENT).
 *
 * @param kind RELATIVE or EVENT
 * @param amount length of the term; null for EVENT
 * @param unit its unit; null for EVENT
 * @param event the event in words, or empty
 * @param before the term ends before the event
 */
public record EventRule(
        DeadlineKind kind,
        @Nullable BigDecimal amount,
        @Nullable AmountUnit unit,
        String event,
        boolean before) {

    /**
     * A due date with its reason.
     *
     * @param explanation whole Vietnamese sentences
     */
    public record Due(LocalDate day, String explanation) {}

    /** Whether a due date can be worked out: a term needs its length. */
    public boolean computes() {
        return kind == DeadlineKind.EVENT || kind == DeadlineKind.RELATIVE && amount != null && unit != null;
    }

    /** The rule in a few Vietnamese words, for example {@code 10 ngày, tính từ: ngày tiếp nhận}. */
    public String inWords() {
        if (kind == DeadlineKind.EVENT || amount == null || unit == null) {
            return event.isEmpty() ? "khi có sự kiện" : "khi có sự kiện: " + event;
        }
        String length = number(amount) + " " + unit.label();
        return before
                ? length + " trước sự kiện" + (event.isEmpty() ? "" : ": " + event)
                : length + ", tính từ: " + (event.isEmpty() ? "ngày sự kiện" : event);
    }

    /** The rule of a reading. */
    public static EventRule of(DeadlineReading reading) {
        return new EventRule(
                reading.kind(),
                reading.amount(),
                reading.amountUnit(),
                reading.event() == null ? "" : reading.event(),
                reading.flags().contains(DeadlineFlag.BEFORE_EVENT));
    }

    /** The due date for an event of that day. */
    Due due(LocalDate eventDay, WorkCalendar calendar, DeadlinePolicy policy) {
        LocalDate stated = RelativeTerm.due(this, eventDay, calendar, RollPolicy.NONE);
        LocalDate due = RelativeTerm.due(this, eventDay, calendar, policy.rollOf(kind));
        String explanation = reason(eventDay, stated);
        return new Due(
                due,
                due.equals(stated)
                        ? explanation
                        : explanation
                                + " Ngày %s là ngày nghỉ nên hạn chuyển sang %s."
                                        .formatted(Vietnamese.date(stated), Vietnamese.date(due)));
    }

    private static String number(BigDecimal amount) {
        return Numerals.plain(amount).toPlainString().replace('.', ',');
    }

    private String reason(LocalDate eventDay, LocalDate stated) {
        String day = Vietnamese.date(eventDay);
        if (kind == DeadlineKind.EVENT) {
            return before
                    ? "Xong trước ngày sự kiện %s: hết ngày %s.".formatted(day, Vietnamese.date(stated))
                    : "Làm ngay khi có sự kiện: hết ngày %s.".formatted(Vietnamese.date(stated));
        }
        String length = number(amount) + " " + unit.label();
        return before
                ? "%s trước ngày %s: hết ngày %s.".formatted(length, day, Vietnamese.date(stated))
                : "%s kể từ ngày %s, không tính ngày đó: hết ngày %s.".formatted(length, day, Vietnamese.date(stated));
    }
}
