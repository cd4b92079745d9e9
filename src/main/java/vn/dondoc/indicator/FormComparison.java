package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.WindowKind;

/** Tells in words what a newer version of the form has changed. Rows are told apart by their code. */
final class FormComparison {

    private final Map<Long, Unit> units;

    FormComparison(Map<Long, Unit> units) {
        this.units = units;
    }

    List<RowDifference> differences(Form older, Form newer) {
        List<RowDifference> differences = new ArrayList<>();
        for (RowData row : newer.rows()) {
            RowData before = older.row(row.code()).orElse(null);
            if (before == null) {
                differences.add(new RowDifference(row.code(), row.label(), RowDifference.Kind.ADDED, List.of()));
            } else {
                List<String> changes = changes(before, row);
                above(older, newer, row.code(), changes);
                if (!changes.isEmpty()) {
                    differences.add(new RowDifference(row.code(), row.label(), RowDifference.Kind.CHANGED, changes));
                }
            }
        }
        for (RowData row : older.rows()) {
            if (newer.row(row.code()).isEmpty()) {
                differences.add(new RowDifference(row.code(), row.label(), RowDifference.Kind.REMOVED, List.of()));
            }
        }
        return differences;
    }

    private static void above(Form older, Form newer, String code, List<String> changes) {
        say(
                changes,
                "Thuộc dòng",
                older.parent(code).map(RowData::code).orElse(""),
                newer.parent(code).map(RowData::code).orElse(""));
    }

    private List<String> changes(RowData before, RowData after) {
        List<String> changes = new ArrayList<>();
        say(changes, "Số thứ tự", before.printedNumber(), after.printedNumber());
        say(changes, "Loại", before.type().label(), after.type().label());
        say(changes, "Nội dung", before.label(), after.label());
        say(changes, "Đơn vị tính", before.unitOfMeasure(), after.unitOfMeasure());
        say(changes, "Công thức", before.formula(), after.formula());
        say(changes, "Kiểm tra", before.check(), after.check());
        say(changes, "Ghi chú", before.note(), after.note());
        say(changes, "Các mục", Choices.write(before.choices()), Choices.write(after.choices()));
        say(changes, "Ai nhập", who(before), who(after));
        say(changes, "Dùng cho kỳ", windows(before.windows()), windows(after.windows()));
        say(changes, "In trong phụ lục", before.printed() ? "có" : "không", after.printed() ? "có" : "không");
        return changes;
    }

    private String who(RowData row) {
        return row.unitId() != null && units.containsKey(row.unitId())
                ? units.get(row.unitId()).name()
                : row.entry().label();
    }

    private static String windows(Set<WindowKind> kinds) {
        return kinds.stream().sorted().map(WindowKind::label).collect(Collectors.joining(", "));
    }

    private static void say(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add("%s: %s → %s"
                    .formatted(what, before.isEmpty() ? "(trống)" : before, after.isEmpty() ? "(trống)" : after));
        }
    }
}
