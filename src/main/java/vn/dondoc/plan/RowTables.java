package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Block;
import vn.dondoc.document.office.OfficeTable;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;

/** The rows of a plan as tables, one for each section, its title above. The reader of plans reads them back. */
final class RowTables {

    private static final int SIZE = 12;
    private static final List<String> HEADS = List.of(
            "TT",
            "Nội dung nhiệm vụ",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời gian hoàn thành",
            "Sản phẩm",
            "Ghi chú");
    private static final Set<String> BETWEEN = Set.of("và", "các", "cùng", "với");

    private RowTables() {}

    static List<Block> of(List<PlanRow> rows) {
        List<Block> blocks = new ArrayList<>();
        Set<String> extra = rows.stream()
                .flatMap(row -> row.extra().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Column> columns = columns(rows, extra);
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && sameSection(rows.get(from), rows.get(to))) {
                to++;
            }
            section(blocks, rows.subList(from, to), columns, extra);
            from = to;
        }
        return blocks;
    }

    private static boolean sameSection(PlanRow one, PlanRow other) {
        return Objects.equals(one.sectionNo(), other.sectionNo())
                && Objects.equals(one.sectionTitle(), other.sectionTitle());
    }

    private static void section(List<Block> blocks, List<PlanRow> rows, List<Column> columns, Set<String> extra) {
        PlanRow first = rows.get(0);
        OfficeTable table = new OfficeTable(columns).size(SIZE);
        if (!first.sectionNo().isBlank()) {
            blocks.add(new Block.Heading(
                    2,
                    first.sectionNo() + ". " + (first.sectionTitle().isBlank() ? "Nhiệm vụ" : first.sectionTitle())));
        } else if (!first.sectionTitle().isBlank()) {
            table.group(first.sectionTitle());
        }
        for (PlanRow row : rows) {
            table.row(cells(row, extra));
        }
        blocks.add(new Block.TableBlock(table));
    }

    /** The same widths in all tables of an appendix. */
    private static List<Column> columns(List<PlanRow> rows, Set<String> extra) {
        List<String> titles = new ArrayList<>(HEADS);
        titles.addAll(extra);
        int[] shares = ColumnShares.of(
                titles.size(), rows.stream().map(row -> cells(row, extra)).toList(), 9, 34);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            columns.add(new Column(titles.get(i), shares[i], i == 0 ? Align.CENTRE : Align.LEFT));
        }
        return columns;
    }

    private static String[] cells(PlanRow row, Set<String> extra) {
        List<String> cells = new ArrayList<>(List.of(
                row.rowNo(),
                row.content(),
                units(row.leadText(), row.leadUnits()),
                units(row.cooperatingText(), row.cooperatingUnits()),
                deadline(row),
                row.deliverable(),
                row.note()));
        Map<String, String> others = row.extra();
        extra.forEach(title -> cells.add(others.getOrDefault(title, "")));
        return cells.toArray(String[]::new);
    }

    /** As written; the names of the units when a person chose others. */
    static String units(String text, List<RowUnit> units) {
        Set<String> read = units.stream().flatMap(unit -> words(unit.raw())).collect(Collectors.toSet());
        // "UBND cấp huyện, xã" is read as two units, so words are compared and not names
        boolean asWritten = words(text).collect(Collectors.toSet()).equals(read);
        return units.isEmpty() || !text.isBlank() && asWritten
                ? text
                : units.stream().map(RowUnit::name).distinct().collect(Collectors.joining("; "));
    }

    private static Stream<String> words(String text) {
        return Stream.of(Vietnamese.key(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !BETWEEN.contains(word));
    }

    /** The words that count: a date that a person set instead of the words is printed as a date. */
    private static String deadline(PlanRow row) {
        if (row.deadlinePhrase() != null) {
            return row.deadlinePhrase();
        }
        if (!row.deadlineChanged() && !row.deadlineText().isBlank()) {
            return row.deadlineText();
        }
        var due = row.deadline().due();
        return switch (row.deadline().kind()) {
            case FIXED_BY, FIXED_BEFORE, PERIOD_END ->
                due == null ? row.deadlineText() : "Chậm nhất đến ngày " + Vietnamese.date(due);
            case RANGE ->
                due == null || row.deadline().start() == null
                        ? row.deadlineText()
                        : "Từ ngày %s đến ngày %s"
                                .formatted(Vietnamese.date(row.deadline().start()), Vietnamese.date(due));
            case ONGOING -> "Thường xuyên";
            default -> row.deadlineText();
        };
    }
}
