package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tables of an .xlsx file as plain texts, read with the same suspicion as plans, for features that know their own
 * columns. Merged cells are written out into every cell that they cover.
 */
public final class PlainTables {

    private PlainTables() {}

    /**
     * A sheet.
     *
     * @param rows without empty ones
     */
    public record Sheet(String name, List<Line> rows) {}

    /**
     * A row of a sheet.
     *
     * @param number as the program for spreadsheets counts it, from 1
     * @param cells from the first column on, empty texts for empty cells
     * @param hidden hidden in the workbook
     */
    public record Line(int number, List<String> cells, boolean hidden) {

        /** The text of a column, empty when the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Reads the sheets that hold anything.
     *
     * @throws UnreadableFileException with a way out when the file is no workbook, broken, locked or too large
     */
    public static List<Sheet> read(byte[] content) {
        List<Block> blocks;
        try (OfficePackage source = OfficePackage.open(content)) {
            if (source.kind() != FileKind.EXCEL) {
                throw new UnreadableFileException(
                        UnreadableFileException.Code.OTHER_FORMAT,
                        "Đây là tài liệu Word. Hãy tải lên bảng tính .xlsx theo mẫu.");
            }
            blocks = XlsxReader.read(source, ProgressListener.NONE);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                sheets.add(new Sheet(
                        table.sheet() == null ? "" : table.sheet(),
                        table.rows().stream().map(PlainTables::line).toList()));
            }
        }
        return sheets;
    }

    private static Line line(Block.Row row) {
        int columns = row.cells().stream().mapToInt(Block.Cell::end).max().orElse(0);
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        for (Block.Cell cell : row.cells()) {
            for (int column = cell.column(); column < cell.end(); column++) {
                cells.set(column, cell.text());
            }
        }
        return new Line(row.number(), cells, row.hidden());
    }
}
