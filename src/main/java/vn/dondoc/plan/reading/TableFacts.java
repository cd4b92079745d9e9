package vn.dondoc.plan.reading;

import java.util.List;

/**
 * What is usual in a run of rows under one head.
 *
 * @param numbered most rows with text carry a number
 * @param arabic there are rows numbered 1, 2, 3
 * @param boldText most texts are bold
 */
record TableFacts(boolean numbered, boolean arabic, boolean boldText) {

    static final TableFacts NONE = new TableFacts(false, false, false);

    static TableFacts of(Block.Table table, int from, int to, Header header, boolean carried) {
        int rows = 0;
        int numbered = 0;
        int arabic = 0;
        int bold = 0;
        List<Block.Row> all = table.rows();
        for (Block.Row row : all.subList(Math.min(from, to), to)) {
            RowView view = new RowView(carried ? header.fit(row, table) : row, header);
            if (view.ownContent().isBlank() || row.hidden()) {
                continue;
            }
            rows++;
            numbered += view.number().isNumber() ? 1 : 0;
            arabic += view.number().kind() == RowNumber.Kind.ARABIC ? 1 : 0;
            bold += view.textBold() ? 1 : 0;
        }
        return new TableFacts(numbered * 10 >= rows * 4 && numbered > 0, arabic > 0, rows > 0 && bold * 2 > rows);
    }
}
