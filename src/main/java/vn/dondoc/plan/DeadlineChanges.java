package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;

/** Writes what a person decided about a deadline, with who and when. */
@Component
class DeadlineChanges {

    private static final int LONGEST_PHRASE = 500;

    private final RowStore rows;
    private final DeadlineRules deadlines;
    private final PlanLog log;
    private final Clock clock;

    DeadlineChanges(RowStore rows, DeadlineRules deadlines, PlanLog log, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    void decide(PlanGuard.Open open, StoredRow row, DeadlineDecision decision) {
        if (decision instanceof DeadlineDecision.Confirm) {
            confirm(open, row);
        } else if (decision instanceof DeadlineDecision.Reread reread) {
            reread(open, row, reread);
        } else if (decision instanceof DeadlineDecision.Explicit explicit) {
            set(open, row, explicit);
        }
    }

    /** The reading is right. */
    void confirm(PlanGuard.Open open, StoredRow row) {
        if (row.deadline().kind() == DeadlineKind.UNCLEAR) {
            throw new InvalidInputException(
                    "deadline",
                    "Thời hạn “%s” chưa rõ nên không xác nhận được; hãy chọn loại thời hạn và ngày."
                            .formatted(row.phrase()));
        }
        rows.confirmDeadline(row.id(), open.actor().personId(), now());
        log.row(
                row.planId(),
                row.id(),
                open.actor(),
                "DEADLINE_CONFIRMED",
                "Xác nhận thời hạn “%s”: %s".formatted(row.phrase(), DeadlineWords.of(row.deadline())));
    }

    /** Reads the words again after the row's texts or the plan's date changed; what a person decided stays. */
    void readAgain(PlanGuard.Open open, StoredRow row) {
        if (row.confirmedBy() != null || row.deadlineChanged()) {
            return;
        }
        DeadlineReading reading = deadlines.of(open.plan()).read(row);
        if (!reading.equals(row.deadline())) {
            rows.saveDeadline(RowCopies.withDeadline(row, reading));
        }
    }

    private void reread(PlanGuard.Open open, StoredRow row, DeadlineDecision.Reread decision) {
        String phrase = EnteredText.required(
                "deadline", decision.phrase(), LONGEST_PHRASE, "Hãy nhập thời hạn bằng lời hoặc chọn ngày.");
        DeadlineReading reading = deadlines.of(open.plan()).read(phrase, row);
        String kept = phrase.equals(row.deadlineText()) ? null : phrase;
        StoredRow read = RowCopies.withDeadline(row, kept, reading, kept != null, null, null);
        rows.saveDeadline(read);
        log.row(
                row.planId(),
                row.id(),
                open.actor(),
                "DEADLINE_CHANGED",
                "Đọc thời hạn theo “%s”: %s".formatted(phrase, DeadlineWords.of(reading)));
        if (decision.confirm()) {
            confirm(open, read);
        }
    }

    private void set(PlanGuard.Open open, StoredRow row, DeadlineDecision.Explicit decision) {
        ExplicitRule.check(decision);
        boolean sameCycle = decision.kind() == row.deadline().kind()
                && decision.recurrence() == row.deadline().recurrence();
        DeadlineReading old = row.deadline();
        boolean sameKind = decision.kind() == old.kind();
        DeadlineReading reading = new DeadlineReading(
                row.phrase(),
                decision.kind(),
                decision.start(),
                decision.due(),
                decision.recurrence(),
                sameKind ? old.amount() : null,
                sameKind ? old.amountUnit() : null,
                sameCycle ? old.points() : List.of(),
                sameKind ? old.event() : null,
                deadlines.of(open.plan()).flags(decision.due()),
                false,
                "%s xác định khi soát kế hoạch.".formatted(open.actor().fullName()),
                List.of());
        rows.saveDeadline(RowCopies.withDeadline(
                row, row.deadlinePhrase(), reading, true, open.actor().personId(), now()));
        log.row(
                row.planId(),
                row.id(),
                open.actor(),
                "DEADLINE_CHANGED",
                "Xác định thời hạn “%s”: %s; trước đó: %s"
                        .formatted(row.phrase(), DeadlineWords.of(reading), DeadlineWords.of(old)));
    }

    private Instant now() {
        return clock.instant();
    }
}
