package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.DeadlineService;
import vn.dondoc.security.CurrentActor;

/**
 * Reads the deadline of a directive. Its document has two days that a plan has not: a term "from receipt" or "from
 * signing" gets its date from them, as a proposal that a person confirms.
 */
@Service
public class DirectiveDeadlines {

    /** Field of the refusal of a deadline that only needs a person's word. */
    public static final String UNCONFIRMED = "deadline.confirmed";

    private static final String DOCUMENT = "(( (van ban|cong van|quyet dinh|chi thi|thong bao|cong dien|ke hoach"
            + "|phieu chuyen|y kien chi dao|chi dao))?( so \\S+)?( nay| tren| noi tren)?( cua ubnd tinh)?)";
    private static final Pattern RECEIPT = Pattern.compile("(ngay )?(tiep )?nhan( duoc)?" + DOCUMENT);
    private static final Pattern SIGNING = Pattern.compile("(ngay )?(ky|ban hanh|ky ban hanh|phat hanh)" + DOCUMENT);

    private final DeadlineService deadlines;
    private final CurrentActor current;

    DirectiveDeadlines(DeadlineService deadlines, CurrentActor current) {
        this.deadlines = deadlines;
        this.current = current;
    }

    /**
     * What the words mean in this document. Stores nothing.
     *
     * @param issuedOn date of the document; gives missing years
     * @param receivedOn day of receipt
     */
    public DeadlineReading read(
            String text, @Nullable LocalDate issuedOn, LocalDate receivedOn, String content, String note) {
        long agency = current.get().agencyId();
        LocalDate reference = issuedOn == null ? receivedOn : issuedOn;
        DeadlineReading reading = deadlines.read(agency, text, reference, content, note.isBlank() ? null : note);
        Start from = start(reading, issuedOn, receivedOn);
        return from == null ? reading : dated(agency, reading, from, reference);
    }

    /**
     * The deadline that a task gets.
     *
     * @throws InvalidInputException when a person has to decide first: what is unclear (field {@code deadline}), or
     *     whether what was understood is right ({@link #UNCONFIRMED})
     */
    DeadlineReading decide(DirectiveDeadline entered, DirectiveHead head, String content, String note) {
        String text = EnteredText.optional("deadline", entered.text(), Checks.LONGEST_PHRASE);
        if (entered.none()) {
            return plain(text.isEmpty() ? "Không nêu thời hạn" : text, DeadlineKind.ADHOC, null, Set.of());
        }
        if (entered.due() != null) {
            return chosen(text, entered, head);
        }
        if (text.isEmpty()) {
            throw new InvalidInputException(
                    "deadline",
                    "Hãy nhập thời hạn như văn bản ghi, chọn ngày, hoặc đánh dấu văn bản không nêu thời hạn.");
        }
        DeadlineReading reading = read(text, head.issuedOn(), head.receivedOn(), content, note);
        if (reading.kind() == DeadlineKind.UNCLEAR) {
            throw new InvalidInputException(
                    "deadline", "Thời hạn “%s” chưa rõ: %s Hãy chọn ngày.".formatted(text, reading.explanation()));
        }
        if (reading.needsConfirmation() && !entered.confirmed()) {
            throw new InvalidInputException(
                    UNCONFIRMED,
                    "Thời hạn “%s” cần xác nhận: %s Hãy xác nhận hoặc chọn ngày."
                            .formatted(text, reading.explanation()));
        }
        return reading;
    }

    private DeadlineReading chosen(String text, DirectiveDeadline entered, DirectiveHead head) {
        LocalDate due = entered.due();
        Checks.plausible("deadline", due);
        if (due.isBefore(head.receivedOn()) && !entered.confirmed()) {
            throw new InvalidInputException(
                    UNCONFIRMED,
                    "Hạn %s trước ngày nhận %s. Hãy sửa, hoặc xác nhận đúng là như vậy."
                            .formatted(Vietnamese.date(due), Vietnamese.date(head.receivedOn())));
        }
        LocalDate reference = head.issuedOn() == null ? head.receivedOn() : head.issuedOn();
        Set<DeadlineFlag> flags = deadlines.facts(current.get().agencyId(), due, reference);
        return plain(text.isEmpty() ? Vietnamese.date(due) : text, DeadlineKind.FIXED_BY, due, flags);
    }

    /** The day that a term counts from, and what happened on it. */
    private record Start(LocalDate day, String what) {}

    @Nullable
    private static Start start(DeadlineReading reading, @Nullable LocalDate issuedOn, LocalDate receivedOn) {
        boolean fromEvent = reading.kind() == DeadlineKind.RELATIVE || reading.kind() == DeadlineKind.EVENT;
        if (!fromEvent || reading.event() == null || reading.flags().contains(DeadlineFlag.BEFORE_EVENT)) {
            return null;
        }
        String event = Vietnamese.plainKey(reading.event());
        if (RECEIPT.matcher(event).matches()) {
            return new Start(receivedOn, "ngày nhận");
        }
        return issuedOn != null && SIGNING.matcher(event).matches() ? new Start(issuedOn, "ngày văn bản") : null;
    }

    private DeadlineReading dated(long agency, DeadlineReading reading, Start from, LocalDate reference) {
        LocalDate due = deadlines.due(agency, reading, from.day());
        return new DeadlineReading(
                reading.phrase(),
                DeadlineKind.FIXED_BY,
                null,
                due,
                null,
                null,
                null,
                List.of(),
                reading.event(),
                deadlines.facts(agency, due, reference),
                true,
                "%s Tính từ %s %s: hạn là hết ngày %s."
                        .formatted(
                                reading.explanation(), from.what(), Vietnamese.date(from.day()), Vietnamese.date(due)),
                reading.secondDeadlines());
    }

    private static DeadlineReading plain(
            String text, DeadlineKind kind, @Nullable LocalDate due, Set<DeadlineFlag> flags) {
        return new DeadlineReading(
                text, kind, null, due, null, null, null, List.of(), null, flags, false, "", List.of());
    }
}
