package vn.dondoc.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/** A reading while it is being put together. */
final class Draft {

    private static final Set<DeadlineKind> ALWAYS_CONFIRMED = EnumSet.of(
            DeadlineKind.FIXED_BEFORE,
            DeadlineKind.RANGE,
            DeadlineKind.EVENT,
            DeadlineKind.ADHOC,
            DeadlineKind.UNCLEAR);

    private DeadlineKind kind = DeadlineKind.UNCLEAR;
    private LocalDate start;
    private LocalDate due;
    private Recurrence recurrence;
    private BigDecimal amount;
    private AmountUnit unit;
    private List<RecurrencePoint> points = List.of();
    private String event;
    private final Set<DeadlineFlag> flags = EnumSet.noneOf(DeadlineFlag.class);
    private final List<String> reasons = new ArrayList<>();

    static Draft of(DeadlineKind kind, String reason) {
        return new Draft().kind(kind).because(reason);
    }

    static Draft unclear(String reason) {
        return of(DeadlineKind.UNCLEAR, reason);
    }

    Draft kind(DeadlineKind value) {
        kind = value;
        return this;
    }

    Draft because(String reason) {
        reasons.add(reason);
        return this;
    }

    Draft start(@Nullable LocalDate value) {
        start = value;
        return this;
    }

    Draft due(@Nullable LocalDate value) {
        due = value;
        return this;
    }

    Draft recurrence(@Nullable Recurrence value) {
        recurrence = value;
        return this;
    }

    Draft points(List<RecurrencePoint> value) {
        points = List.copyOf(value);
        return this;
    }

    Draft term(Part.Term term) {
        amount = term.amount();
        unit = term.unit();
        return this;
    }

    Draft event(@Nullable String value) {
        event = value;
        return this;
    }

    Draft flag(DeadlineFlag flag) {
        flags.add(flag);
        return this;
    }

    Draft flagIf(boolean condition, DeadlineFlag flag) {
        return condition ? flag(flag) : this;
    }

    Draft unflag(DeadlineFlag flag) {
        flags.remove(flag);
        return this;
    }

    DeadlineKind kind() {
        return kind;
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    Recurrence recurrence() {
        return recurrence;
    }

    List<RecurrencePoint> points() {
        return points;
    }

    boolean has(DeadlineFlag flag) {
        return flags.contains(flag);
    }

    boolean isSameTerm(Part.Term term) {
        return kind == DeadlineKind.RELATIVE && amount.compareTo(term.amount()) == 0 && unit == term.unit();
    }

    /** Rolls the due date, adds the flags of the calendar, and decides whether a person must confirm. */
    DeadlineReading finish(String phrase, DeadlineContext context, List<SecondDeadline> secondDeadlines) {
        if (due != null) {
            LocalDate rolled = context.policy().rollOf(kind).roll(due, context.calendar());
            if (!rolled.equals(due)) {
                because("Ngày " + Dates.text(due) + " là ngày nghỉ nên hạn chuyển sang " + Dates.text(rolled) + ".");
                due = start != null && rolled.isBefore(start) ? due : rolled;
            }
            flags.addAll(DeadlineFacts.flags(due, context.referenceDate(), context.calendar()));
        }
        boolean confirm = ALWAYS_CONFIRMED.contains(kind) || flags.stream().anyMatch(DeadlineFlag::needsConfirmation);
        return new DeadlineReading(
                phrase,
                kind,
                start,
                due,
                recurrence,
                amount,
                unit,
                points,
                event,
                flags,
                confirm,
                String.join(" ", reasons),
                secondDeadlines);
    }
}
