package vn.dondoc.deadline;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.RecurringComposer.Cycle;

/** Joins the parts of a phrase to one reading (domain.md section 11, decision 11: the dated part gives the due date). */
final class Composer {

    /** So many unknown words beside "thường xuyên" or "hằng quý" leave no doubt about it. */
    private static final int FEW = 4;

    private final Findings findings;
    private final DeadlineContext context;

    private Composer(Findings findings, DeadlineContext context) {
        this.findings = findings;
        this.context = context;
    }

    static Draft compose(Scanner scanner, DeadlineContext context) {
        return new Composer(Findings.of(scanner), context).compose();
    }

    private Draft compose() {
        Part.Impossible impossible = findings.first(Part.Impossible.class);
        if (impossible != null) {
            return Draft.unclear("Chưa xác định được thời hạn: " + impossible.reason() + ".");
        }
        boolean dropped = findings.dropWeak();
        Draft open = OpenComposer.openEnded(findings, context);
        if (open != null) {
            return open;
        }
        Cycle cycle = RecurringComposer.take(findings);
        Draft draft = main(cycle);
        if (draft == null) {
            return Draft.unclear(reasonOfSilence(dropped));
        }
        return mark(draft, cycle);
    }

    @Nullable
    private Draft main(@Nullable Cycle cycle) {
        if (findings.hasEnd()) {
            Draft onRequest = OpenComposer.onRequestWithinYear(findings, context);
            return onRequest != null ? onRequest : new DatedComposer(findings, context).compose();
        }
        if (findings.has(Part.Ongoing.class)) {
            return OpenComposer.ongoing(findings, context);
        }
        if (cycle != null) {
            return recurring(cycle);
        }
        return OpenComposer.waiting(findings, context);
    }

    private Draft recurring(Cycle cycle) {
        boolean strict = cycle.points().stream().anyMatch(RecurrencePoint::strict);
        return Draft.of(
                        DeadlineKind.RECURRING,
                        "Việc lặp lại " + cycle.recurrence().label() + ".")
                .recurrence(cycle.recurrence())
                .points(cycle.points())
                .start(startOf(cycle))
                .flagIf(!cycle.isDayStated(), DeadlineFlag.DAY_NOT_STATED)
                .flagIf(strict, DeadlineFlag.STRICT_BEFORE)
                .flagIf(cycle.several(), DeadlineFlag.SEVERAL_RECURRENCES);
    }

    @Nullable
    private LocalDate startOf(Cycle cycle) {
        if (cycle.start() == null) {
            return null;
        }
        Period start = new YearResolver(findings, context.referenceDate().getYear()).resolve(cycle.start());
        return start.problem() == null ? start.first() : null;
    }

    /** What else the phrase says becomes a flag. */
    private Draft mark(Draft draft, @Nullable Cycle cycle) {
        DeadlineKind kind = draft.kind();
        if (kind == DeadlineKind.UNCLEAR) {
            return draft;
        }
        if (cycle != null && kind != DeadlineKind.RECURRING) {
            draft.recurrence(cycle.recurrence()).points(cycle.points()).flag(DeadlineFlag.MIXED_RECURRING);
            draft.because("Ngoài ra có phần lặp lại " + cycle.recurrence().label() + ".");
        }
        if (findings.has(Part.Ongoing.class) && kind != DeadlineKind.ONGOING) {
            draft.flag(DeadlineFlag.MIXED_ONGOING).because("Ngoài ra là việc thường xuyên.");
        }
        if (findings.has(Part.OnRequest.class) && kind != DeadlineKind.ADHOC) {
            draft.flag(DeadlineFlag.MIXED_ADHOC).because("Ngoài ra có phần đột xuất khi có yêu cầu.");
        }
        boolean waits = kind == DeadlineKind.RELATIVE || kind == DeadlineKind.EVENT || kind == DeadlineKind.ADHOC;
        draft.flagIf(findings.has(Part.Term.class) && kind != DeadlineKind.RELATIVE, DeadlineFlag.MIXED_RELATIVE);
        draft.flagIf(findings.has(Part.Happening.class) && !waits, DeadlineFlag.MIXED_EVENT);
        findings.all(Part.Marker.class).forEach(marker -> draft.flag(marker.flag()));
        boolean unread = kind.isDated()
                ? findings.scanner().hasUnreadWords() || findings.has(Part.Depends.class)
                : findings.scanner().hasUnreadNumbers() || findings.scanner().unreadWords() > FEW;
        boolean stray = findings.has(Part.DayOfMonth.class) || cycle == null && findings.has(Part.Recurs.class);
        return draft.flagIf(unread || stray, DeadlineFlag.UNREAD_WORDS);
    }

    private String reasonOfSilence(boolean dropped) {
        if (findings.has(Part.DayOfMonth.class)) {
            return "Có nêu ngày nhưng không nêu tháng.";
        }
        if (findings.has(Part.Weekday.class)) {
            return "Có nêu thứ trong tuần nhưng không rõ tuần nào.";
        }
        if (findings.has(Part.Depends.class)) {
            return "Thời hạn phụ thuộc văn bản hoặc tiến độ khác (“%s”); cần người phụ trách nhập ngày."
                    .formatted(findings.first(Part.Depends.class).words());
        }
        if (dropped) {
            return "Có con số giống ngày tháng nhưng không chắc là thời hạn.";
        }
        if (findings.has(Part.Dated.class)) {
            return "Chỉ nêu thời điểm bắt đầu (“sau” một mốc), không nêu hạn.";
        }
        return "Không nhận ra thời hạn trong cụm từ này; cần người phụ trách xác định.";
    }
}
