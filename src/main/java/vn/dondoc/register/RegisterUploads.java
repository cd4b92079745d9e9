package vn.dondoc.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.reading.PlainTables;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.ExportFormat;

/** Whole tables from .xlsx: a sample to fill in, reading, what is doubtful, and taking over all rows or none. */
@Service
public class RegisterUploads {

    private final RegisterEntries entries;
    private final EntryChecks checks;
    private final Organization organization;
    private final Access access;
    private final Clock clock;

    RegisterUploads(
            RegisterEntries entries, EntryChecks checks, Organization organization, Access access, Clock clock) {
        this.entries = entries;
        this.checks = checks;
        this.organization = organization;
        this.access = access;
        this.clock = clock;
    }

    /** A workbook with the columns of a register and one example row. */
    public ExportedFile sample(String register) {
        Actor actor = access.require(Action.ENTER_REGISTER);
        RegisterDefinition definition = RegisterEntries.definition(register);
        List<RegisterColumns.Column> columns = RegisterColumns.of(definition, id -> "");
        Sheets sheet = new Sheets(
                "Mẫu nhập",
                columns.stream().mapToInt(RegisterColumns.Column::width).toArray());
        sheet.line(0, "SỔ THEO DÕI: " + definition.label().toUpperCase(Vietnamese.LOCALE), true, 14);
        sheet.paragraph(
                1,
                "Mỗi dòng một mục. Ô trống là chưa có số liệu, số 0 là không có. Cột để theo thứ tự nào cũng được, cột không"
                        + " dùng thì bỏ. Để trống Phòng, đơn vị khi số liệu là của toàn cơ quan. Xóa dòng ví dụ trước khi"
                        + " nhập.");
        sheet.paragraph(2, choices(definition));
        sheet.heads(4, columns.stream().map(RegisterColumns.Column::title).toList());
        List<Object> example = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        columns.forEach(column -> example.add(
                switch (column.code()) {
                    case EntryProblem.DAY -> today.minusDays(5);
                    case EntryProblem.FROM -> today.minusDays(5).minusMonths(3).plusDays(1);
                    case EntryProblem.UNIT -> exampleUnit(actor);
                    default -> example(definition.field(column.code()).orElseThrow(), today);
                }));
        sheet.row(5, example);
        String name = "mau-so-%s.xlsx"
                .formatted(definition.code().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new ExportedFile(name, ExportFormat.XLSX.contentType(), sheet.bytes());
    }

    /**
     * Reads a workbook; stores nothing. Rows that name no unit are of {@code unitId}.
     *
     * @throws vn.dondoc.plan.reading.UnreadableFileException with a way out, when it is no workbook
     * @throws InvalidInputException (field {@code file}) when it has no columns of this register
     */
    public UploadReading read(String register, byte[] content, @Nullable Long unitId) {
        Actor actor = access.require(Action.ENTER_REGISTER);
        RegisterDefinition definition = RegisterEntries.definition(register);
        Map<String, Long> units = new HashMap<>();
        organization.units(actor.agencyId()).forEach(unit -> {
            units.put(Vietnamese.plainKey(unit.name()), unit.id());
            units.putIfAbsent(Vietnamese.plainKey(unit.code()), unit.id());
        });
        UploadReading reading = new UploadTable(definition, units).read(PlainTables.read(content));
        List<EntryUpload> rows = reading.rows().stream()
                .map(row -> row.draft().unitId() != null || row.draft().values().containsKey(EntryProblem.UNIT)
                        ? row
                        : row.mended(new EntryDraft(
                                unitId,
                                row.draft().from(),
                                row.draft().day(),
                                row.draft().values())))
                .toList();
        return new UploadReading(rows, reading.known(), reading.unknown(), reading.notes());
    }

    /** What has to be mended or looked at, by the position of the row; rows in order and rows left out are missing. */
    @Transactional(readOnly = true)
    public Map<Integer, List<EntryProblem>> problems(String register, List<EntryUpload> rows) {
        Actor actor = access.require(Action.ENTER_REGISTER);
        RegisterDefinition definition = RegisterEntries.definition(register);
        Map<Integer, List<EntryProblem>> problems = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (EntryUpload row : rows) {
            if (!row.taken()) {
                continue;
            }
            List<EntryProblem> ofRow = new ArrayList<>();
            if (!access.may(
                    Action.ENTER_REGISTER,
                    new Subject(actor.agencyId(), row.draft().unitId(), null))) {
                ofRow.add(EntryProblem.refused(
                        EntryProblem.UNIT, "Anh/chị chỉ nhập được số liệu của phòng, đơn vị mình."));
            }
            EntryChecks.Result result = checks.check(actor, definition, row.draft(), null);
            ofRow.addAll(result.problems());
            twice(definition, row, result, seen, ofRow);
            if (row.seen()) {
                ofRow.removeIf(problem -> !problem.refused());
            }
            if (!ofRow.isEmpty()) {
                problems.put(row.position(), List.copyOf(ofRow));
            }
        }
        return problems;
    }

    /**
     * Takes all rows over.
     *
     * @return ids of the entries, in the order of the rows
     * @throws InvalidInputException (field {@code rows}) when a row has something left to look at; nothing is stored
     */
    @Transactional
    public List<Long> take(String register, List<EntryUpload> rows) {
        if (rows.stream().noneMatch(EntryUpload::taken)) {
            access.require(Action.ENTER_REGISTER);
            throw new InvalidInputException("rows", "Không có dòng nào được nhận.");
        }
        Map<Integer, List<EntryProblem>> left = problems(register, rows);
        if (!left.isEmpty()) {
            throw new InvalidInputException(
                    "rows",
                    "Còn %d dòng cần xem: %s. %s"
                            .formatted(
                                    left.size(),
                                    left.keySet().stream()
                                            .limit(10)
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")),
                                    left.values().iterator().next().get(0).message()));
        }
        return rows.stream()
                .filter(EntryUpload::taken)
                .map(row -> entries.enter(register, row.draft(), true, ChangeKind.UPLOADED)
                        .id())
                .toList();
    }

    private static void twice(
            RegisterDefinition register,
            EntryUpload row,
            EntryChecks.Result result,
            Map<String, Integer> seen,
            List<EntryProblem> problems) {
        CheckedEntry entry = result.entry();
        if (entry == null) {
            return;
        }
        boolean alone = register.kind() == RegisterKind.ENTRIES || register.kind() == RegisterKind.CATALOGUE;
        if (alone && entry.numberKey() == null) {
            return;
        }
        String key = alone
                ? entry.numberKey() + "|" + entry.day().getYear()
                : "%s|%s|%s".formatted(entry.unitId(), entry.from(), entry.day());
        Integer first = seen.putIfAbsent(key, row.position());
        if (first != null) {
            problems.add(EntryProblem.doubt(
                    alone ? register.numberFields().get(0) : EntryProblem.DAY,
                    "Giống dòng %d của tệp này. Có thể là nhập hai lần.".formatted(first)));
        }
    }

    private String exampleUnit(Actor actor) {
        boolean whole = access.may(Action.ENTER_REGISTER, Subject.agency(actor.agencyId()));
        if (whole || actor.unitId() == null) {
            return "Toàn cơ quan";
        }
        Unit unit = organization.unit(actor.agencyId(), actor.unitId());
        return unit.name();
    }

    @Nullable
    private static Object example(RegisterField field, LocalDate today) {
        return switch (field.type()) {
            case TEXT -> field.required() ? "Ví dụ" : null;
            case DATE -> field.required() ? today.minusDays(1) : null;
            case CHOICE -> field.required() ? field.choices().get(0).label() : null;
            case YES_NO, NUMBER, MONEY -> null;
        };
    }

    private static String choices(RegisterDefinition register) {
        String lists = register.fields().stream()
                .filter(field -> field.type() == FieldType.CHOICE)
                .map(field -> field.label() + ": "
                        + field.choices().stream().map(Choice::label).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(". "));
        return lists.isEmpty() ? "Cột có/không: ghi Có hoặc Không." : lists + ". Cột có/không: ghi Có hoặc Không.";
    }
}
