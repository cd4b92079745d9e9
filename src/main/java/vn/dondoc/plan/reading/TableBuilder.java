package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/** Puts one table of a text document together, merged cells resolved. */
final class TableBuilder {

    /** A cell while it is being read. */
    static final class OpenCell {
        final StringBuilder text = new StringBuilder();
        int span = 1;
        boolean mergedAbove;
        boolean mergeStarts;
        int letters;
        int boldLetters;

        void add(String line) {
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
    }

    final List<Integer> widths = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private final Map<Integer, Block.Cell> openMerges = new HashMap<>();
    private List<Block.Cell> cells = new ArrayList<>();
    private int column;
    private int rowNumber;
    private boolean rowDeleted;

    @Nullable
    OpenCell cell;

    void startRow() {
        cells = new ArrayList<>();
        column = 0;
        rowDeleted = false;
    }

    void skipColumns(int count) {
        column += Math.max(0, Math.min(count, Limits.COLUMNS));
    }

    /** The row was struck out with tracked changes. */
    void deleteRow() {
        rowDeleted = true;
    }

    void startCell() {
        cell = new OpenCell();
    }

    void endCell() {
        OpenCell done = cell;
        cell = null;
        if (done == null || column >= Limits.COLUMNS) {
            return;
        }
        int span = Math.max(1, Math.min(done.span, Limits.COLUMNS));
        String text = Texts.clean(done.text.toString());
        boolean bold = done.letters > 0 && done.boldLetters * 10 >= done.letters * 6;
        Block.Cell built = new Block.Cell(column, span, text, bold, false);
        Block.Cell above = done.mergedAbove ? openMerges.get(column) : null;
        if (above != null && text.isBlank()) {
            built = new Block.Cell(column, span, above.text(), above.bold(), true);
        } else if (done.mergeStarts) {
            openMerges.put(column, built);
        } else {
            openMerges.remove(column);
        }
        cells.add(built);
        column += span;
    }

    void endRow() {
        if (!rowDeleted && !cells.isEmpty()) {
            rows.add(new Block.Row(++rowNumber, List.copyOf(cells), false));
        }
    }

    int size() {
        return rows.size();
    }

    Block.Table build() {
        return new Block.Table(List.copyOf(rows), List.copyOf(widths), null);
    }
}
