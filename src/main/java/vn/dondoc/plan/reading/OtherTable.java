package vn.dondoc.plan.reading;

import java.util.List;

/** Tables without heads of tasks: letterhead and signature are set aside; what looks like tasks is reported. */
final class OtherTable {

    private OtherTable() {}

    static void account(DocumentWalker document, Block.Table table) {
        boolean suspicious = looksLikeTasks(table);
        for (Block.Row row : table.rows()) {
            List<Block.Cell> filled = row.filled();
            filled.forEach(cell -> addLines(document, cell.text()));
            document.account(
                    table,
                    row,
                    filled.isEmpty() ? RowRole.EMPTY : suspicious ? RowRole.NOT_UNDERSTOOD : RowRole.OTHER_TABLE);
        }
        if (suspicious) {
            Block.Row first = table.rows().get(0);
            document.notUnderstood(
                    table,
                    first,
                    Texts.shorten(
                            String.join(
                                    " | ",
                                    first.filled().stream()
                                            .map(Block.Cell::text)
                                            .toList()),
                            200),
                    "Bảng này có " + table.rows().size() + " dòng giống nhiệm vụ nhưng không có dòng tiêu đề cột (Nội"
                            + " dung, Cơ quan chủ trì, Thời gian hoàn thành ...). Hãy thêm dòng tiêu đề vào đầu bảng rồi"
                            + " tải lên lại.");
        }
    }

    private static void addLines(DocumentWalker document, String text) {
        for (String line : text.split("\n")) {
            document.lines.add(line);
            if (document.appendices.isEmpty() && !document.tasksSeen) {
                document.headLines.add(line);
            }
        }
    }

    private static boolean looksLikeTasks(Block.Table table) {
        int numbered = 0;
        for (Block.Row row : table.rows()) {
            List<Block.Cell> filled = row.filled();
            boolean number = filled.size() >= 3
                    && RowNumber.parse(filled.get(0).text()).isNumber()
                    && filled.stream().anyMatch(cell -> cell.text().length() > 20);
            numbered += number ? 1 : 0;
        }
        return table.columns() >= 4 && numbered >= 2;
    }
}
