package vn.dondoc.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/** Goes through the rows of one table and gives each row its role. */
final class TableWalker {

    private final DocumentWalker document;
    private final Block.Table table;
    private final HeaderFinder.Found[] heads;
    private boolean carried;
    private boolean pageBreak = true;
    private TableFacts facts = TableFacts.NONE;

    TableWalker(DocumentWalker document, Block.Table table) {
        this.document = document;
        this.table = table;
        this.heads = new HeaderFinder.Found[table.rows().size()];
    }

    void walk() {
        List<Block.Row> rows = table.rows();
        boolean any = false;
        for (int i = 0; i < rows.size(); i++) {
            heads[i] = HeaderFinder.at(table, i).orElse(null);
            any |= heads[i] != null;
            i += heads[i] == null ? 0 : heads[i].rows() - 1;
        }
        Header active = document.header;
        carried = active != null && fits(active, any);
        if (!any && !carried) {
            OtherTable.account(document, table);
            return;
        }
        if (carried) {
            facts = TableFacts.of(table, 0, nextHead(0), active, true);
        } else {
            document.header = null;
        }
        for (int i = 0; i < rows.size(); i++) {
            i += row(i, rows.get(i));
        }
        document.tasksSeen = true;
    }

    /** Returns how many further rows were used up. */
    private int row(int index, Block.Row row) {
        if (row.hidden()) {
            document.account(table, row, RowRole.NOT_UNDERSTOOD);
            document.notUnderstood(
                    table,
                    row,
                    String.join(
                            " | ", row.filled().stream().map(Block.Cell::text).toList()),
                    "Dòng hoặc trang tính này đang bị ẩn nên chưa đọc. Nếu là nhiệm vụ của kế hoạch, hãy bỏ ẩn rồi tải"
                            + " lên lại.");
            return 0;
        }
        if (row.blank()) {
            document.account(table, row, RowRole.EMPTY);
            return 0;
        }
        if (heads[index] != null) {
            return head(index, heads[index]);
        }
        if (HeaderFinder.isColumnNumbers(row) && belowHead(index)) {
            document.account(table, row, RowRole.HEADER);
            return 0;
        }
        if (document.header == null) {
            row.filled().forEach(cell -> document.paragraph(cell.text(), cell.bold()));
            document.account(table, row, RowRole.HEADER);
            return 0;
        }
        dataRow(index, row);
        return 0;
    }

    private boolean belowHead(int index) {
        return pageBreak && (carried ? index == 0 : index > 0);
    }

    private int head(int index, HeaderFinder.Found found) {
        Header before = document.header;
        Header header = found.header();
        if (before != null && onlyShorter(before, header)) {
            header = before; // repeated with fewer heads: the columns stay what they were
        } else {
            carried = false;
            if (before != null && !sameTable(before, header)) {
                document.groups.clear();
                document.previous = null;
            }
        }
        document.header = header;
        document.run++;
        document.tasksSeen = true;
        facts = TableFacts.of(table, index + found.rows(), nextHead(index + found.rows()), header, carried);
        for (int i = 0; i < found.rows(); i++) {
            document.account(table, table.rows().get(index + i), RowRole.HEADER);
        }
        pageBreak = true;
        return found.rows() - 1;
    }

    private int nextHead(int from) {
        int next = from;
        while (next < heads.length && heads[next] == null) {
            next++;
        }
        return next;
    }

    private boolean onlyShorter(Header before, Header now) {
        return now.columns().size() < before.columns().size()
                && roles(before).containsAll(roles(now))
                && (carried
                        || table.columns()
                                == before.columns()
                                        .get(before.columns().size() - 1)
                                        .end());
    }

    private static boolean sameTable(Header before, Header now) {
        return before.sameHeads(now)
                || (before.targets() == now.targets()
                        && (roles(before).containsAll(roles(now)) || roles(now).containsAll(roles(before))));
    }

    private static Set<ColumnRole> roles(Header header) {
        return header.columns().stream()
                .map(Header.Column::role)
                .filter(role -> role != ColumnRole.EXTRA)
                .collect(Collectors.toSet());
    }

    /** Whether a table can go on under the heads of the table before it. */
    private boolean fits(Header active, boolean hasOwnHeads) {
        if (table.sheet() != null || heads[0] != null || table.columns() < 3) {
            return false;
        }
        int difference = Math.abs(table.columns() - active.columns().size());
        Block.Row first = table.rows().get(0);
        List<Block.Cell> filled = first.filled();
        if (filled.isEmpty() || (hasOwnHeads && difference > 0)) {
            return false;
        }
        boolean numbered = RowNumber.parse(filled.get(0).text()).isNumber()
                && filled.get(0).column() == 0;
        boolean continues = document.previous != null
                && (first.cells().get(0).blank()
                        || Texts.startsLower(filled.get(0).text()));
        return (difference == 0 && (numbered || continues || filled.size() == 1))
                || (difference <= 2 && (continues || (numbered && filled.size() >= 3)));
    }

    private void dataRow(int index, Block.Row row) {
        Header header = document.header;
        RowView view = view(row, header);
        Block.Cell single = view.single();
        Optional<AppendixMark> mark = single == null ? Optional.empty() : AppendixMark.of(single.text());
        if (mark.isPresent()) {
            document.startAppendix(mark.get());
            document.header = header;
            document.account(table, row, RowRole.GROUP);
            return;
        }
        Draft previous = document.previous;
        boolean wasNumbered = previous != null && previous.rowNo != null;
        RowClassifier.Context context = new RowClassifier.Context(
                previous,
                pageBreak,
                facts.numbered() || wasNumbered,
                facts.arabic() || (wasNumbered && previous.rowNo.matches("\\d+")),
                facts.boldText(),
                nextNumber(index));
        RowClassifier.Kind kind = RowClassifier.classify(view, context);
        apply(kind, row, view, context);
        pageBreak = false;
    }

    private RowView view(Block.Row row, Header header) {
        return new RowView(carried ? header.fit(row, table) : row, header);
    }

    private RowNumber nextNumber(int index) {
        for (int i = index + 1; i < table.rows().size() && heads[i] == null; i++) {
            Block.Row row = table.rows().get(i);
            if (!row.blank() && !row.hidden()) {
                RowView view = view(row, document.header);
                RowNumber number = view.number();
                return number.kind() == RowNumber.Kind.TEXT && view.single() != null
                        ? RowNumber.prefix(view.single().text()).number()
                        : number;
            }
        }
        return RowNumber.parse("");
    }

    private void apply(RowClassifier.Kind kind, Block.Row row, RowView view, RowClassifier.Context context) {
        switch (kind) {
            case EMPTY -> document.account(table, row, RowRole.EMPTY);
            case GROUP -> group(row, view);
            case TASK -> task(row, view, null, context.numbered());
            case SUB_ROW -> task(row, view, context.previous(), context.numbered());
            case CONTINUATION -> {
                view.moveTextOutOfNumberColumn();
                doubtAbout(context.previous(), view);
                context.previous().continueWith(view);
                document.account(table, row, RowRole.CONTINUATION);
            }
            case FURTHER_LINE -> {
                view.moveTextOutOfNumberColumn();
                context.previous().addLines(view);
                document.account(table, row, RowRole.CONTINUATION);
            }
            case NOT_UNDERSTOOD ->
                refuse(
                        row,
                        "Không rõ dòng này là nhiệm vụ, nhóm hay phần tiếp của dòng trên. Hãy xem"
                                + " lại dòng này trong văn bản và nhập tay nếu là nhiệm vụ.");
        }
    }

    /** Both halves look like sentences of their own: joined as page ends usually ask, but a person should look. */
    private static void doubtAbout(Draft previous, RowView view) {
        boolean twoSentences = Texts.startsUpper(view.ownContent())
                && Texts.sentenceEnds(previous.content())
                && !view.someCellContinues();
        if (twoSentences) {
            previous.problems.add(new Problem(
                    ProblemCode.JOINED_DOUBTFULLY,
                    "content",
                    "Dòng này được nối với dòng không có số ngay sau chỗ ngắt trang. Hãy kiểm tra đây có phải là hai"
                            + " nhiệm vụ khác nhau.",
                    null));
        }
    }

    private void refuse(Block.Row row, String reason) {
        document.account(table, row, RowRole.NOT_UNDERSTOOD);
        document.notUnderstood(
                table,
                row,
                String.join(" | ", row.filled().stream().map(Block.Cell::text).toList()),
                reason);
    }

    private void group(Block.Row row, RowView view) {
        RowNumber number = view.number();
        String title = view.content();
        if (!number.isNumber()) {
            RowNumber.Prefixed prefixed =
                    RowNumber.prefix(view.single() != null ? view.single().text() : title);
            number = prefixed.number();
            title = prefixed.rest();
        }
        document.run++;
        document.groups.push(number, Texts.line(title));
        document.previous = null;
        document.account(table, row, RowRole.GROUP);
        if (view.single() == null && !view.onlyNumberAndText()) {
            String stray = view.texts().entrySet().stream()
                    .filter(entry ->
                            entry.getKey() != ColumnRole.NUMBER && entry.getKey() != document.header.textRole())
                    .map(java.util.Map.Entry::getValue)
                    .collect(Collectors.joining(" | "));
            String others = String.join(" | ", view.extra().values());
            document.notUnderstood(
                    table,
                    row,
                    stray + (stray.isEmpty() || others.isEmpty() ? "" : " | ") + others,
                    "Chữ này nằm trên dòng tên nhóm nên không rõ thuộc nhiệm vụ nào. Hãy đối chiếu với dòng ngay trên.");
        }
    }

    private void task(Block.Row row, RowView view, @Nullable Draft previous, boolean numbered) {
        boolean nothing = view.content().isBlank() && !view.hasUnitOrDate();
        if (nothing) {
            refuse(row, "Dòng có số thứ tự nhưng không có nội dung. Hãy kiểm tra lại văn bản.");
            return;
        }
        Header header = document.header;
        Draft draft = new Draft(header.targets(), document.place(table, row.number()), document.surroundings(), view);
        RowNumber number = view.number();
        draft.rowNo = number.isNumber() ? number.text() : null;
        draft.numberExpected = numbered && previous == null;
        draft.parent = previous != null ? root(previous) : numberedParent(number);
        document.add(draft);
        document.account(table, row, draft.target ? RowRole.TARGET : RowRole.TASK);
    }

    private static Draft root(Draft draft) {
        return draft.rowNo == null && draft.parent != null ? draft.parent : draft;
    }

    /** The task that this number divides: 1 for 1.1 and for a. */
    @Nullable
    private Draft numberedParent(RowNumber number) {
        Draft above = document.previous;
        if (above == null || above.rowNo == null) {
            return null;
        }
        if (number.kind() == RowNumber.Kind.LOWER_LETTER) {
            boolean sibling = RowNumber.parse(above.rowNo).kind() == RowNumber.Kind.LOWER_LETTER;
            return sibling ? above.parent : above;
        }
        if (number.kind() == RowNumber.Kind.DOTTED) {
            for (Draft up = above; up != null; up = up.parent) {
                if (up.rowNo != null && number.isChildOf(RowNumber.parse(up.rowNo))) {
                    return up;
                }
            }
        }
        return null;
    }
}
