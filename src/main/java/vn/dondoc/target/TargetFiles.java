package vn.dondoc.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.task.ExportFormat;

/** Values of a period as a workbook: saved to fill in, and taken in after a look at what would change. */
@Service
@Transactional
public class TargetFiles {

    private final TargetGuard guard;
    private final TargetBook book;
    private final TargetValues values;
    private final ValueStore store;
    private final Organization organization;
    private final Access access;

    TargetFiles(
            TargetGuard guard,
            TargetBook book,
            TargetValues values,
            ValueStore store,
            Organization organization,
            Access access) {
        this.guard = guard;
        this.book = book;
        this.values = values;
        this.store = store;
        this.organization = organization;
        this.access = access;
    }

    private record Column(String title, int width, Function<Entry, Object> value) {}

    /** The targets that the person enters values for, with what the period has; the same file is read back. */
    @Transactional(readOnly = true)
    public ExportedFile template(String period) {
        Actor actor = access.require(Action.ENTER_TARGET);
        ReportingWindow window = ReportingWindow.parse(period, store.firstDay(actor.agencyId()));
        List<Column> columns = columns(actor, window);
        Sheets sheet = new Sheets(
                "Kết quả chỉ tiêu", columns.stream().mapToInt(Column::width).toArray());
        sheet.line(0, "Kết quả chỉ tiêu, kỳ " + window.label(), true, 14);
        sheet.paragraph(
                1,
                "Điền cột “%s” rồi tải tệp lên lại. Ô để trống là chưa có số liệu, không phải số 0. Không sửa cột “%s”. Sửa số đã có thì ghi lý do ở cột “%s”."
                        .formatted(ValueSheet.VALUE, ValueSheet.ID, ValueSheet.NOTE));
        sheet.heads(3, columns.stream().map(Column::title).toList());
        int at = 4;
        for (Entry entry : entries(actor, window.year())) {
            sheet.row(
                    at++,
                    Arrays.asList(columns.stream()
                            .map(column -> column.value().apply(entry))
                            .toArray()));
        }
        return new ExportedFile(
                "ket-qua-chi-tieu-%s.xlsx".formatted(window.code()), ExportFormat.XLSX.contentType(), sheet.bytes());
    }

    /**
     * Reads a workbook and says what would change. Empty cells change nothing.
     *
     * @throws vn.dondoc.common.InvalidInputException naming {@code file} when it cannot be read
     */
    @Transactional(readOnly = true)
    public TargetReading read(String period, byte[] content) {
        Actor actor = access.require(Action.ENTER_TARGET);
        ReportingWindow window = ReportingWindow.parse(period, store.firstDay(actor.agencyId()));
        Map<String, Entry> mine = entries(actor, window.year()).stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.head().id()), Function.identity()));
        List<TargetReading.Change> changes = new ArrayList<>();
        List<TargetReading.Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int same = 0;
        for (ValueSheet.Line line : ValueSheet.read(content)) {
            Entry entry = mine.get(line.id());
            if (entry == null) {
                problems.add(problem(
                        line,
                        null,
                        line.id(),
                        line.id().isEmpty()
                                ? "Dòng có kết quả nhưng không có mã dòng; hãy chọn chỉ tiêu của dòng này."
                                : "Không có chỉ tiêu này trong các chỉ tiêu anh/chị nhập số liệu."));
                continue;
            }
            String problem = !seen.add(line.id()) ? "Chỉ tiêu này có hai dòng trong tệp." : line.problem();
            Optional<TargetValue> before = newest(entry, window);
            if (problem.isEmpty() && unchanged(line, before.orElse(null))) {
                same++;
                continue;
            }
            ValueDraft draft = draft(line, window, before);
            if (problem.isEmpty()) {
                problem = refusal(entry, draft);
            }
            if (!problem.isEmpty()) {
                problems.add(problem(line, entry.head().id(), entry.head().code(), problem));
                continue;
            }
            changes.add(change(line.line(), entry, before, draft));
        }
        return new TargetReading(window.code(), changes, problems, same);
    }

    /**
     * Saves what was looked at, all of it or nothing.
     *
     * @return how many values were written
     * @throws vn.dondoc.common.StaleDataException when somebody else entered one of the values meanwhile
     */
    public int save(List<TargetReading.Change> changes) {
        access.require(Action.ENTER_TARGET);
        changes.forEach(change ->
                values.write(guard.changed(Action.ENTER_TARGET, change.targetId()), change.draft(), ValueOrigin.FILE));
        return changes.size();
    }

    /**
     * A row as a person mended it, ready to be saved over what is there now.
     *
     * @param line row number in the sheet
     * @param typed its {@code expected} does not matter
     * @throws DomainException when it still cannot be taken over
     */
    @Transactional(readOnly = true)
    public TargetReading.Change mended(int line, long targetId, ValueDraft typed) {
        Actor actor = access.require(Action.ENTER_TARGET);
        ReportingWindow window = ReportingWindow.parse(typed.period(), store.firstDay(actor.agencyId()));
        Entry entry = entries(actor, window.year()).stream()
                .filter(one -> one.head().id() == targetId)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "targetId", "Không có chỉ tiêu này trong các chỉ tiêu anh/chị nhập số liệu."));
        if (typed.value() == null) {
            throw new InvalidInputException("value", "Hãy ghi kết quả, hoặc bỏ dòng này và nói lý do.");
        }
        Optional<TargetValue> before = newest(entry, window);
        ValueDraft draft = new ValueDraft(
                window.code(),
                typed.value(),
                typed.asOf(),
                typed.source(),
                typed.note(),
                before.map(TargetValue::version).orElse(null));
        values.check(entry, draft);
        return change(line, entry, before, draft);
    }

    /** The targets that the person enters values for, red first. */
    @Transactional(readOnly = true)
    public List<TargetLine> mine(int year) {
        return entries(access.require(Action.ENTER_TARGET), year).stream()
                .map(entry -> Targets.line(entry, Set.of()))
                .toList();
    }

    private static TargetReading.Change change(int line, Entry entry, Optional<TargetValue> before, ValueDraft draft) {
        // where the number stays, the day or the source is what changes
        boolean stays =
                before.filter(value -> same(draft.value(), value.value())).isPresent();
        return new TargetReading.Change(
                line,
                entry.head().id(),
                entry.head().code(),
                entry.head().name(),
                before.filter(value -> value.value() != null)
                        .map(value -> words(entry, value.value(), stays ? said(value.asOf(), value.source()) : ""))
                        .orElse(""),
                words(entry, draft.value(), stays ? said(draft.asOf(), draft.source()) : ""),
                draft);
    }

    private static String words(Entry entry, BigDecimal value, String more) {
        return Numbers.with(value, entry.head().unitOfMeasure()) + more;
    }

    private static String said(@Nullable LocalDate asOf, String source) {
        return (asOf == null ? "" : ", chốt ngày " + Vietnamese.date(asOf)) + "; nguồn: " + source;
    }

    private static TargetReading.Problem problem(
            ValueSheet.Line line, @Nullable Long targetId, String code, String message) {
        return new TargetReading.Problem(
                line.line(), targetId, code, message, line.valueText(), line.dayText(), line.source(), line.note());
    }

    private String refusal(Entry entry, ValueDraft draft) {
        try {
            values.check(entry, draft);
            return "";
        } catch (DomainException refused) {
            return refused.getMessage();
        }
    }

    /** Where the number is the one that is there, a blank day or source keeps what is there too. */
    private static ValueDraft draft(ValueSheet.Line line, ReportingWindow window, Optional<TargetValue> before) {
        Optional<TargetValue> kept = before.filter(value -> same(line.value(), value.value()));
        return new ValueDraft(
                window.code(),
                line.value(),
                line.asOf() != null ? line.asOf() : kept.map(TargetValue::asOf).orElse(null),
                line.source().isEmpty() ? kept.map(TargetValue::source).orElse("") : line.source(),
                line.note(),
                before.map(TargetValue::version).orElse(null));
    }

    /** An empty cell takes nothing back: a file with a part of the rows must not clear the others. */
    private static boolean unchanged(ValueSheet.Line line, @Nullable TargetValue before) {
        return line.value() == null
                || before != null
                        && same(line.value(), before.value())
                        && (line.asOf() == null || line.asOf().equals(before.asOf()))
                        && (line.source().isEmpty() || line.source().equals(before.source()));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static Optional<TargetValue> newest(Entry entry, ReportingWindow window) {
        return entry.values().stream()
                .filter(value -> value.window().code().equals(window.code()))
                .findFirst();
    }

    private List<Entry> entries(Actor actor, int year) {
        return book.of(actor.agencyId(), year, guard.today()).stream()
                .filter(entry -> guard.may(Action.ENTER_TARGET, actor.agencyId(), entry.leads()))
                .toList();
    }

    private List<Column> columns(Actor actor, ReportingWindow window) {
        Map<Long, Unit> units = organization.unitsById(actor.agencyId());
        return List.of(
                new Column(
                        ValueSheet.ID, 9, entry -> String.valueOf(entry.head().id())),
                new Column("Số", 10, entry -> String.join("; ", entry.codes())),
                new Column("Tên chỉ tiêu", 60, entry -> entry.head().name()),
                new Column("Đơn vị tính", 11, entry -> entry.head().unitOfMeasure()),
                new Column("Mức giao", 20, entry -> entry.head().wanted().words()),
                new Column("Chủ trì", 26, entry -> entry.leads().stream()
                        .filter(units::containsKey)
                        .map(id -> units.get(id).label())
                        .collect(Collectors.joining("; "))),
                new Column(ValueSheet.VALUE, 14, entry -> newest(entry, window)
                        .map(TargetValue::value)
                        .orElse(null)),
                new Column(ValueSheet.AS_OF, 13, entry -> newest(entry, window)
                        .map(TargetValue::asOf)
                        .orElse(null)),
                new Column(ValueSheet.SOURCE, 28, entry -> newest(entry, window)
                        .map(TargetValue::source)
                        .orElse("")),
                new Column(ValueSheet.NOTE, 30, entry -> ""));
    }
}
