package vn.dondoc.plan.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/** One row seen through the columns of its table. */
final class RowView {

    private final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Boolean> merged = new EnumMap<>(ColumnRole.class);
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<Block.Cell> filled;
    private final Header header;
    private RowNumber number;
    private boolean textBold;

    RowView(Block.Row row, Header header) {
        this.header = header;
        this.filled = row.filled();
        for (Block.Cell cell : row.cells()) {
            Header.Column column = header.under(cell);
            if (column != null && !cell.blank()) {
                put(column, cell);
            } else if (!cell.blank()) {
                extra.merge("Cột " + (cell.column() + 1), cell.text(), (a, b) -> a + "\n" + b);
            }
        }
        number = RowNumber.parse(own(ColumnRole.NUMBER));
        if (!header.has(ColumnRole.NUMBER)) {
            takeNumberFromText();
        }
    }

    /** Tables without a number column often number inside the text: "1. Xây dựng kế hoạch". */
    private void takeNumberFromText() {
        RowNumber.Prefixed prefixed = RowNumber.prefix(ownContent());
        if (prefixed.number().isNumber()) {
            number = prefixed.number();
            texts.put(header.textRole(), prefixed.rest());
        }
    }

    /** A text in the number column of a row cut by the page belongs to the text column. */
    void moveTextOutOfNumberColumn() {
        if (number.kind() == RowNumber.Kind.TEXT) {
            texts.merge(header.textRole(), texts.remove(ColumnRole.NUMBER), (a, b) -> b + " " + a);
            number = RowNumber.parse("");
        }
    }

    private void put(Header.Column column, Block.Cell cell) {
        if (column.role() == ColumnRole.EXTRA) {
            String title = column.title().isBlank() ? "Cột " + (column.start() + 1) : column.title();
            extra.merge(title, cell.text(), (a, b) -> a + "\n" + b);
            return;
        }
        if (column.role() == ColumnRole.PERIOD) {
            boolean mark = cell.text().length() <= 2;
            String period = mark ? column.title() : column.title() + ": " + cell.text();
            texts.merge(ColumnRole.DEADLINE, period, (a, b) -> a + ", " + b);
            merged.merge(ColumnRole.DEADLINE, cell.fromAbove(), Boolean::logicalAnd);
            return;
        }
        texts.merge(column.role(), cell.text(), (a, b) -> a + "\n" + b);
        merged.merge(column.role(), cell.fromAbove(), Boolean::logicalAnd);
        if (column.role() == header.textRole()) {
            textBold = cell.bold();
        }
    }

    /** Text of a column, merged from above or its own; empty if none. */
    String text(ColumnRole role) {
        return texts.getOrDefault(role, "");
    }

    /** Text that stands in this row itself. */
    String own(ColumnRole role) {
        return merged.getOrDefault(role, false) ? "" : text(role);
    }

    boolean fromAbove(ColumnRole role) {
        return merged.getOrDefault(role, false);
    }

    Map<ColumnRole, String> texts() {
        return texts;
    }

    Map<String, String> extra() {
        return extra;
    }

    /** What the row says: the task's or the target's text. */
    String content() {
        return text(header.textRole());
    }

    String ownContent() {
        return own(header.textRole());
    }

    RowNumber number() {
        return number;
    }

    boolean textBold() {
        return textBold;
    }

    /** The only filled cell, if the row has one only. */
    @Nullable
    Block.Cell single() {
        return filled.size() == 1 ? filled.get(0) : null;
    }

    /** One cell across the table. */
    boolean acrossTable() {
        Block.Cell single = single();
        return single != null
                && header.covered(single) >= Math.max(3, header.columns().size() - 1);
    }

    /** Nothing of its own but number and text. */
    boolean onlyNumberAndText() {
        return texts.keySet().stream()
                        .filter(role -> role != ColumnRole.NUMBER && role != header.textRole())
                        .allMatch(role -> own(role).isBlank())
                && extra.isEmpty();
    }

    /** A unit or a date of its own stands in the row. */
    boolean hasUnitOrDate() {
        return !own(ColumnRole.LEAD).isBlank()
                || !own(ColumnRole.COOPERATING).isBlank()
                || !own(ColumnRole.DEADLINE).isBlank()
                || !own(ColumnRole.START).isBlank()
                || !own(ColumnRole.FINISH).isBlank()
                || !own(ColumnRole.TARGET_VALUE).isBlank();
    }

    /** Some cell of its own begins with a small letter. */
    boolean someCellContinues() {
        return texts.keySet().stream()
                .filter(role -> role != ColumnRole.MEASURE)
                .anyMatch(role -> Texts.startsLower(own(role)));
    }
}
