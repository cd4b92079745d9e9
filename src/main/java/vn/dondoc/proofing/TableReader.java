package vn.dondoc.proofing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.proofing.TableRow.Cell;
import vn.dondoc.proofing.TableRow.Column;

/** Reads lines with tabs as tables, whose heads are repeated on every page. */
final class TableReader {

    private static final Pattern NUMBER = Words.pattern("(?:stt|tt|số tt)\\.?");
    private static final Pattern UNIT = Words.pattern("(?:đơn vị tính|đvt|đơn vị)");

    private TableReader() {}

    static List<TableRow> read(List<Block> blocks) {
        List<TableRow> rows = new ArrayList<>();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        boolean fresh = true;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING || block.kind().prose()) {
                columns = new EnumMap<>(Column.class);
                fresh = true;
            }
            if (block.kind() != BlockKind.ROW) {
                continue;
            }
            List<Cell> cells = cells(block.text());
            if (head(cells, columns)) {
                continue;
            }
            rows.add(new TableRow(block, cells, Map.copyOf(columns), fresh));
            fresh = false;
        }
        return rows;
    }

    private static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\t', from);
            to = to < 0 ? text.length() : to;
            String cell = text.substring(from, to);
            int skipped = cell.length() - cell.stripLeading().length();
            cells.add(new Cell(cell.strip(), from + skipped));
            from = to + 1;
        }
        return cells;
    }

    /** Takes the columns from a head's line; false for a line of data. */
    private static boolean head(List<Cell> cells, Map<Column, Integer> columns) {
        boolean head = false;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (i == 0 && NUMBER.matcher(text).matches()) {
                columns.put(Column.NUMBER, 0);
                columns.put(Column.LABEL, 1);
                head = true;
            } else if (i > 1 && UNIT.matcher(text).matches()) {
                columns.put(Column.UNIT, i);
                columns.put(Column.VALUE, i + 1);
                head = true;
            }
        }
        return head;
    }
}
