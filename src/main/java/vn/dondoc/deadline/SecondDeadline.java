package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A second deadline found in the note or content of a row (domain.md section 4). It is offered to a person: each
 * time the event happens, a child record with its own due date.
 *
 * @param phrase the words it was read from
 * @param event the event in words, or null when the words name none
 * @param amount length of the term, or null when the event day itself counts
 * @param unit unit of the amount, or null
 * @param before the term ends before the event
 * @param kind RELATIVE, EVENT, RECURRING, FIXED_BY or FIXED_BEFORE
 * @param recurrence how often, for RECURRING
 * @param points days inside the recurrence, when stated
 * @param explanation Vietnamese, why it is read so
 * @param due its date, for FIXED_BY and FIXED_BEFORE; otherwise null
 */
public record SecondDeadline(
        String phrase,
        @Nullable String event,
        @Nullable BigDecimal amount,
        @Nullable AmountUnit unit,
        boolean before,
        DeadlineKind kind,
        @Nullable Recurrence recurrence,
        List<RecurrencePoint> points,
        String explanation,
        @Nullable LocalDate due) {

    /** Takes an unmodifiable copy. */
    public SecondDeadline {
        points = List.copyOf(points);
    }

    /** How a due date follows from its event, for RELATIVE and EVENT; for the others it only carries the kind. */
    public EventRule rule() {
        return new EventRule(kind, amount, unit, event == null ? "" : event, before);
    }

    static SecondDeadline term(String phrase, Part.Term term, @Nullable String event) {
        return new SecondDeadline(
                phrase,
                event,
                term.amount(),
                term.unit(),
                term.before(),
                DeadlineKind.RELATIVE,
                null,
                List.of(),
                Terms.explain(term, event),
                null);
    }

    static SecondDeadline event(String phrase, Part.Happening happening) {
        String reason = "Phát sinh mỗi khi có sự kiện: " + happening.event() + ".";
        return new SecondDeadline(
                phrase,
                happening.event(),
                null,
                null,
                happening.before(),
                DeadlineKind.EVENT,
                null,
                List.of(),
                reason,
                null);
    }

    static SecondDeadline recurring(String phrase, Part.Recurs recurs) {
        String reason = "Ghi chú nêu việc lặp lại " + recurs.recurrence().label() + ".";
        return new SecondDeadline(
                phrase,
                null,
                null,
                null,
                false,
                DeadlineKind.RECURRING,
                recurs.recurrence(),
                recurs.points(),
                reason,
                null);
    }

    static SecondDeadline dated(String phrase, boolean strict, LocalDate due) {
        return new SecondDeadline(
                phrase,
                null,
                null,
                null,
                false,
                strict ? DeadlineKind.FIXED_BEFORE : DeadlineKind.FIXED_BY,
                null,
                List.of(),
                "Ghi chú nêu thêm hạn " + Dates.text(due) + ".",
                due);
    }
}
