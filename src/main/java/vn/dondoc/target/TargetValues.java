package vn.dondoc.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Enters what a target reached in a period. Every value is a dated row; a correction adds a version and says why. */
@Service
@Transactional
public class TargetValues {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private final TargetGuard guard;
    private final ValueStore values;
    private final TargetLog log;
    private final Clock clock;

    TargetValues(TargetGuard guard, ValueStore values, TargetLog log, Clock clock) {
        this.guard = guard;
        this.values = values;
        this.log = log;
        this.clock = clock;
    }

    /** Periods of a target's year that have begun, the newest first: those that a value can be entered for. */
    @Transactional(readOnly = true)
    public List<ReportingWindow> periods(long targetId) {
        TargetData target = guard.viewed(targetId).target();
        LocalDate today = guard.today();
        return ReportingWindow.ofYear(target.targetYear(), values.firstDay(target.agencyId())).stream()
                .filter(window -> !window.from().isAfter(today))
                .sorted(Comparator.comparing(ReportingWindow::to)
                        .reversed()
                        .thenComparing(window -> window.kind() != target.rhythm()))
                .toList();
    }

    /**
     * Enters a value, corrects it, or takes it back.
     *
     * @return the version that was written
     * @throws StaleDataException when somebody else entered one meanwhile
     */
    public TargetValue enter(long targetId, ValueDraft draft) {
        return write(guard.changed(Action.ENTER_TARGET, targetId), draft, ValueOrigin.HAND);
    }

    /** All versions of a period, newest first. */
    @Transactional(readOnly = true)
    public List<TargetValue> versions(long targetId, String period) {
        TargetGuard.Open open = guard.viewed(targetId);
        ReportingWindow window = window(open.target(), period);
        return values.versions(open.target().agencyId(), open.entry().ids(), window.code());
    }

    /** Stores what the source of a target gave, in the program's name, joining the caller's transaction. */
    void taken(Entry entry, ComputedValue counted) {
        ValueDraft draft = TargetSources.draft(counted, "", null);
        write(
                entry,
                counted.window(),
                draft,
                Optional.empty(),
                asOf(counted.window(), null),
                ValueOrigin.REGISTER,
                draft.source(),
                "",
                null);
    }

    /** Whether a value could be written, without writing it; refuses as {@link #enter} does. */
    void check(Entry entry, ValueDraft draft) {
        TargetData target = entry.head();
        ReportingWindow window = window(target, draft.period());
        Optional<TargetValue> before = values.newest(target.agencyId(), entry.ids(), window.code());
        checkVersion(before, draft.expected());
        checkValue(
                draft,
                before.orElse(null),
                text("source", draft.source(), LONGEST_SOURCE),
                text("note", draft.note(), LONGEST_NOTE));
        asOf(window, draft.asOf());
    }

    /** Checks and writes a value, joining the caller's transaction. */
    TargetValue write(TargetGuard.Open open, ValueDraft draft, ValueOrigin origin) {
        Entry entry = open.entry();
        TargetData target = entry.head();
        ReportingWindow window = window(target, draft.period());
        Optional<TargetValue> before = values.newest(target.agencyId(), entry.ids(), window.code());
        String source = text("source", draft.source(), LONGEST_SOURCE);
        String note = text("note", draft.note(), LONGEST_NOTE);
        checkVersion(before, draft.expected());
        checkValue(draft, before.orElse(null), source, note);
        LocalDate asOf = asOf(window, draft.asOf());
        write(entry, window, draft, before, asOf, origin, source, note, open.actor());
        return values.newest(target.agencyId(), entry.ids(), window.code()).orElseThrow();
    }

    private void write(
            Entry entry,
            ReportingWindow window,
            ValueDraft draft,
            Optional<TargetValue> before,
            LocalDate asOf,
            ValueOrigin origin,
            String source,
            String note,
            @Nullable Actor actor) {
        TargetData target = entry.head();
        values.insert(
                new ValueStore.NewValue(
                        target.id(),
                        window,
                        draft.value(),
                        asOf,
                        origin,
                        source,
                        note,
                        values.nextVersion(entry.ids(), window.code())),
                actor,
                clock.instant());
        String value = draft.value() == null ? "không có số liệu" : Numbers.with(draft.value(), target.unitOfMeasure());
        String was = before.map(TargetValue::value)
                .map(number -> Numbers.with(number, target.unitOfMeasure()))
                .orElse("");
        log.add(
                target,
                actor,
                before.isEmpty() ? TargetHappened.Kind.VALUE_ENTERED : TargetHappened.Kind.VALUE_CORRECTED,
                "Chỉ tiêu %s, %s: %s%s%s"
                        .formatted(
                                target.label(),
                                window.label(),
                                was.isEmpty() ? value : was + " → " + value,
                                source.isEmpty() ? "" : "; nguồn: " + source,
                                note.isEmpty() ? "" : "; " + note),
                entry.leads(),
                null);
    }

    private static void checkVersion(Optional<TargetValue> before, @Nullable Integer expected) {
        Integer there = before.map(TargetValue::version).orElse(null);
        if (!Objects.equals(there, expected)) {
            throw StaleDataException.changed("Số liệu của kỳ này");
        }
    }

    private static void checkValue(ValueDraft draft, @Nullable TargetValue before, String source, String note) {
        if (draft.value() == null && (before == null || before.value() == null)) {
            throw new InvalidInputException(
                    "value", "Hãy nhập giá trị đạt được. Chưa có số liệu thì để trống, không nhập 0.");
        }
        if (draft.value() != null) {
            var plain = draft.value().stripTrailingZeros();
            if (plain.scale() > MOST_DECIMALS || plain.precision() - plain.scale() > MOST_DIGITS) {
                throw new InvalidInputException(
                        "value", "Giá trị có nhiều nhất 15 chữ số trước và 6 chữ số sau dấu phẩy. Hãy kiểm tra lại.");
            }
            if (source.isEmpty()) {
                throw new InvalidInputException("source", "Hãy ghi nguồn số liệu: báo cáo, hệ thống hoặc sổ theo dõi.");
            }
        }
        if (before != null && note.isEmpty()) {
            throw new InvalidInputException("note", "Kỳ này đã có số liệu. Hãy ghi lý do sửa.");
        }
    }

    private LocalDate asOf(ReportingWindow window, @Nullable LocalDate given) {
        LocalDate today = guard.today();
        if (window.from().isAfter(today)) {
            throw new InvalidInputException(
                    "period",
                    "%s bắt đầu từ ngày %s, chưa nhập được.".formatted(window.label(), Vietnamese.date(window.from())));
        }
        LocalDate day = given != null ? given : window.to().isAfter(today) ? today : window.to();
        if (day.isAfter(today)) {
            throw new InvalidInputException(
                    "asOf", "Ngày chốt không được sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        if (day.isBefore(window.from())) {
            throw new InvalidInputException(
                    "asOf", "Ngày chốt không được trước ngày đầu kỳ (%s).".formatted(Vietnamese.date(window.from())));
        }
        return day;
    }

    /** The period, which belongs to the target's year. */
    ReportingWindow window(TargetData target, String period) {
        ReportingWindow window = ReportingWindow.parse(period, values.firstDay(target.agencyId()));
        if (window.year() != target.targetYear()) {
            throw new InvalidInputException(
                    "period", "Chỉ tiêu này của năm %d; hãy chọn kỳ của năm đó.".formatted(target.targetYear()));
        }
        return window;
    }

    private static String text(String field, @Nullable String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.length() > longest) {
            throw new InvalidInputException(field, "Nội dung dài quá %d ký tự.".formatted(longest));
        }
        return text;
    }
}
