package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;

/**
 * The columns of a table.
 *
 * @param columns from left to right
 * @param widths width of each grid column of its table, empty if unknown
 */
record Header(List<Column> columns, List<Integer> widths) {

    /** A column: grid columns {@code start} up to, not including, {@code end}; its role; its head as written. */
    record Column(int start, int end, ColumnRole role, String title) {}

    boolean targets() {
        return has(ColumnRole.TARGET_NAME);
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    Optional<Column> column(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** Role of the column with the text: a target's name or a task's content. */
    ColumnRole textRole() {
        return targets() ? ColumnRole.TARGET_NAME : ColumnRole.CONTENT;
    }

    /** The column that a cell stands in, by the largest overlap. */
    @Nullable
    Column under(Block.Cell cell) {
        Column best = null;
        int overlap = 0;
        for (Column column : columns) {
            int common = Math.min(column.end(), cell.end()) - Math.max(column.start(), cell.column());
            if (common > overlap) {
                overlap = common;
                best = column;
            }
        }
        return best;
    }

    /** How many columns a cell lies over. */
    int covered(Block.Cell cell) {
        return (int) columns.stream()
                .filter(column -> Math.min(column.end(), cell.end()) > Math.max(column.start(), cell.column()))
                .count();
    }

    /** Same heads in the same order, so the same table printed on. */
    boolean sameHeads(Header other) {
        return titles().equals(other.titles());
    }

    private List<String> titles() {
        return columns.stream().map(column -> Texts.fold(column.title())).toList();
    }

    /**
     * A row of a table without heads, moved under these columns: by count, else by the widths on the page, else from
     * the left.
     */
    Block.Row fit(Block.Row row, Block.Table table) {
        List<Block.Cell> cells = row.cells();
        List<Block.Cell> moved = new ArrayList<>();
        int shift = numberColumnMissing(row, table) ? 1 : 0;
        boolean byWidth = shift == 0
                && table.columns() != columns.size()
                && !widths.isEmpty()
                && !table.widths().isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            int first =
                    byWidth ? nearest(share(table.widths(), cell.column(), cell.end())) : at(i + shift, cell, table);
            Column column = columns.get(Math.min(first, columns.size() - 1));
            int last = Math.min(columns.size() - 1, first + (byWidth ? 0 : Math.max(0, spanIn(cell, table) - 1)));
            moved.add(new Block.Cell(
                    column.start(),
                    Math.max(1, columns.get(Math.max(first, last)).end() - column.start()),
                    cell.text(),
                    cell.bold(),
                    cell.fromAbove()));
        }
        return new Block.Row(row.number(), moved, row.hidden());
    }

    /** One column less, and no number in front: the page end cut the number column off. */
    private boolean numberColumnMissing(Block.Row row, Block.Table table) {
        return table.columns() == columns.size() - 1
                && columns.get(0).role() == ColumnRole.NUMBER
                && !row.cells().isEmpty()
                && RowNumber.parse(row.cells().get(0).text()).kind() == RowNumber.Kind.TEXT;
    }

    private int at(int index, Block.Cell cell, Block.Table table) {
        return Math.min(columns.size() - 1, table.columns() == columns.size() ? cell.column() : index);
    }

    private int spanIn(Block.Cell cell, Block.Table table) {
        return table.columns() == columns.size() ? cell.span() : 1;
    }

    /** Middle of a cell as a share of the page's width. */
    private static double share(List<Integer> widths, int start, int end) {
        double before = 0;
        double inside = 0;
        double all = 0;
        for (int i = 0; i < widths.size(); i++) {
            all += widths.get(i);
            before += i < start ? widths.get(i) : 0;
            inside += i >= start && i < end ? widths.get(i) : 0;
        }
        return all == 0 ? 0 : (before + inside / 2) / all;
    }

    private int nearest(double middle) {
        int best = 0;
        double distance = Double.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double own = share(widths, column.start(), column.end());
            if (Math.abs(own - middle) < distance) {
                distance = Math.abs(own - middle);
                best = i;
            }
        }
        return best;
    }
}
