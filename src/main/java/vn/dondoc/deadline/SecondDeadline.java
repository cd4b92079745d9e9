package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A second deadline found in the note or content of a row (domain.md section 4). It is offered to a person: each
 * time the event happens, a child record with its own due date.
 *
 * @param phrase the words it was read from
 * @param event the event in words, or null when the words name none
 * @param amount length of the term, or null when the event day itself counts
 * @param unit unit of the amount, or null
 * @param kind RELATIVE, EVENT, RECURRING, FIXED_BY or FIXED_BEFORE
 * @param explanation Vietnamese, why it is read so
 * @param due its date, for FIXED_BY and FIXED_BEFORE; otherwise null
 */
public record SecondDeadline(
        String phrase,
        @Nullable String event,
        @Nullable BigDecimal amount,
        @Nullable AmountUnit unit,
        DeadlineKind kind,
        String explanation,
        @Nullable LocalDate due) {}
