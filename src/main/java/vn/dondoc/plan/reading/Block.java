package vn.dondoc.plan.reading;

import java.util.List;
import org.springframework.lang.Nullable;

/** A piece of a document, whatever file it came from. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text lines joined by a line feed, automatic number in front
     * @param bold mostly bold
     * @param sheet name of its sheet, null in a text document
     */
    record Paragraph(String text, boolean bold, @Nullable String sheet) implements Block {}

    /**
     * A table.
     *
     * @param rows its rows
     * @param widths width of each grid column, any measure; empty if unknown
     * @param sheet name of its sheet, null in a text document
     */
    record Table(
            List<Row> rows, List<Integer> widths, @Nullable String sheet) implements Block {

        int columns() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(Cell::end)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A table row.
     *
     * @param number number of the row in its table or sheet, from 1
     * @param cells cells from left to right
     * @param hidden hidden in the workbook
     */
    record Row(int number, List<Cell> cells, boolean hidden) {

        /** Cells with text of their own, merged repetitions left out. */
        List<Cell> filled() {
            return cells.stream()
                    .filter(cell -> !cell.blank() && !cell.fromAbove())
                    .toList();
        }

        boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }

    /**
     * A table cell.
     *
     * @param column first grid column, from 0
     * @param span grid columns covered
     * @param text lines joined by a line feed
     * @param bold mostly bold
     * @param fromAbove belongs to a cell merged downwards that began in a row above; its text is repeated here
     */
    record Cell(int column, int span, String text, boolean bold, boolean fromAbove) {

        int end() {
            return column + span;
        }

        boolean blank() {
            return text.isBlank();
        }
    }
}
