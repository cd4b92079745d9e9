package vn.dondoc.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.reading.PlainTables;

/**
 * Finds the columns of a register in a sheet, in any order, under one heading row or under two of which the upper one is
 * merged, and reads the rows below.
 */
final class UploadTable {

    private static final int HEADING_ROWS = 40;
    private static final int MOST_ROWS = 5_000;
    private static final Set<String> NOT_OURS = Set.of("stt", "tt", "tinh trang", "nguoi nhap", "ngay nhap");

    private final RegisterDefinition register;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Long> units;

    /** @param units ids by {@link Vietnamese#plainKey} of the name */
    UploadTable(RegisterDefinition register, Map<String, Long> units) {
        this.register = register;
        this.units = units;
        for (RegisterColumns.Column column : RegisterColumns.of(register, id -> "")) {
            codes.put(RegisterColumns.key(column.title()), column.code());
        }
        // the words alone, where they are not said under two headings, and the codes of other programs
        Map<String, Integer> times = new HashMap<>();
        register.fields().forEach(field -> times.merge(RegisterColumns.key(field.label()), 1, Integer::sum));
        register.fields().forEach(field -> {
            String words = RegisterColumns.key(field.label());
            if (times.get(words) == 1) {
                codes.putIfAbsent(words, field.code());
            }
            codes.putIfAbsent(RegisterColumns.key(field.code()), field.code());
        });
        codes.putIfAbsent("don vi", EntryProblem.UNIT);
        codes.putIfAbsent("phong", EntryProblem.UNIT);
        if (!register.periodic()) {
            codes.putIfAbsent("ngay", EntryProblem.DAY);
        }
    }

    /** @throws InvalidInputException (field {@code file}) when no sheet has the columns of this register */
    UploadReading read(List<PlainTables.Sheet> sheets) {
        Found best = null;
        for (PlainTables.Sheet sheet : sheets) {
            Found found = find(sheet);
            if (found != null && (best == null || found.columns.size() > best.columns.size())) {
                best = found;
            }
        }
        if (best == null) {
            throw new InvalidInputException("file", noColumns(sheets));
        }
        List<EntryUpload> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int hidden = 0;
        for (PlainTables.Line line : best.sheet.rows()) {
            if (line.number() <= best.heading) {
                continue;
            }
            EntryDraft draft = draft(line, best.columns);
            if (draft == null) {
                continue;
            }
            hidden += line.hidden() ? 1 : 0;
            if (rows.size() == MOST_ROWS) {
                throw new InvalidInputException(
                        "file", "Tệp có hơn 5.000 dòng. Hãy tách thành nhiều tệp rồi tải lên từng tệp.");
            }
            rows.add(new EntryUpload(
                    rows.size() + 1,
                    "Trang “%s”, dòng %d".formatted(best.sheet.name(), line.number()),
                    draft,
                    false,
                    null));
        }
        if (rows.isEmpty()) {
            throw new InvalidInputException("file", "Dưới dòng tiêu đề không có dòng số liệu nào.");
        }
        if (hidden > 0) {
            notes.add("Có %d dòng bị ẩn trong tệp; các dòng này cũng được đọc.".formatted(hidden));
        }
        if (!best.twice.isEmpty()) {
            notes.add("Có hai cột cùng tiêu đề, chỉ lấy cột đầu: " + String.join(", ", best.twice) + ".");
        }
        return new UploadReading(rows, List.copyOf(best.known), List.copyOf(best.unknown), notes);
    }

    /** A heading row: where each of our columns is. */
    private record Found(
            PlainTables.Sheet sheet,
            int heading,
            Map<Integer, String> columns,
            Set<String> known,
            Set<String> unknown,
            Set<String> twice) {}

    @Nullable
    private Found find(PlainTables.Sheet sheet) {
        Found best = null;
        PlainTables.Line above = null;
        for (PlainTables.Line line :
                sheet.rows().subList(0, Math.min(HEADING_ROWS, sheet.rows().size()))) {
            Found found = heading(sheet, line, above);
            // a row of data may hold the word of one heading; two make a heading row
            if (found.columns.size() >= 2 && (best == null || found.columns.size() > best.columns.size())) {
                best = found;
            }
            above = line;
        }
        return best;
    }

    private Found heading(PlainTables.Sheet sheet, PlainTables.Line line, @Nullable PlainTables.Line above) {
        Found found = new Found(
                sheet,
                line.number(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        int width =
                Math.max(line.cells().size(), above == null ? 0 : above.cells().size());
        for (int column = 0; column < width; column++) {
            String title = line.cell(column).replaceAll("\\s+", " ").strip();
            String upper = above == null ? "" : above.cell(column);
            String code = codes.get(RegisterColumns.key(upper + ": " + title));
            if (code == null) {
                code = codes.get(RegisterColumns.key(title.isEmpty() ? upper : title));
            }
            if (code == null) {
                if (!title.isEmpty() && !NOT_OURS.contains(RegisterColumns.key(title))) {
                    found.unknown.add(title.length() > 60 ? title.substring(0, 60) + "…" : title);
                }
            } else if (found.columns.containsValue(code)) {
                found.twice.add(title);
            } else {
                found.columns.put(column, code);
                found.known.add(title.isEmpty() ? upper : title);
            }
        }
        return found;
    }

    /** Null for a row without anything in our columns. */
    @Nullable
    private EntryDraft draft(PlainTables.Line line, Map<Integer, String> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach((column, code) -> {
            String text = line.cell(column).strip();
            if (!text.isEmpty()) {
                values.put(code, text);
            }
        });
        if (values.isEmpty()) {
            return null;
        }
        LocalDate day = taken(values, EntryProblem.DAY);
        LocalDate from = register.periodic() ? taken(values, EntryProblem.FROM) : day;
        return new EntryDraft(unit(values), from, day, values);
    }

    @Nullable
    private static LocalDate taken(Map<String, Object> values, String name) {
        LocalDate day = ValueReader.date(values.get(name)).orElse(null);
        if (day != null) {
            values.remove(name);
        }
        return day;
    }

    @Nullable
    private Long unit(Map<String, Object> values) {
        Object name = values.get(EntryProblem.UNIT);
        if (name == null) {
            return null;
        }
        String key = Vietnamese.plainKey(name.toString());
        if (key.equals("toan co quan") || key.equals("toan so")) {
            values.remove(EntryProblem.UNIT);
            return null;
        }
        Long id = units.get(key);
        if (id != null) {
            values.remove(EntryProblem.UNIT);
        }
        return id;
    }

    private String noColumns(List<PlainTables.Sheet> sheets) {
        return sheets.isEmpty()
                ? "Tệp không có dữ liệu. Hãy tải tệp mẫu của sổ này, điền rồi tải lên."
                : "Không tìm thấy các cột của sổ “%s” trong tệp. Hãy tải tệp mẫu và giữ nguyên tiêu đề cột."
                        .formatted(register.label());
    }
}
