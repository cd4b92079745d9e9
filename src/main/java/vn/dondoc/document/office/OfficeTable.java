package vn.dondoc.document.office;

import java.util.ArrayList;
import java.util.List;

/** A table whose header row is repeated on each page. Rows are not torn between pages. */
public final class OfficeTable {

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private int size = 12;

    /** Where the text of a cell stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A column.
     *
     * @param share of the width, compared with the other columns
     */
    public record Column(String title, int share, Align align) {}

    /** A row of cells, or one line over the whole width. */
    record Row(List<String> cells, boolean across, boolean bold) {}

    /** @param columns from left to right */
    public OfficeTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when the number of cells is not that of the columns
     */
    public OfficeTable row(String... cells) {
        return add(List.of(cells), false);
    }

    /** Adds a row in bold, for example a total. */
    public OfficeTable boldRow(String... cells) {
        return add(List.of(cells), true);
    }

    /** Adds a line in bold over all columns, for the name of a group. */
    public OfficeTable group(String text) {
        rows.add(new Row(List.of(text), true, true));
        return this;
    }

    /** Type size in points; 12 unless said otherwise. */
    public OfficeTable size(int points) {
        size = points;
        return this;
    }

    private OfficeTable add(List<String> cells, boolean bold) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(cells, false, bold));
        return this;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return size;
    }
}
