package vn.dondoc.proofing;

import java.util.List;
import java.util.Map;

/**
 * A line of a table.
 *
 * @param cells its cells, at least one
 * @param columns which cell holds what, by the table's head
 * @param fresh whether it is the first line of its table
 */
record TableRow(Block block, List<Cell> cells, Map<Column, Integer> columns, boolean fresh) {

    /** What stands in a column. */
    enum Column {
        NUMBER,
        LABEL,
        UNIT,
        VALUE
    }

    /** @param start place of its first letter in the block */
    record Cell(String text, int start) {

        int end() {
            return start + text.length();
        }

        boolean blank() {
            return text.isBlank();
        }
    }

    /** The cell of a column; an empty one when the line is too short or the table has no such column. */
    Cell cell(Column column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? new Cell("", 0) : cells.get(index);
    }
}
